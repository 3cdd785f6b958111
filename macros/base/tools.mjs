import './base.mjs';
import { Roadmap } from '../checklist/roadmap.mjs';
import { keepCommune } from '../dossier/commune.mjs';
import { DossierPage } from '../dossier/page.mjs';
import { Finder } from '../finder/finder.mjs';
import { printInFull } from '../forms/paper.mjs';
import { openStore } from './page-store.mjs';
import { siteRoot, start } from './start.mjs';

const site = siteRoot(document);
const store = openStore(document);

start(document, [Finder, Roadmap, DossierPage], { site, store });
keepCommune(document, store);
printInFull(document.body);
