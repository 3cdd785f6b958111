/**
 * The copy of the site that a browser keeps: all of one edition, or none. The pages of a copy always go together.
 *
 * It runs apart from the pages, as a classic script: no import. macros/publish/worker.py puts `boussoleCopy` above it.
 * @module
 */

const worker = /** @type {any} */ (self);
/** @type {{version: string, files: Record<string, string>}} for each address from the site's root, its SHA-256 */
const { version, files } = worker.boussoleCopy;
const known = new Set(Object.keys(files));
/** Several copies of the site may stand on one origin, each in its folder: none touches those of another. */
const SCOPE = worker.registration.scope;
const PREFIX = `boussole ${SCOPE} `;
const NAME = PREFIX + version;
/** How the caches of the first versions are named, whatever their folder. */
const OLD_PREFIX = 'boussole-copie-';
const TOGETHER = 6;
const ABSENT = `<h1>Cette page n’est pas dans la copie</h1>
<p class="lead">Elle n’est pas dans la copie gardée sur votre appareil. Revenez-y avec du réseau.</p>`;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (/** @type {any} */ event) => event.waitUntil(reply(event)));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(SCOPE)) event.respondWith(answer(request));
});

/**
 * What a page may ask: whether the copy is whole, to fill it again, or, with nothing, this edition now.
 *
 * @param {{data: string, ports: MessagePort[]}} event the answer goes to its port, if any: true or false
 */
async function reply({ data, ports: [port] }) {
  if (!port) return worker.skipWaiting();
  const done = data === 'fill' ? fill().then(whole) : whole();
  port.postMessage(await done.catch(() => false));
}

/** @param {string} file */
const addressOf = (file) => new URL(file, SCOPE).href;

/** Whether the cache still holds every file of this edition: a browser may evict some. */
async function whole() {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return [...known].every((file) => kept.has(addressOf(file)));
}

async function fill() {
  const started = await caches.has(NAME);
  const cache = await caches.open(NAME);
  const waiting = Object.entries(files);
  const keepNext = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await keep(cache, ...next);
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, keepNext));
  } catch (error) {
    waiting.length = 0;
    // A copy that lacks files still serves those it has.
    if (!started) await caches.delete(NAME);
    throw error;
  }
}

/**
 * Keep a file, if it is the one of this edition: another may be published while the copy is made.
 *
 * @param {Cache} cache
 * @param {string} file
 * @param {string} digest
 */
async function keep(cache, file, digest) {
  const address = addressOf(file);
  const kept = await caches.match(address, { ignoreVary: true });
  if (kept && (await isWhole(kept, digest))) return cache.put(address, kept);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${file}: ${response.status}`);
  if (!(await isWhole(response, digest))) throw new Error(`${file}: mismatch`);
  return cache.put(address, response);
}

/**
 * @param {Response} response
 * @param {string} digest SHA-256, in base 64
 */
async function isWhole(response, digest) {
  const found = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(found))) === digest;
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name !== NAME && (name.startsWith(PREFIX) || (await isOldOne(name)))) await caches.delete(name);
  }
  await worker.clients.claim();
}

/**
 * Whether a cache is that of a first version in this folder: it then holds the home page of this folder.
 *
 * @param {string} name
 */
async function isOldOne(name) {
  return name.startsWith(OLD_PREFIX) && Boolean(await (await caches.open(name)).match(SCOPE, { ignoreVary: true }));
}

/**
 * Return the file that an address shows, as servers find it: `x/index.html` is `x/`, and `x` leads to `x/`.
 *
 * @param {string} url
 */
function fileOf(url) {
  const { pathname, origin } = new URL(url);
  const path = `${origin}${pathname}`.slice(SCOPE.length).replace(/(^|\/)index\.html$/, '$1');
  return known.has(`${path}/`) ? `${path}/` : path || './';
}

/** @param {Request} request */
async function answer(request) {
  const file = fileOf(request.url);
  const cache = await caches.open(NAME);
  const kept = known.has(file) && (await cache.match(addressOf(file), { ignoreVary: true }));
  if (kept) {
    const { pathname, search } = new URL(request.url);
    // The links of a page start from its folder.
    const moved = file.endsWith('/') && !/\/(index\.html)?$/.test(pathname);
    return moved ? Response.redirect(addressOf(file) + search, 302) : kept;
  }
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const page = await (await cache.match(addressOf('404.html'), { ignoreVary: true }))?.text();
    return new Response(page?.replace(/<h1>.*?<p class="lead">.*?<\/p>/s, ABSENT) ?? ABSENT, {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  }
}
