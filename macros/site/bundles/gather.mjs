// What the page of a workshop fetches once its ideas are being gathered: the files of the groups make one board.
import { leave } from '../../browser/page/on-demand.mjs';
import { GatheringView } from '../../components/swot/gathering-view.mjs';

leave('gather', GatheringView);
