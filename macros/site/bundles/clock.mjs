// What a workshop fetches once it holds something: its timer.
import { leave } from '../../browser/page/on-demand.mjs';
import { goToStage } from '../../components/swot/clock-acts.mjs';
import { ClockTable } from '../../components/swot/clock-table.mjs';
import { WorkshopClock } from '../../components/swot/clock.mjs';

leave('clock', { ClockTable, WorkshopClock, goToStage });
