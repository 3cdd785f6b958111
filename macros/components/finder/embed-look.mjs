/**
 * The look of the finder in a frame, chosen by the address of the frame: `?theme=sombre&couleur=bleu`.
 * @module
 */

const THEMES = new Map([
  ['clair', 'light'],
  ['sombre', 'dark'],
]);
const COLOURS = ['ardoise', 'bleu', 'prune'];
const DARK = /prefers-color-scheme: ?dark/;

/**
 * Follow what the address asks for; anything else leaves the page as it is.
 *
 * @param {Document} page
 * @param {URLSearchParams} wishes
 */
export function dress(page, wishes) {
  const root = page.documentElement;
  const colour = wishes.get('couleur') ?? '';
  if (COLOURS.includes(colour)) root.dataset.colour = colour;
  const theme = THEMES.get(wishes.get('theme') ?? '');
  if (!theme) return;
  root.style.colorScheme = theme;
  for (const sheet of page.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      // The rules for a dark screen apply always, or never.
      if (rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText)) {
        rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
      }
    }
  }
}

/**
 * @param {CSSStyleSheet} sheet
 * @returns {Iterable<CSSRule>} none when the browser keeps them: that of an extension, or one served from elsewhere
 */
function rulesOf(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
