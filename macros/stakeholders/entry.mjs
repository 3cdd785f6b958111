import { launch } from '../base/launch.mjs';
import { StakeholderPlan } from './stakeholder-plan.mjs';

launch([StakeholderPlan]);
