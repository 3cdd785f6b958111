import { enhanceFrame } from '../../browser/frame.mjs';
import { callStoredFederation } from '../../browser/stored-federation.mjs';
import { siteRoot, start } from '../../browser/start.mjs';
import { Offline } from './offline.mjs';

enhanceFrame();
callStoredFederation(window);
const site = siteRoot(document);

start(document, [Offline], { site, worker: `${site}hors-ligne.js` });
