// What the état des lieux fetches once something is written: its synthesis as a sheet, its
// pictures, and what goes on to the roadmap.
import { leave } from '../../browser/page/on-demand.mjs';
import { showPictures } from '../../components/diagnosis/pictures-view.mjs';
import { pourQuestions } from '../../components/diagnosis/pouring.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';

leave('inventory', { pourQuestions, sheetWarning, showPictures, synthesisSheet });
