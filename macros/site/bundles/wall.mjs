// What a workshop fetches to show its board in large.
import { leave } from '../../browser/page/on-demand.mjs';
import { Wall } from '../../components/swot/wall.mjs';
import { openApart } from '../../components/swot/wall-apart.mjs';

leave('wall', { Wall, openApart });
