// node counting.mjs FIREFOX ADDRESS FILE CODE : has the état des lieux read a file, and prints what it counts.
import { readFileSync } from 'node:fs';

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
await page.evaluate((content) => {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'fichier'));
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-import-file]'));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}, readFileSync(file).toString('base64'));
await page.waitForSelector('.preview table, [data-import-error]:not([hidden])', { timeout: 120_000 });
const seconds = (Date.now() - begun) / 1000;
const lines = await page.$$eval('.preview tbody tr', (rows) =>
  rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())),
);
const isInPage = await page.evaluate(() => Symbol.for('boussole-census') in globalThis);
console.log(JSON.stringify({ lines, isInPage, complaints, seconds }));
await browser.close();
