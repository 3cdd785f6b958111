import { launch } from '../../browser/launch.mjs';
import { MissionSheet } from './mission.mjs';

launch([MissionSheet]);
