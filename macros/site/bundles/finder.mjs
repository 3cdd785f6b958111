// Pages that only look for a federation: the tools of the dossier would weigh twice as much.
import { callFederation } from '../../browser/federation.mjs';
import { enhanceFrame } from '../../browser/frame.mjs';
import { Directory } from '../../components/directory/directory.mjs';
import { keepCommune } from '../../browser/forms/keep-commune.mjs';
import { Finder } from '../../components/finder/finder.mjs';
import { Returning } from '../../components/resume/returning.mjs';
import { openStore } from '../../browser/store/page-store.mjs';
import { Saving } from '../../browser/store/saving.mjs';
import { apart, siteRoot, start } from '../../browser/start.mjs';

const site = siteRoot(document);

enhanceFrame();
start(document, [Directory, Finder], { site });
void apart('dossier', () => {
  const store = openStore(document, Saving);
  keepCommune(document, store);
  // A script that comes later works on the same dossier.
  Object.assign(globalThis, { [Symbol.for('boussole')]: { store } });
  callFederation(store);
  start(document, [Returning], { store });
});
