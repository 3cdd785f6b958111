// What the page after day 100 fetches: the review of a year, and what the milestones give to the roadmap and calendar.
import { leave } from '../../browser/page/on-demand.mjs';
import { milestoneCalendar, pourMilestones } from '../../components/years/giving.mjs';
import { knownOf, reviewSheet, reviewWarning } from '../../components/years/review.mjs';

leave('review', { knownOf, milestoneCalendar, pourMilestones, reviewSheet, reviewWarning });
