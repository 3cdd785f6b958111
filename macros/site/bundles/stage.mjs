// What the page where one leads a meeting fetches.
import { leave } from '../../browser/page/on-demand.mjs';
import { MeetingStage } from '../../components/agenda/stage.mjs';

leave('stage', MeetingStage);
