import { launch } from '../../browser/launch.mjs';
import { BudgetSheet } from './budget.mjs';

launch([BudgetSheet]);
