// What reads a file and counts it: a page fetches it, or starts it as a worker, where there is no page.
import { leave } from '../../browser/page/on-demand.mjs';
import { counted, serve } from '../../components/territory/counting.mjs';

if (typeof document === 'undefined') serve(globalThis);
else leave('census', counted);
