// What a page fetches once a list has many rows.
import { LongList } from '../../browser/forms/long-list.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

leave('long', LongList);
