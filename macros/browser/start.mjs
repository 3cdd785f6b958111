/**
 * Start what a page needs, each part apart: one that fails says so in the console and never stops another.
 * @module
 */

/**
 * Do one step of the start of a page. Every failure begins with the same word: search the console for « Boussole ».
 *
 * @param {string} name what will not work, as whoever reads the console looks for it
 * @param {() => unknown} step
 */
export async function apart(name, step) {
  try {
    await step();
  } catch (error) {
    // The page stays usable without the step: report, and go on.
    console.error(`Boussole, en panne sur cette page\u00a0: ${name}.`, error);
  }
}

/**
 * @typedef {object} ComponentClass
 * @property {string} component the value of `data-component` that it enhances
 */

/**
 * @template {object} O
 * @param {ParentNode} page or a part of it
 * @param {(ComponentClass & (new (root: HTMLElement, options: O) => object))[]} components
 * @param {O} options what every component gets
 */
export function start(page, components, options) {
  for (const Component of components) {
    for (const root of page.querySelectorAll(`[data-component="${Component.component}"]`)) {
      void apart(`composant ${Component.component}`, () => {
        new Component(/** @type {HTMLElement} */ (root), options);
        root.setAttribute('data-ready', '');
      });
    }
  }
}

/**
 * @param {Document} page
 * @returns {string} the address of the site's root, from that of the running script (`…/assets/x.js`)
 */
export function siteRoot(page) {
  const script = /** @type {HTMLScriptElement | null} */ (page.currentScript);
  return (script?.src ?? page.baseURI).replace(/assets\/[^/]*$/, '');
}
