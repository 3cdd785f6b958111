// What a page fetches once the dossier names a federation. The built site has its federations at the top of the script.
import { Calls } from '../../components/directory/calls.mjs';
import { touches } from '../../browser/store/announcer.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { storedFederation } from '../../browser/store/federation.mjs';

const page = /** @type {Record<symbol, any>} */ (/** @type {unknown} */ (globalThis));
const CALLS = Symbol.for('boussole-calls');

function follow() {
  /** @type {Map<unknown, import('../../components/directory/calls.mjs').Reachable>} */
  const federations = new Map(Object.entries(page[Symbol.for('boussole-federations')]));
  /** @type {import('../../browser/store/store.mjs').DossierStore | undefined} of a page that has tools */
  const store = page[Symbol.for('boussole')]?.store;
  const calls = new Calls(document);
  const show = () => {
    calls.show(federations.get(store ? get(store.dossier, 'federation') : storedFederation(window)));
  };
  // The roadmap writes its links again.
  store?.subscribe((cause, changed) => {
    if (cause !== 'state' && touches(changed, ['federation', 'commune/', 'checklist/'])) show();
  });
  for (const event of ['storage', 'pageshow']) addEventListener(event, show);
  // A tool that starts later writes its own links.
  new MutationObserver(show).observe(document.body, { attributeFilter: ['data-ready'], subtree: true });
  show();
  return calls;
}

// An edition already says whom to call. A page that comes back from the back/forward cache asks again for this.
if (!document.querySelector('[data-edition]')) page[CALLS] ??= follow();
