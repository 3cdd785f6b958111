/**
 * Bars from a low to a high amount, by group, as a sheet holds them: words and lengths, which any output may draw.
 * @module
 */

/**
 * @typedef {object} Bar
 * @property {string} label what it is
 * @property {string} text how much it is
 * @property {boolean} isCost or else a resource
 * @property {number} low thousandths of the longest bar
 * @property {number} high
 *
 * @typedef {{title: string, groups: {title: string, bars: Bar[]}[]}} Bars
 */

/**
 * Say what bars show, for who does not see them.
 *
 * @param {Bars} bars
 */
export function barsInWords({ title, groups }) {
  const said = groups.map((group) => {
    return `${group.title}\u00a0: ${group.bars.map(({ label, text }) => `${label}, ${text}`).join('\u202f; ')}.`;
  });
  return `${title}. ${said.join(' ')} Le tableau dit la même chose.`;
}
