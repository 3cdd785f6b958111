import { launch } from '../../browser/launch.mjs';
import { People } from './people.mjs';

launch([People]);
