import { launch } from '../base/launch.mjs';
import { BudgetSheet } from './budget-sheet.mjs';

launch([BudgetSheet]);
