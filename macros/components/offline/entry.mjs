import { enhanceFrame } from '../../browser/frame.mjs';
import { siteRoot, start } from '../../browser/start.mjs';
import { Offline } from './offline.mjs';

enhanceFrame();
const site = siteRoot(document);

start(document, [Offline], { site, worker: `${site}hors-ligne.js` });
