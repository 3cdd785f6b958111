// What a page of contact sheets fetches when their synthesis is asked for.
import { lend } from '../../browser/forms/builders.mjs';
import { namesIn, synthesisTable } from '../../components/worksheet/contacts.mjs';
import { synthesis } from '../../components/worksheet/synthesis.mjs';

lend({ namesIn, synthesis, synthesisTable });
