// What a workshop fetches for its account, its papers and its files.
import { leave } from '../../browser/page/on-demand.mjs';
import * as parts from '../../components/swot/account-parts.mjs';

leave('account', parts);
