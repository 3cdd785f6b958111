// What the état des lieux fetches once something is written: what tells it, its synthesis as a sheet, its pictures.
import { leave } from '../../browser/page/on-demand.mjs';
import { showPictures } from '../../components/diagnosis/pictures-view.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';
import { synthesisLines } from '../../components/diagnosis/summary.mjs';
import { SummaryView } from '../../components/diagnosis/summary-view.mjs';

leave('inventory', { SummaryView, sheetWarning, showPictures, synthesisLines, synthesisSheet });
