import { launch } from '../base/launch.mjs';
import { MissionSheet } from '../forms/sheet.mjs';

launch([MissionSheet]);
