// What the état des lieux fetches when its commune is being chosen, or is known.
import { leave } from '../../browser/page/on-demand.mjs';
import { TerritoryView } from '../../components/territory/territory-view.mjs';

leave('places', TerritoryView);
