import { launch } from '../../browser/launch.mjs';
import { Mission } from './mission.mjs';

launch([Mission]);
