/**
 * A sheet drawn from what a tool holds: a title, lines, parts. Ready to be shown, copied or put in a table.
 * @module
 */

/**
 * @typedef {{title: string, lines: string[]}} Part
 * @typedef {{title: string, intro: string[], parts: Part[]}} Sheet
 */

/**
 * Return a sheet as plain text that any word processor takes.
 *
 * @param {Sheet} sheet
 */
export function asText({ title, intro, parts }) {
  const blocks = parts.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n'));
  return [title, intro.join('\n'), ...blocks].filter(Boolean).join('\n\n');
}

/**
 * Return a sheet as a table, heading first.
 *
 * @param {Sheet} sheet
 * @returns {string[][]}
 */
export function asTable({ title, intro, parts }) {
  const all = [{ title, lines: intro }, ...parts];
  return [['Partie', 'Texte'], ...all.flatMap((part) => part.lines.map((line) => [part.title, line]))];
}
