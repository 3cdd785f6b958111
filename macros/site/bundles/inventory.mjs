// What the état des lieux fetches once something is written: what tells it, its synthesis as a sheet, its pictures,
// and what goes on to the roadmap.
import { leave } from '../../browser/page/on-demand.mjs';
import { exportCsv, exportTable } from '../../components/diagnosis/exports.mjs';
import { showPictures } from '../../components/diagnosis/pictures-view.mjs';
import { pourQuestions } from '../../components/diagnosis/pouring.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';
import { synthesisLines } from '../../components/diagnosis/summary.mjs';
import { SummaryView } from '../../components/diagnosis/summary-view.mjs';

leave('inventory', {
  SummaryView,
  exportCsv,
  exportTable,
  pourQuestions,
  sheetWarning,
  showPictures,
  synthesisLines,
  synthesisSheet,
});
