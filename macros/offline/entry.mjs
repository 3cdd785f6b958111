import '../base/base.mjs';
import { siteRoot, start } from '../base/start.mjs';
import { OfflineCopy } from './offline.mjs';

const site = siteRoot(document);

start(document, [OfflineCopy], { site, worker: `${site}hors-ligne.js` });
