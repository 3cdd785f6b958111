import { launch } from '../../browser/launch.mjs';
import { Follow } from './follow.mjs';

launch([Follow]);
