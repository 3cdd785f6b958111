import { siteRoot, start } from '../base/start.mjs';
import { Search } from './search.mjs';

const base = siteRoot(document);
const pages = /** @type {Window & { boussoleSearchIndex?: import('./engine.mjs').PageRecord[] }} */ (window)
  .boussoleSearchIndex;
if (pages) start(document, [Search], { pages, base });
