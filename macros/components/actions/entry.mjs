import { launch } from '../../browser/launch.mjs';
import { Actions } from './actions.mjs';

launch([Actions]);
