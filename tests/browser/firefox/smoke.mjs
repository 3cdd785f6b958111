// node smoke.mjs FIREFOX URL… : opens each page and prints its title and complaints, a JSON object a line.
import { openFirefox } from './session.mjs';

const [executable, ...addresses] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);
for (const address of addresses) {
  complaints.length = 0;
  await page.goto(address, { waitUntil: 'load' });
  const started = await page.evaluate(() =>
    [...document.querySelectorAll('[data-component=finder], [data-component=search]')].every((root) =>
      root.hasAttribute('data-ready'),
    ),
  );
  console.log(JSON.stringify({ address, title: await page.title(), started, complaints }));
}
await browser.close();
