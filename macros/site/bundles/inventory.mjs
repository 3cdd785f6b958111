// What the état des lieux fetches when its synthesis is asked for as a sheet.
import { lend } from '../../browser/forms/builders.mjs';
import { sheetWarning, synthesisSheet } from '../../components/diagnosis/sheet.mjs';

lend({ sheetWarning, synthesisSheet });
