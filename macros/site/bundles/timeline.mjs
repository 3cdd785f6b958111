// What pages fetch to draw the hundred days and the three years.
import { leave } from '../../browser/page/on-demand.mjs';
import { showTimelines } from '../../components/timeline/timeline.mjs';

leave('timeline', showTimelines);
