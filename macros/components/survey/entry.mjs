import { launch } from '../../browser/launch.mjs';
import { Survey } from './survey.mjs';

launch([Survey]);
