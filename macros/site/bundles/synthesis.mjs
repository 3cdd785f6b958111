// What a page of contact sheets fetches when their synthesis is asked for.
import { namesIn, synthesisTable } from '../../components/worksheet/contacts.mjs';
import { synthesis } from '../../components/worksheet/synthesis.mjs';

Object.assign(globalThis, { [Symbol.for('boussole-synthese')]: { namesIn, synthesis, synthesisTable } });
