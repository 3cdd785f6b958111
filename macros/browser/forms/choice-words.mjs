/**
 * What a box to tick says, for a sheet or an action.
 * @module
 */

/**
 * Return the words of what is ticked or filled in, without the detail, the hint and the expansions of acronyms.
 *
 * @param {Element} line
 */
export function choiceWords(line) {
  const nodes = [...(line.querySelector('label')?.childNodes ?? [])];
  const words = nodes.filter((node) => !(node instanceof Element && node.matches('.detail, .expansion, .hint')));
  const text = words.map((node) => node.textContent).join('');
  return text.replace(/ +(?=[\s,.)])/g, '').trim();
}
