// What a page with a finder fetches once its field is entered: what looks for communes, départements and codes.
import { leave } from '../../browser/page/on-demand.mjs';
import { Lookup } from '../../components/finder/lookup.mjs';

leave('atlas', Lookup);
