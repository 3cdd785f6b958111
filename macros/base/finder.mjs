// Pages that only look for a federation: the tools of the dossier would weigh twice as much.
import './base.mjs';
import { Directory } from '../directory/directory.mjs';
import { keepCommune } from '../dossier/commune.mjs';
import { Resume } from '../dossier/resume.mjs';
import { Finder } from '../finder/finder.mjs';
import { openStore } from './page-store.mjs';
import { siteRoot, start } from './start.mjs';

const site = siteRoot(document);
const store = openStore(document);

start(document, [Directory, Finder, Resume], { site, store });
keepCommune(document, store);
