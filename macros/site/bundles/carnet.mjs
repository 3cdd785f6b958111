// What a page fetches when its list of persons is to be searched, put right or filled from elsewhere.
import * as kit from '../../components/people/kit.mjs';
import { KIT } from '../../components/people/kit-place.mjs';

Object.assign(globalThis, { [KIT]: kit });
