import { launch } from '../../browser/launch.mjs';
import { StakeholderPlan } from './stakeholders.mjs';

launch([StakeholderPlan]);
