// node copy.mjs FIREFOX SITE ADDRESS… : keeps a copy, says so, waits for a line, then opens each address of the site.
import { once } from 'node:events';

import { openFirefox } from './session.mjs';

const [executable, site, ...addresses] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
await page.goto(`${site}a-propos/sans-reseau/`, { waitUntil: 'load' });
await page.click('[data-keep]');
await page.waitForSelector('[data-remove]:not([hidden])', { timeout: 60_000 });
console.log(JSON.stringify({ said: await page.$eval('[data-state]', (node) => node.textContent) }));
await once(process.stdin, 'data');
for (const address of addresses) {
  complaints.length = 0;
  await page.goto(site + address, { waitUntil: 'load' });
  const errors = complaints.filter((complaint) => !complaint.startsWith(`foreign request: ${site}`));
  console.log(JSON.stringify({ address, title: await page.title(), errors }));
}
await browser.close();
process.exit(0);
