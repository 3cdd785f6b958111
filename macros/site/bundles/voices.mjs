// What a questionnaire fetches when its result is asked for, or its needs for the état des lieux.
import { leave } from '../../browser/page/on-demand.mjs';
import { pourDates, remarkFault } from '../../components/survey/acts.mjs';
import { showNeeds } from '../../components/survey/needs-view.mjs';
import { resultSheet, resultTable, resultWarning } from '../../components/survey/result.mjs';

leave('voices', { pourDates, remarkFault, resultSheet, resultTable, resultWarning, showNeeds });
