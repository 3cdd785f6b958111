// What the page of texts for inhabitants fetches once the dossier holds something.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/announcement/kit.mjs';

leave('announce', kit);
