import { launch } from '../../browser/launch.mjs';
import { Worksheet } from './worksheet.mjs';

launch([Worksheet]);
