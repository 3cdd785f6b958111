import { launch } from '../../browser/launch.mjs';
import { Diagnosis } from './diagnosis.mjs';

launch([Diagnosis]);
