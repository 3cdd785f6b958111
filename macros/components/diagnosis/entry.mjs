import { launch } from '../../browser/launch.mjs';
import { DiagnosisTool } from './diagnosis.mjs';

launch([DiagnosisTool]);
