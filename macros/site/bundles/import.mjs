// What the état des lieux fetches when a file is chosen to fill it.
import { leave } from '../../browser/page/on-demand.mjs';
import { ImportView } from '../../components/diagnosis/import-view.mjs';

leave('import', ImportView);
