import { launch } from '../../browser/launch.mjs';
import { Years } from './years.mjs';

launch([Years]);
