import { launch } from '../../browser/launch.mjs';
import { Announcement } from './announcement.mjs';

launch([Announcement]);
