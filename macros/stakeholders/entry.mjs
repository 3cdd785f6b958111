import { launch } from '../base/launch.mjs';
import { StakeholderSheet } from '../forms/sheet.mjs';

launch([StakeholderSheet]);
