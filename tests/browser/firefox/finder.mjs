// node finder.mjs FIREFOX URL ENTRY… : types each entry, picks the first suggestion if any, prints the answer.
import { openFirefox } from './session.mjs';

const [executable, address, ...entries] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
for (const entry of entries) {
  await page.goto(address, { waitUntil: 'load' });
  await page.type('#trouver-champ', entry);
  await page.waitForFunction(
    // Each letter brings its suggestions: those of the first ones would be someone else's.
    (typed) => document.querySelector('[role=option]')?.textContent?.includes(typed),
    { timeout: 60_000 },
    entry,
  );
  const options = await page.$$eval('[role=option]', (found) => found.map((option) => option.textContent));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-answer] h2', { timeout: 60_000 });
  const telephone = await page.$eval('[data-answer] a[href^="tel:"]', (link) => link.getAttribute('href'));
  const status = await page.$eval('[data-status]', (node) => node.textContent);
  console.log(JSON.stringify({ entry, options, telephone, status, complaints }));
}
await browser.close();
