// What the page that receives a dossier fetches once its camera is asked for.
import { leave } from '../../browser/page/on-demand.mjs';
import { Reception } from '../../components/receive/reception.mjs';

leave('camera', { Reception });
