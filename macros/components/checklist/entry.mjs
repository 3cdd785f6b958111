import { launch } from '../../browser/launch.mjs';
import { Roadmap } from './checklist.mjs';

launch([Roadmap]);
