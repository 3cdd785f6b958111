/**
 * What a person asks for, in her own words: how much floor, and which rent. What could mean two things is told, and
 * counts for nothing.
 * @module
 */

import { plain, EMPTY, read, wrong } from '../../browser/text/reading.mjs';
import { figured, rangesIn } from '../../browser/text/ranges.mjs';

/**
 * @template T
 * @typedef {import('../../browser/text/reading.mjs').Reading<T>} Reading
 */

/**
 * @typedef {{low: bigint, high: bigint}} Range hundredths of a square metre, or cents
 *
 * What a rent is counted by; empty where nobody said.
 * @typedef {'mois' | 'an' | 'm2' | 'm2-mois' | 'm2-an' | ''} Basis
 * @typedef {Range & {basis: Basis}} Rent
 */

const UNKNOWN = RegExp(
  [
    '^(?:[?.…x-]+|nsp|n/?a|(?:je )?(?:ne )?(?:sais?|sait) pas.*',
    'a (?:voir|definir|preciser|discuter|confirmer).*|inconnue?|aucune idee.*',
    "pas (?:encore|d'idee|d'avis).*|variable|ca depend.*|selon .*)$",
  ].join('|'),
);
const NOTHING = /^(?:0|zero|aucune?|rien|neant|pas besoin|gratuit|sans objet)(?: (?:loyer|surface|local|de .*))?$/;
const AROUND = RegExp(
  [
    '\\b(?:environ|env|a peu pres|autour de|vers|au moins|au minimum|minimum|mini?|au plus|au maximum|maximum|maxi?',
    "jusqu'a|pas plus de|moins de|plus de|pas moins de|voire|ou plus|et plus|ideal(?:ement)?|souhaites?|au total",
    'en tout)\\b\\.?|[~≈<>≥≤]|\\benv\\.',
  ].join('|'),
  'g',
);
const SQUARE = /\bm[eè]tres?\s*(?:carr[eé]s?|²)|m\s*(?:²|carr[eé]s?)|m2(?!\d)/gi;
const NOT_AREA = 'n’est pas une surface en mètres carrés';
const NOT_RENT = 'n’est pas un loyer en euros';

/**
 * Read how much floor is wanted: « 40 m² », « 30 à 50 m2 », « une salle de 20 », « 2 bureaux de 15 m² ».
 *
 * @param {unknown} typed
 * @returns {Reading<Range>}
 */
export function readArea(typed) {
  const known = first(typed);
  if (known) return known;
  const text = prepared(typed);
  const isMarked = text.includes('§');
  const found = areasIn(text);
  if (!found) return wrong(NOT_AREA);
  const used = isMarked ? found.filter(({ marked }) => marked) : found;
  if (!used.length || used.length !== found.length || (!isMarked && !isAlone(text))) return wrong(NOT_AREA);
  return joined(text, used);
}

/**
 * @param {string} text
 * @param {(Range & {start: number, end: number})[]} areas in their order
 * @returns {Reading<Range>}
 */
function joined(text, areas) {
  /** @type {Range | undefined} */
  let total;
  let end = 0;
  for (const { low, high, start, end: next } of areas) {
    const between = text.slice(end, start);
    if (!total) total = { low, high };
    else if (/\+|\b(?:et|plus|avec)\b/.test(between)) total = { low: total.low + low, high: total.high + high };
    else if (/\bou\b/.test(between) && total.low <= high) total = { low: total.low, high };
    else return wrong(NOT_AREA);
    end = next;
  }
  return total ? read(total) : wrong(NOT_AREA);
}

/**
 * Return the areas of a text, several rooms of one size being multiplied.
 *
 * @param {string} text
 */
function areasIn(text) {
  const ROOMS = /(\d+) ?(?:(?:x|\*|×|fois) ?|(?:[a-z]+ ){1,2}(?:de |a ))$/;
  const found = rangesIn(text);
  if (!found) return undefined;
  /** @type {(Range & {start: number, end: number, marked: boolean})[]} */
  const areas = [];
  for (const { low, high, start, end } of found) {
    const rooms = ROOMS.exec(text.slice(0, start));
    const previous = areas.at(-1);
    const counts = rooms && previous && previous.start === rooms.index && previous.low === previous.high;
    const times = counts ? previous.low / 100n : 1n;
    if (counts) areas.pop();
    // « 20 § chacun » says nothing of how many.
    if (!counts && /^ ?§? ?(?:chacune?|par )/.test(text.slice(end))) return undefined;
    const marked = text.slice(start, end + 2).includes('§');
    areas.push({ low: low * times, high: high * times, start: counts ? rooms.index : start, end, marked });
  }
  return areas;
}

/**
 * Whether figures stand alone, or after the name of a room: « salle de 20 », not « 3 pièces ».
 *
 * @param {string} text
 */
function isAlone(text) {
  return /^(?:(?:\d+ )?(?:[a-z' ]+ )?(?:de|x) )?\d[\d ,.'/-]*(?:(?:a|ou|et) [\d ,.']+)?$/.test(text);
}

/**
 * Read a rent that can be borne: « 600 € par mois », « 7 200 € par an », « 12 €/m² », « 500 ».
 *
 * @param {unknown} typed
 * @returns {Reading<Rent>}
 */
export function readRent(typed) {
  const known = first(typed);
  if (known) return known.kind === 'value' ? read({ ...known.value, basis: 'mois' }) : known;
  // The same rent said again, or an area beside it.
  const text = prepared(typed)
    .replace(/euros?\b|\beur\b/g, '€')
    .replace(/\b(?:soit|c'est-a-dire|=)(?=.*\d).*$/, '')
    .replace(/(?:pour )?(?:\d[\d ,.]*(?:a|-|et|ou) ?)?\d[\d ,.]* ?§/g, ' ');
  if (/[%$£]|pour ?cent|francs?/.test(text)) return wrong(NOT_RENT);
  const [range, other] = rangesIn(text) ?? [];
  const rest = range && text.slice(range.end);
  if (!range || other || /^\s*(?:pieces?|bureaux?|salles?|ans|mois|jours?|m\b)/.test(rest ?? '')) {
    return wrong(NOT_RENT);
  }
  const basis = basisOf(text);
  return basis === undefined ? wrong(NOT_RENT) : read({ low: range.low, high: range.high, basis });
}

/**
 * @param {string} text
 * @returns {Basis | undefined} undefined for a day, a quarter, or two periods at once
 */
function basisOf(text) {
  if (/jour|semaine|trimestr|semestr|vacation|heure|acte|consultation|hebdo|quotidien/.test(text)) return undefined;
  const monthly = /\bmois\b|mensu|\bmens\b|\/ ?m(?![a-z²§])/.test(text);
  const yearly = /\b(?:ans?|annees?)\b|annuel/.test(text);
  if (monthly && yearly) return undefined;
  const period = monthly ? 'mois' : yearly ? 'an' : '';
  if (!text.includes('§')) return period;
  return /** @type {Basis} */ (period ? `m2-${period}` : 'm2');
}

/**
 * Return what needs no figure: nothing is said, or nothing is wanted.
 *
 * @param {unknown} typed
 * @returns {Reading<Range> | undefined}
 */
function first(typed) {
  const all = plain(typed).replace(/[.! ]+$/, '');
  if (!all || UNKNOWN.test(plain(typed))) return EMPTY;
  return NOTHING.test(all.replace(/ ?(?:€|euros?|m2|m\^)$/, '')) ? read({ low: 0n, high: 0n }) : undefined;
}

/**
 * Return a text where every square metre is §, without what changes no figure, nor what is no amount.
 *
 * @param {unknown} typed
 */
function prepared(typed) {
  const marked = String(typed).normalize('NFC').replace(SQUARE, ' § ');
  const text = figured(marked).replace(AROUND, ' ').trim();
  // Less than nothing is not read.
  if (/^-\s*\d/.test(text)) return '';
  const bare = /\d/.test(text.replace(/\([^)]*\)/g, '')) ? text.replace(/\([^)]*\d[^)]*\)/g, ' ') : text;
  return bare
    .replace(/\b\d+(?:er|e|eme|nd|nde|re)\b/g, ' ')
    .replace(/\b20[2-4]\d\b(?! ?[§€])/g, ' ')
    .replace(/[a-z]\d+/g, ' ')
    .replace(/[;:!?]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/[ .,]+$/, '')
    .trim();
}
