import { launch } from '../../browser/launch.mjs';
import { Checklist } from './checklist.mjs';

launch([Checklist]);
