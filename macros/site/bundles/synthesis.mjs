// What a page of contact sheets fetches when their synthesis is asked for.
import { leave } from '../../browser/page/on-demand.mjs';
import { namesIn, synthesisTable } from '../../components/worksheet/contacts.mjs';
import { synthesis } from '../../components/worksheet/synthesis.mjs';

leave('synthesis', { namesIn, synthesis, synthesisTable });
