import { enhanceFrame } from '../../browser/frame.mjs';
import { callStoredFederation } from '../../browser/stored-federation.mjs';
import { siteRoot, start } from '../../browser/start.mjs';
import { Search } from './search.mjs';

enhanceFrame();
callStoredFederation(window);
const base = siteRoot(document);
const index = /** @type {Window & { boussoleSearchIndex?: import('./engine.mjs').SearchIndex }} */ (window)
  .boussoleSearchIndex;
if (index) start(document, [Search], { index, base });
