// What a page fetches when a sheet or a table is asked for.
import * as kit from '../../browser/forms/paper-kit.mjs';
import { PAPERS } from '../../browser/forms/papers.mjs';
import * as diagnosis from '../../components/diagnosis/sheet.mjs';
import { namesIn, synthesisTable } from '../../components/worksheet/contacts.mjs';
import { synthesis } from '../../components/worksheet/synthesis.mjs';

Object.assign(globalThis, { [PAPERS]: { ...kit, builders: { ...diagnosis, namesIn, synthesis, synthesisTable } } });
