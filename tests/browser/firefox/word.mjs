// node word.mjs FIREFOX ADDRESS : shows the first sheet of a page, takes it into Word, and prints the file in base 64.
import { openFirefox } from './session.mjs';

const [executable, address] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
await page.goto(address, { waitUntil: 'load' });
await page.waitForSelector('[data-ready] [data-report]', { timeout: 60_000 });
/** @param {string} selector */
const click = (selector) => page.$eval(selector, (button) => /** @type {HTMLElement} */ (button).click());
await click('[data-report]');
await page.waitForSelector('[data-report-docx]', { timeout: 60_000 });
await page.evaluate(() => {
  const give = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    Object.assign(globalThis, { given: blob });
    return give(blob);
  };
});
await click('[data-report-docx]');
await page.waitForFunction('globalThis.given', { timeout: 60_000 });
const file = await page.evaluate(async () => {
  const bytes = await /** @type {any} */ (globalThis).given.arrayBuffer();
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
});
console.log(JSON.stringify({ file, complaints }));
await browser.close();
