// What the dossier's page fetches to show a dossier to the camera of another device.
import { leave } from '../../browser/page/on-demand.mjs';
import { showFrames } from '../../components/dossier/show.mjs';

leave('show', { showFrames });
