import { launch } from '../base/launch.mjs';
import { MeetingPage } from './page.mjs';

launch([MeetingPage]);
