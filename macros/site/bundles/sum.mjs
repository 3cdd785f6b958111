// What the page that follows several communes fetches to add up their diagnoses.
import { leave } from '../../browser/page/on-demand.mjs';
import { SumView } from '../../components/follow/sum/sum-view.mjs';

leave('sum', { SumView });
