/**
 * The timelines of a page: what draws them comes once something is written, or once somebody scrolls to them.
 * @module
 */

import { fetched } from '../page/on-demand.mjs';

/**
 * @param {Document} page
 * @param {import('../store/store.mjs').DossierStore} store
 */
export function offerTimelines(page, store) {
  const place = page.querySelector('[data-component=timeline]');
  if (!place) return;
  const come = () => {
    watcher.disconnect();
    fetched('assets/timeline.js').then(
      (show) => show(place, store),
      () => {
        // The words beside the picture stay as the page is written, and the next edit tries again.
        const stop = store.subscribe((cause) => {
          if (cause !== 'edit') return;
          stop();
          come();
        });
      },
    );
  };
  const watcher = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && come());
  if (store.dossier.entries.size) come();
  else watcher.observe(place);
}
