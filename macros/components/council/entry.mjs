import { launch } from '../../browser/launch.mjs';
import { Council } from './council.mjs';

launch([Council]);
