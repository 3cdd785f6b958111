import { launch } from '../../browser/launch.mjs';
import { Rent } from './rent.mjs';

launch([Rent]);
