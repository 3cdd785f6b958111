// What is fetched to count the sites of FINESS, by a page or by its worker.
import { leave } from '../../browser/page/on-demand.mjs';
import { finess } from '../../components/territory/finess.mjs';
import { finessPlus } from '../../components/territory/finess-plus.mjs';

leave('sites', { finess, finessPlus });
