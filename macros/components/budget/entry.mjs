import { launch } from '../../browser/launch.mjs';
import { Budget } from './budget.mjs';

launch([Budget]);
