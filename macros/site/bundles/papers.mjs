// What a page fetches when a sheet or a table is asked for.
import * as kit from '../../browser/forms/paper-kit.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

leave('papers', kit);
