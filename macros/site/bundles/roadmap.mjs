// What a roadmap fetches once something is written, or day 0 is looked at: day 0, its sheet, its calendar, its table.
import { leave } from '../../browser/page/on-demand.mjs';
import { DayZero } from '../../components/checklist/day-zero.mjs';
import { give, sheetOf } from '../../components/checklist/files.mjs';

leave('roadmap', { DayZero, give, sheetOf });
