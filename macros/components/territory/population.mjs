/**
 * What is known of a territory without any file: its population, as a figure that the état des lieux may note.
 * @module
 */

/**
 * @typedef {import('./places.mjs').Territory} Territory
 * @typedef {import('./lines.mjs').Finding} Finding
 */

/** Mayotte's is older than the others: the base says so, and gives no year for these. */
const OLDER = { department: '976', year: '2017' };

/** @param {number} count */
function writtenCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/** @param {number} count */
export function inhabitants(count) {
  return `${writtenCount(count)}\u00a0${count < 2 ? 'habitant' : 'habitants'}`;
}

/**
 * Return where a population comes from: all that the base says of it.
 *
 * @param {Pick<Territory, 'department' | 'base'>} territory
 */
export function populationSource({ department, base }) {
  const kind = department.code === OLDER.department ? `population de ${OLDER.year}` : 'population légale';
  return `Insee, ${kind}, d’après la base Etalab ${base.version}`;
}

/**
 * Return the population as what a file would give.
 *
 * @param {Territory} territory
 * @returns {Finding}
 */
export function populationFinding(territory) {
  const { populations, base } = territory;
  const written = (/** @type {number | null} */ count) => (count === null ? null : writtenCount(count));
  return {
    id: 'insee',
    found: 'La population de votre territoire',
    source: populationSource(territory),
    date: base.published,
    measures: [
      {
        ref: 'insee/population',
        label: 'Population',
        unit: 'count',
        ticked: true,
        values: {
          commune: written(populations.commune),
          around: written(populations.around),
          epci: written(populations.epci),
          department: written(populations.department),
          france: written(populations.france),
        },
      },
    ],
    remarks: ['La France compte ici les collectivités d’outre-mer.'],
  };
}
