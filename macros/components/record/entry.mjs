import { launch } from '../../browser/launch.mjs';
import { Record } from './record.mjs';

launch([Record]);
