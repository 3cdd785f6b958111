// node chain.mjs FIREFOX FOLDER : works in the one page that Firefox keeps whole, reloads it, and prints what is left.
import { openFirefox } from './session.mjs';

const [executable, folder] = process.argv.slice(2);
const { browser, page, complaints } = await openFirefox(executable);

/** @param {string} tool its key */
const open = async (tool) => {
  await page.$eval(`.tool-block[data-tool="${tool}"]`, (block) => block.setAttribute('open', ''));
  await page.waitForSelector(`.tool-block[data-tool="${tool}"] > [data-ready]`, { timeout: 60_000 });
};
/** @param {string} selector */
const click = (selector) => page.$eval(selector, (button) => /** @type {HTMLElement} */ (button).click());
/** @param {string} selector */
const value = (selector) => page.$eval(selector, (field) => /** @type {HTMLInputElement} */ (field).value);

await page.goto(`${folder}100-jours/feuille-de-route.html`, { waitUntil: 'load' });
const explained = await page.$eval('[data-firefox]', (hint) => !(/** @type {HTMLElement} */ (hint).hidden));

await page.goto(`${folder}dossier.html`, { waitUntil: 'load' });
await page.type('#dossier-commune', 'Ambert');
await open('diagnosis/etat-des-lieux');
await click('[data-table=qui-exerce] [data-add]');
await page.type('[data-table=qui-exerce] [data-field=profession]', 'Psychologue');
await page.type('[data-table=qui-exerce] [data-field=count]', '3');
await open('agenda/premiere-reunion');
await page.$eval('[data-component=agenda] [data-decisions]', (list) => {
  /** @type {HTMLElement} */ (list.parentElement?.querySelector('[data-add]')).click();
});
await page.type('[data-component=agenda] [data-decisions] [data-row] input', 'Se revoir');
await click('[data-component=agenda] [data-pour]');
await page.waitForFunction(() => Object.values(localStorage).join('').includes('checklist/100-jours/own'), {
  timeout: 60_000,
});

await page.reload({ waitUntil: 'load' });
await open('checklist/100-jours');
await open('agenda/premiere-reunion');
await page.waitForSelector('.own-action [data-field=title]');
const left = {
  explained,
  commune: await value('#dossier-commune'),
  action: await value('.own-action [data-field=title]'),
  synthesis: await page.$eval('[data-synthesis]', (part) => part.textContent),
  complaints,
};
console.log(JSON.stringify(left));
await browser.close();
