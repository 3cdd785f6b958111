// What the page of the council fetches to draw its point and the handover.
import { leave } from '../../browser/page/on-demand.mjs';
import { handover } from '../../components/council/handover.mjs';
import { councilReport, warningOf } from '../../components/council/report.mjs';

leave('reports', { councilReport, handover, warningOf });
