// What a workshop fetches once its board holds a card.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/swot/desk-kit.mjs';

leave('desk', kit);
