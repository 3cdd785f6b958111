import { launch } from '../../browser/launch.mjs';
import { Agenda } from './agenda.mjs';

launch([Agenda]);
