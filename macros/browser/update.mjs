/**
 * On every page of a copy kept by the browser: say when a newer edition is there. Every page carries this: it is short.
 * @module
 */

/**
 * @param {Document} page
 * @param {ServiceWorkerContainer | undefined} workers
 */
export async function announceUpdate(page, workers) {
  if (!workers?.controller) return;
  const notice = page.createElement('div');
  // A live region must exist before it is filled: screen readers only announce later changes.
  notice.setAttribute('role', 'status');
  page.querySelector('main')?.before(notice);
  const button = page.createElement('button');
  button.className = 'btn';
  button.textContent = 'L’afficher';
  const registration = await workers.getRegistration();
  if (!registration) return;
  const look = () => {
    const { installing, waiting } = registration;
    if (installing) installing.onstatechange = look;
    if (!waiting) return;
    button.onclick = () => waiting.postMessage('');
    notice.className = 'page actions';
    notice.replaceChildren('Une version plus récente du site est prête.', button);
  };
  registration.onupdatefound = look;
  look();
  // Every tab reloads at once: the pages of two editions do not mix.
  workers.oncontrollerchange = () => location.reload();
}
