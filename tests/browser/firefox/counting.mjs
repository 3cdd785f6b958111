// node counting.mjs FIREFOX ADDRESS FILE CODE : has the état des lieux read a file, and prints what it counts.
import { openFirefox } from './session.mjs';

const [executable, address, file, code] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
await page.goto(address, { waitUntil: 'load' });
await page.waitForSelector('[data-diagnosis][data-ready]', { timeout: 60_000 });
await page.evaluate((commune) => {
  const { store } = /** @type {any} */ (globalThis)[Symbol.for('boussole')];
  store.update((/** @type {any} */ dossier, /** @type {number} */ t) => {
    return { ...dossier, entries: new Map([...dossier.entries, ['commune/code', { v: commune, t }]]) };
  });
}, code);
const begun = Date.now();
const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
  await page.$('[data-import-file]')
);
await page.evaluate(() => {
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    Object.assign(globalThis, { longest: Math.max(/** @type {any} */ (globalThis).longest ?? 0, now - last) });
    last = now;
    setTimeout(beat);
  };
  beat();
});
await input.uploadFile(file);
await page.waitForSelector('.preview table, [data-import-error]:not([hidden])', { timeout: 120_000 });
const seconds = (Date.now() - begun) / 1000;
const lines = await page.$$eval('.preview tbody tr', (rows) =>
  rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())),
);
const isInPage = await page.evaluate(() => Symbol.for('boussole-census') in globalThis);
const longest = await page.evaluate('globalThis.longest');
const refused = await page.$eval('[data-import-error]', (part) => part.textContent);
console.log(JSON.stringify({ refused, lines, isInPage, complaints, seconds, longest }));
await browser.close();
