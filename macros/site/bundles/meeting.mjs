// What a meeting fetches when its letter, its attendance sheet or its minutes are asked for.
import { leave } from '../../browser/page/on-demand.mjs';
import { attendance } from '../../components/agenda/attendance.mjs';
import { invitation, minutes, table } from '../../components/agenda/letters.mjs';

leave('meeting', { attendance, invitation, minutes, minutesTable: table });
