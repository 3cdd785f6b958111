import { launch } from '../../browser/launch.mjs';
import { Agenda } from './agenda.mjs';
import { Attendance } from './attendance-view.mjs';
import { AgendaSteps } from './steps.mjs';

launch([Agenda, AgendaSteps, Attendance]);
