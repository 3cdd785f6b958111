// node count.mjs FIREFOX COMMUNE ADDRESSES FILE… : on each page, chooses a commune, gives each file, prints the previews.
import { basename } from 'node:path';

import { openFirefox } from './session.mjs';

const [executable, commune, addresses, ...files] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
for (const address of JSON.parse(addresses)) {
  complaints.length = 0;
  await page.goto(address, { waitUntil: 'load' });
  const field = await page.waitForSelector('[data-component=territory] [data-choose]:not([hidden]) input');
  await field?.type(commune);
  await page.waitForSelector('[data-component=territory] [role=option]', { timeout: 60_000 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-component=territory] [data-place] dl', { timeout: 60_000 });
  await page.$eval('[data-import]', (block) => block.setAttribute('open', ''));
  /** @type {Record<string, unknown>} */
  const seen = {};
  for (const file of files) {
    const input = await page.$('[data-import-file]');
    await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(file);
    await page.waitForSelector('.preview table', { timeout: 60_000 });
    seen[basename(file)] = await page.$eval('.preview table', (table) =>
      [.../** @type {HTMLTableElement} */ (table).rows].map((row) =>
        [...row.cells].map((cell) => cell.innerText.trim()),
      ),
    );
    await page.$eval('.preview', (part) => part.remove());
  }
  const own = complaints.filter((complaint) => !complaint.startsWith(`foreign request: ${new URL(address).origin}`));
  console.log(JSON.stringify({ ...seen, complaints: own }));
}
await browser.close();
