/**
 * A sheet drawn from what a tool holds, for a reader who never saw the tool: shown, printed, copied, sent, given to a
 * word processor or put in a table. Each of these ways reads the same model.
 * @module
 */

/**
 * @typedef {{head: string[], rows: string[][]}} Table rows as long as the head
 *
 * @typedef {object} Part what it does not say is left out
 * @property {string} title empty where it goes on with what comes before
 * @property {string[]} [text] paragraphs
 * @property {string[]} [lines] of a list
 * @property {Table} [table]
 * @property {import('./bars.mjs').Bars[]} [pictures] what the table says: the page and paper show them
 * @property {import('./timeline.mjs').Timeline} [timeline] a picture of what the table says, as wide as the sheet
 *
 * @typedef {object} Sheet
 * @property {string} title
 * @property {string[]} intro paragraphs
 * @property {Part[]} parts
 * @property {string[]} [signatures] who signs, such as « La ou le maire »: a name, a date and a place for each
 * @property {'commune' | 'msp'} [owner] whose name opens the sheet: the commune's if nothing is said
 * @property {string} [marking] who may read it, such as « Interne : ne pas diffuser »
 */

/**
 * Return a sheet as plain text, for an e-mail or any word processor.
 *
 * @param {Sheet} sheet
 */
export function asText({ title, intro, parts, signatures = [], marking = '' }) {
  const blocks = parts.map(({ title, text = [], lines = [], table }) => {
    const rows = (table?.rows ?? []).map((row) => rowWords(table?.head ?? [], row)).filter(Boolean);
    const said = [...text, ...[...lines, ...rows].map((line) => `- ${line}`)];
    return (title ? [title, ...said] : said).join('\n');
  });
  const signed = signatures.map((who) => `${who}\u00a0: nom, date et signature`);
  return [marking, title, intro.join('\n'), ...blocks, signed.join('\n')].filter(Boolean).join('\n\n');
}

/**
 * Return a row in words: its first cell, then the others that say something, each under its heading.
 *
 * @param {string[]} head
 * @param {string[]} row
 */
function rowWords(head, [first = '', ...others]) {
  const said = others.flatMap((cell, index) => {
    const heading = lowered(head[index + 1] ?? '');
    // A question ends with its own sign.
    return cell ? [`${heading}${heading.endsWith('?') ? ' ' : '\u00a0: '}${cell}`] : [];
  });
  return [first, said.join(', ')].filter(Boolean).join(', ');
}

/** @param {string} heading */
function lowered(heading) {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

/**
 * Return a sheet as a table, heading first. A sheet whose only part is a table is that table.
 *
 * @param {Sheet} sheet
 * @returns {string[][]}
 */
export function asTable({ title, intro, parts }) {
  const [only] = parts;
  if (parts.length === 1 && only?.table) return [only.table.head, ...only.table.rows];
  const all = [{ title, text: intro }, ...parts];
  const rows = all.flatMap(({ title, text = [], lines = [], table }) => {
    const said = [...text, ...lines, ...(table?.rows ?? []).map((row) => rowWords(table?.head ?? [], row))];
    return said.map((line) => [title, line]);
  });
  return [['Partie', 'Texte'], ...rows];
}
