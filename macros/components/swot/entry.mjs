import { launch } from '../../browser/launch.mjs';
import { Swot } from './swot.mjs';

launch([Swot]);
