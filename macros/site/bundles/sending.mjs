// What the dossier's page fetches when something is sent.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/dossier/sending.mjs';

leave('sending', kit);
