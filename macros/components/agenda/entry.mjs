import { launch } from '../../browser/launch.mjs';
import { MeetingPage } from './agenda.mjs';

launch([MeetingPage]);
