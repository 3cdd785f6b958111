/**
 * The old file of FINESS, which its publisher renews no more: no heading, a first row that says its date.
 * @module
 */

import { pointOf } from './coordinates.mjs';
import { Sites, sitesIn, withoutPost } from './sites.mjs';
import { NO_DATE } from './sums.mjs';
import { establishmentPhone } from './teams.mjs';

const SITE = 'structureet';
const LOCATION = 'geolocalisation';
/** The columns of a site. */
const AT = {
  ...{ number: 1, short: 3, long: 4, more: 6, street: [7, 8, 9, 10], place: 11, commune: 12, department: 13 },
  ...{ post: 15, phone: 16, category: 18, label: 19 },
};
const POWER = /^\d+(?:[.,]\d+)?E\+?\d+$/i;
/** Collectivities that FINESS files in a former département. */
const COLLECTIVITIES = new Map([
  ['9A123', '97701'],
  ['9A127', '97801'],
]);

/**
 * @param {{territory: import('./sites.mjs').Territory}} context
 */
function count({ territory }) {
  const sites = new Sites(territory);
  /** @type {Map<string, string[]>} */
  const locations = new Map();
  let date = '';
  let resaved = false;
  return {
    /** @param {string[]} cells */
    take(cells) {
      const kind = cells[0]?.trim();
      const cell = (/** @type {number} */ at) => (cells[at] ?? '').replace(/\s+/g, ' ').trim();
      if (kind === 'finess') date = dayOf(cell(3));
      const number = numberOf(cell(AT.number));
      if (kind === LOCATION && number) locations.set(number, [cell(2), cell(3)]);
      if (kind !== SITE) return;
      if (POWER.test(cell(AT.number))) resaved = true;
      const post = cell(AT.post);
      sites.take({
        ...{ id: number, code: communeCode(cell(AT.department), cell(AT.commune)) },
        ...{ category: cell(AT.category), label: cell(AT.label) },
        describe: () => ({
          name: cell(AT.long) || cell(AT.short),
          address: [cell(AT.more), AT.street.map(cell).filter(Boolean).join(' '), cell(AT.place), post]
            .filter(Boolean)
            .join(', '),
          commune: withoutPost(post),
          phone: establishmentPhone(cell(AT.phone)),
        }),
        locate: () => null,
      });
    },
    /** @returns {import('./sites.mjs').Finding} */
    finish() {
      sites.locate((id, code) => {
        const [coordonneeX, coordonneeY] = locations.get(id) ?? [];
        return pointOf({ coordonneeX, coordonneeY }, code);
      });
      const { remarks, ...counted } = sites.finish();
      return {
        id: 'finess',
        found: `L’ancien fichier FINESS\u00a0: ${sitesIn(sites.total)}`,
        source: 'Fichier national des établissements sanitaires et sociaux (FINESS)',
        date,
        ...counted,
        remarks: [
          'Ce fichier n’est plus mis à jour depuis mai\u00a02026\u00a0: il ne dit pas quels sites ont fermé depuis. ' +
            'Préférez «\u00a0FINESS+\u00a0», renouvelé chaque jour.',
          ...remarks,
          ...(date ? [] : [NO_DATE]),
          ...(resaved
            ? [
                'Un tableur a changé les numéros de ce fichier (6,3E+08). Le compte n’en souffre pas, ' +
                  'mais gardez le fichier tel qu’il a été téléchargé.',
              ]
            : []),
        ],
      };
    },
  };
}

export const finess = { count };

/**
 * Return a FINESS number, whose zero a spreadsheet may have dropped.
 *
 * @param {string} text
 * @returns {string} empty where it was made a power of ten: many would share it
 */
function numberOf(text) {
  return POWER.test(text) ? '' : text && text.padStart(9, '0');
}

/**
 * @param {string} text « 2026-05-12 », or « 12/05/2026 » after a spreadsheet
 * @returns {string} « 2026-05-12 »
 */
function dayOf(text) {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month}-${day}` : (/^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '');
}

/**
 * Return the Insee code of a commune of FINESS. A spreadsheet drops leading zeros: « 3 » stands for 003, « 1 » for 01.
 * Overseas, FINESS writes 9A and 101 where Insee writes 97101.
 *
 * @param {string} department
 * @param {string} commune
 */
function communeCode(department, commune) {
  const [place, number] = [department.toUpperCase().padStart(2, '0'), commune.padStart(3, '0')];
  const start = place
    .replace(/^9[A-F]$/, '97')
    .replace(/^9[G-J]$/, '98')
    .replace(/^(9[78])\d$/, '$1');
  return COLLECTIVITIES.get(place + number) ?? start + number;
}
