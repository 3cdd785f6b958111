import { launch } from '../../browser/launch.mjs';
import { Workshop } from './swot.mjs';

launch([Workshop]);
