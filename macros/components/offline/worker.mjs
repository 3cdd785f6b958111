/**
 * The copy of the site that a browser keeps: all of one edition, or none. The pages of a copy always go together.
 *
 * It runs apart from the pages, as a classic script: no import. macros/publish/worker.py puts `boussoleCopy` above it.
 * @module
 */

const worker = /** @type {any} */ (self);
/** @type {{version: string, files: string[]}} addresses from the site's root */
const { version, files } = worker.boussoleCopy;
const PREFIX = 'boussole-copie-';
const NAME = PREFIX + version;
const TOGETHER = 6;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(takeOver()));
// The only thing that a page ever says: the visitor wants this edition now.
worker.addEventListener('message', () => worker.skipWaiting());
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(request));
});

async function fill() {
  const cache = await caches.open(NAME);
  const waiting = [...files];
  const keepNext = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await keep(cache, file);
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, keepNext));
  } catch (error) {
    waiting.length = 0;
    await caches.delete(NAME);
    throw error;
  }
}

/**
 * @param {Cache} cache
 * @param {string} file
 */
async function keep(cache, file) {
  const address = new URL(file, worker.registration.scope).href;
  // Named after its content, an asset of the copy before is still right.
  const kept = file.startsWith('assets/') ? await caches.match(address) : undefined;
  const response = kept ?? (await fetch(address, { cache: 'no-cache' }));
  if (!response.ok || response.redirected) throw new Error(`${file}: ${response.status}`);
  await cache.put(address, response);
}

async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const kept = await caches.match(request, { cacheName: NAME, ignoreSearch: true });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return new Response('Cette page n’est pas dans la copie gardée sur votre appareil. Revenez-y avec du réseau.', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
}
