import '../../site/bundles/base.mjs';
import { siteRoot, start } from '../../browser/start.mjs';
import { OfflineCopy } from './offline.mjs';

const site = siteRoot(document);

start(document, [OfflineCopy], { site, worker: `${site}hors-ligne.js` });
