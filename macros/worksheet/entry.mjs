import { launch } from '../base/launch.mjs';
import { Worksheet } from './worksheet.mjs';

launch([Worksheet]);
