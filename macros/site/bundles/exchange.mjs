// What the dossier's page fetches when a file or a link is opened, or a link is made.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/dossier/exchange-kit.mjs';

leave('exchange', kit);
