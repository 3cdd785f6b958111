/**
 * Tables of what was answered: a column in which nobody wrote anything is not worth its paper.
 * @module
 */

/**
 * Return a table without its empty columns.
 *
 * @param {string[]} head
 * @param {string[][]} rows as long as the head
 * @returns {{head: string[], rows: string[][]} | undefined} nothing without rows
 */
export function tableOf(head, rows) {
  if (!rows.length) return undefined;
  const kept = head.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
  const pick = (/** @type {string[]} */ cells) => kept.map((index) => cells[index] ?? '');
  return { head: pick(head), rows: rows.map(pick) };
}
