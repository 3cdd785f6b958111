import { launch } from '../base/launch.mjs';
import { MissionSheet } from './mission-sheet.mjs';

launch([MissionSheet]);
