/**
 * Bars, from a low to a high amount or of one length, by group, as a sheet holds them: words and lengths, which any
 * output may draw.
 * @module
 */

/**
 * @typedef {object} Bar
 * @property {string} label what it is
 * @property {string} text how much it is
 * @property {boolean} isFull or else ruled, such as a cost beside a resource
 * @property {number} low thousandths of the longest bar
 * @property {number} high
 *
 * @typedef {object} Bars
 * @property {string} title
 * @property {{title: string, bars: Bar[]}[]} groups the title of the only one may be that of all
 * @property {boolean} [isCompact] the labels and the texts are short: they stand on the lines of their bars
 */

/**
 * Say what bars show, for who does not see them.
 *
 * @param {Bars} bars
 */
export function barsInWords({ title, groups }) {
  const said = groups.map((group) => {
    const bars = group.bars.map(({ label, text }) => `${label}, ${text}`).join('\u202f; ');
    return group.title === title ? `${bars}.` : `${group.title}\u00a0: ${bars}.`;
  });
  return `${title}. ${said.join(' ')} Le tableau dit la même chose.`;
}
