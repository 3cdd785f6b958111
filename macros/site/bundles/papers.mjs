// What a page fetches when a sheet or a table is asked for.
import * as kit from '../../browser/forms/paper-kit.mjs';
import { PAPERS } from '../../browser/forms/papers.mjs';

Object.assign(globalThis, { [PAPERS]: kit });
