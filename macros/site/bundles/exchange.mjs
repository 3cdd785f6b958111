// What the dossier's page fetches when a file or a link is opened, or something is sent.
import * as kit from '../../components/dossier/exchange-kit.mjs';
import { EXCHANGE } from '../../components/dossier/exchange.mjs';

Object.assign(globalThis, { [EXCHANGE]: kit });
