import './base.mjs';
import { Roadmap } from '../checklist/roadmap.mjs';
import { DossierPage } from '../dossier/page.mjs';
import { printInFull } from '../forms/paper.mjs';
import { MissionSheet, StakeholderSheet } from '../forms/sheet.mjs';
import { openStore } from './page-store.mjs';
import { start } from './start.mjs';

const store = openStore(document);

start(document, [Roadmap, MissionSheet, StakeholderSheet, DossierPage], { store });
printInFull(document.body);
