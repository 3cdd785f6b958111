// What a form of the roadmap fetches once the dossier holds something: facts, sheet, actions, calendar.
import { leave } from '../../browser/page/on-demand.mjs';
import { calendarOf, pourInto, sharedWarning, sheetOf, showFacts } from '../../components/record/record-kit.mjs';

leave('records', { calendarOf, pourInto, sharedWarning, sheetOf, showFacts });
