import { launch } from '../base/launch.mjs';
import { DiagnosisTool } from './diagnosis.mjs';

launch([DiagnosisTool]);
