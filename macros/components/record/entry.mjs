import { launch } from '../../browser/launch.mjs';
import { RecordForm } from './record.mjs';

launch([RecordForm]);
