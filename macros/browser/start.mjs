/**
 * Find the components of a page and start each; one that fails never stops another.
 * @module
 */

/**
 * @typedef {object} ComponentClass
 * @property {string} component the value of `data-component` that it enhances
 */

/**
 * @template {object} O
 * @param {Document} page
 * @param {(ComponentClass & (new (root: HTMLElement, options: O) => object))[]} components
 * @param {O} options what every component gets
 */
export function start(page, components, options) {
  for (const Component of components) {
    for (const root of page.querySelectorAll(`[data-component="${Component.component}"]`)) {
      try {
        new Component(/** @type {HTMLElement} */ (root), options);
        root.setAttribute('data-ready', '');
      } catch (error) {
        // The static form stays usable: report, and go on with the others.
        console.error(`Composant ${Component.component} :`, error);
      }
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
