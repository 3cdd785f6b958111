// node text.mjs FIREFOX ADDRESS : opens a file as a reader who double-clicks it, and prints what shows.
import { openFirefox } from './session.mjs';

const [executable, address] = process.argv.slice(2);
const { browser, page } = await openFirefox(executable);
await page.goto(address, { waitUntil: 'load' });
const text = await page.$eval('body', (body) => /** @type {HTMLElement} */ (body).innerText);
console.log(JSON.stringify({ text }));
await browser.close();
