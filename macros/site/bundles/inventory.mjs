// What the état des lieux fetches when its synthesis is asked for as a sheet.
import { leave } from '../../browser/page/on-demand.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';

leave('inventory', { sheetWarning, synthesisSheet });
