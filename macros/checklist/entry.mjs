import { launch } from '../base/launch.mjs';
import { Roadmap } from './roadmap.mjs';

launch([Roadmap]);
