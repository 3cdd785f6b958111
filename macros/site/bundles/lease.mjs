// What the page of a rent fetches when its sheet is asked for.
import { leave } from '../../browser/page/on-demand.mjs';
import { rentSheet, rentTable } from '../../components/rent/sheet.mjs';

leave('lease', { rentSheet, rentTable });
