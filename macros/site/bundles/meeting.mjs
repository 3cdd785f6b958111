// What a meeting fetches when its letter, its attendance sheet or its minutes are asked for.
import { lend } from '../../browser/forms/builders.mjs';
import { attendance } from '../../components/agenda/attendance.mjs';
import { invitation, minutes, table } from '../../components/agenda/letters.mjs';

lend({ attendance, invitation, minutes, minutesTable: table });
