import { launch } from '../../browser/launch.mjs';
import { Stakeholders } from './stakeholders.mjs';

launch([Stakeholders]);
