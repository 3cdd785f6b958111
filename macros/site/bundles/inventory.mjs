// What the état des lieux fetches once something is written: its synthesis as a sheet, and its pictures.
import { leave } from '../../browser/page/on-demand.mjs';
import { showPictures } from '../../components/diagnosis/pictures-view.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';
import { synthesisLines } from '../../components/diagnosis/summary.mjs';

leave('inventory', { sheetWarning, showPictures, synthesisLines, synthesisSheet });
