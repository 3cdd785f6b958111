import { launch } from '../../browser/launch.mjs';
import { Step } from './step.mjs';

launch([Step]);
