// What a page fetches when its list of persons is to be searched, put right or filled from elsewhere.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/people/kit.mjs';

leave('carnet', kit);
