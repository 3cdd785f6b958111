// What a meeting fetches when its letter, its attendance sheet, its minutes, its event or its actions are asked for.
import { leave } from '../../browser/page/on-demand.mjs';
import * as kit from '../../components/agenda/giving-kit.mjs';

leave('meeting', kit);
