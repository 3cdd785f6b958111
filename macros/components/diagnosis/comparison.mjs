/**
 * The figures of the territory, place beside place: a count for 10,000 inhabitants, any other figure as it is. Numbers
 * stand beside each other and nothing judges them.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { formatNumber, readNumber } from '../../browser/text/numbers.mjs';
import { quote, valueOf } from '../../browser/text/reading.mjs';
import { isUnknown } from './answers.mjs';
import { knownName } from './professions.mjs';
import { TERRITORY, rowsOf } from './questions.mjs';
import { sentence, shorten } from './sentences.mjs';
import { PLACES, inSentence } from './territory-words.mjs';

/**
 * @typedef {import('./territory-words.mjs').Place} Place
 * @typedef {import('../../browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../browser/text/bars.mjs').Bars} Bars
 *
 * A value of a place. `number` is in hundredths, null where none is noted or where it cannot be read; `density` is for
 * 10,000 inhabitants, in hundredths.
 *
 * @typedef {object} Value
 * @property {Place} place
 * @property {string} text as it is shown, empty where nothing is known
 * @property {bigint | null} number
 * @property {bigint | null} density
 * @property {boolean} isUnread
 *
 * @typedef {object} Group the values of one figure
 * @property {string} figure
 * @property {'population' | 'count' | 'plain'} kind
 * @property {Value[]} values of all places, in their order
 * @property {string} ref where the figure comes from, empty where it was typed
 * @property {string} territory in words
 * @property {string} source
 * @property {string} date
 */

const POPULATION = 'insee/population';
const POPULATION_WORDS = /^(?:nombre d )?(?:population|habitants)\b/;
const WHOLE_POPULATION = /^(?:nombre d )?(?:population|habitants)(?: (?:municipale|totale|legale))*$/;
/** What is no count, though it may be a whole number. */
const PLAIN_REF = /^apl\/|densite|taux|part-/;
const PLAIN_WORDS = new RegExp(
  '\\b(?:apl|accessibilite|densite|taux|part|pourcentage|moyenne?|median|duree|euros?|honoraires|indice|evolution|' +
    'distance|delai|minutes?|km|par an|pour \\d)\\b',
);
/** Services and sites, not persons. In the BPE, D2 is the liberal professions. */
const SITES = /^(?:finess|apl|insee)\/|^bpe\/(?!D2)/;
/** What a publisher keeps to itself is no number that somebody wrote badly. */
const HIDDEN = /^non (?:publie|diffuse|communique|disponible)|^secret/;
const TO_NOTE = 'à noter';
const UNKNOWN_VALUE = 'non noté';

/**
 * Return the figures of the territory, each with what its places hold.
 *
 * @param {Dossier} dossier
 * @returns {Group[]}
 */
export function comparison(dossier) {
  const read = rowsOf(dossier, TERRITORY).map(({ values: row }) => {
    const text = (/** @type {string} */ field) => (isUnknown(row[field]) ? '' : String(row[field]).trim());
    const numbers = PLACES.map(([place]) => ({ place, ...readValue(text(place)) }));
    return { row, text, numbers, kind: kindOf(text('ref'), text('figure'), numbers) };
  });
  const isWhole = (/** @type {typeof read[number]} */ { text }) => WHOLE_POPULATION.test(fold(text('figure')));
  const inhabitants = (read.find(({ text }) => text('ref') === POPULATION) ?? read.find(isWhole))?.numbers ?? [];
  return read.map(({ text, numbers, kind }) => ({
    figure: text('figure') || 'Chiffre sans nom',
    kind,
    ref: text('ref'),
    values: numbers.map((value, index) => {
      const persons = inhabitants[index]?.number ?? null;
      return { ...value, density: kind === 'count' ? densityOf(value.number, persons) : null };
    }),
    territory: text('place'),
    source: text('source'),
    date: text('date'),
  }));
}

/**
 * @param {string} typed
 * @returns {{text: string, number: bigint | null, isUnread: boolean}}
 */
function readValue(typed) {
  const number = valueOf(readNumber(typed)) ?? null;
  return {
    text: number === null ? typed : formatNumber(number),
    number,
    isUnread: typed !== '' && number === null && !HIDDEN.test(fold(typed)),
  };
}

/**
 * @param {string} ref
 * @param {string} figure
 * @param {{number: bigint | null}[]} numbers
 * @returns {Group['kind']}
 */
function kindOf(ref, figure, numbers) {
  const words = fold(figure);
  if (ref === POPULATION) return 'population';
  if (PLAIN_REF.test(ref) || PLAIN_WORDS.test(words)) return 'plain';
  if (POPULATION_WORDS.test(words)) return 'population';
  return numbers.some(({ number }) => number !== null && number % 100n !== 0n) ? 'plain' : 'count';
}

/**
 * @param {bigint | null} number hundredths
 * @param {bigint | null} persons hundredths
 * @returns {bigint | null} for 10,000 inhabitants, in hundredths; from one on, to the nearest tenth
 */
function densityOf(number, persons) {
  if (number === null || !persons) return null;
  const hundredths = (2n * number * 1_000_000n + persons) / (2n * persons);
  // Of what is rare, such as one centre for a département, a tenth would say nothing.
  return hundredths < 100n ? hundredths : ((hundredths + 5n) / 10n) * 10n;
}

/**
 * Return a picture for each figure whose places can be compared: the commune full, the others ruled.
 *
 * @param {Group[]} groups
 * @returns {Bars[]}
 */
export function comparisonBars(groups) {
  return groups.flatMap(({ figure, kind, values }) => {
    const isCount = kind === 'count';
    const known = values.filter(({ text }) => text);
    const measured = known.map((value) => ({ ...value, length: isCount ? value.density : value.number }));
    if (kind === 'population' || measured.filter(({ length }) => length !== null).length < 2) return [];
    const most = measured.reduce((highest, { length }) => (length && length > highest ? length : highest), 1n);
    const bars = measured.map(({ place, text, length }) => {
      const share = Number(((length ?? 0n) * 1000n) / most);
      const raw = shorten(text, 12);
      return {
        label: labelOf(place),
        text: isCount && length !== null ? `${formatNumber(length)} (${raw})` : raw,
        isFull: place === 'commune',
        low: share,
        high: share,
      };
    });
    const name = shorten(figure, isCount ? 80 : 110);
    const title = isCount ? `${name}, pour 10\u202f000 habitants` : name;
    return [{ title, isCompact: true, groups: [{ title, bars }] }];
  });
}

/** @param {Place} place */
function labelOf(place) {
  return PLACES.find(([id]) => id === place)?.[1] ?? '';
}

/**
 * Return the figures as a table: the commune and its surroundings each have a column, as long as anything is known.
 *
 * @param {Group[]} groups
 * @param {number} most characters of a cell
 * @returns {import('../../browser/text/sheet.mjs').Table | undefined} nothing without figures
 */
export function territoryTable(groups, most) {
  if (!groups.length) return undefined;
  const columns = PLACES.map((_, index) => index).filter((index) => groups.some(({ values }) => values[index]?.text));
  return {
    head: ['Chiffre', ...columns.map((index) => PLACES[index]?.[1] ?? ''), 'Source et date'],
    rows: groups.map(({ figure, values, source, date }) => [
      shorten(figure, most),
      ...columns.map((index) => cellOf(values[index], most)),
      [shorten(source, most) || `source ${TO_NOTE}`, shorten(date, most) || `date ${TO_NOTE}`].join(', '),
    ]),
  };
}

/**
 * @param {Value | undefined} value
 * @param {number} most
 */
function cellOf(value, most) {
  if (!value?.text) return UNKNOWN_VALUE;
  const { text, number, density } = value;
  return density === null || number === 0n ? shorten(text, most) : `${text} (${formatNumber(density)})`;
}

/**
 * Say what the table and the bars do not: which territory, what a number is for, what is not known, what names persons.
 *
 * @param {Group[]} groups
 * @returns {string[]}
 */
export function territoryNotes(groups) {
  const used = PLACES.map(([place]) => place).filter((place) => groups.some(({ values }) => isNoted(values, place)));
  const named = (/** @type {(value: Value, group: Group) => boolean} */ isMeant) =>
    groups.flatMap((group) => {
      const places = group.values.filter((value) => used.includes(value.place) && isMeant(value, group));
      return places.length ? [`${shorten(group.figure, 80)} (${placesInWords(places)})`] : [];
    });
  const counts = groups.filter(({ kind }) => kind === 'count');
  const hasDensity = counts.some(({ values }) => values.some(({ density }) => density !== null));
  const alone = counts.flatMap(({ values }) => values.filter(({ number, density }) => number && density === null));
  return [
    sentence(
      'Territoire',
      groups.map(({ territory }) => territory),
    ),
    hasDensity ? 'Entre parenthèses dans le tableau\u00a0: pour 10\u202f000 habitants.' : '',
    alone.length ? `Nombre d’habitants non noté (${placesInWords(alone)})\u00a0: ces nombres restent seuls.` : '',
    sentence('Ne se lit pas comme un nombre', groups.flatMap(unreadOf)),
    sentence(
      'Nous ne savons pas encore',
      named(({ text }) => !text),
    ),
    sentence(
      'Une ou deux personnes seulement, n’en tirez rien sur elles',
      named(({ number }, group) => isOfPersons(group) && (number === 100n || number === 200n)),
    ),
  ].filter(Boolean);
}

/** @param {Group} group */
function unreadOf({ figure, values }) {
  return values.flatMap(({ place, text, isUnread }) =>
    isUnread ? [`${shorten(figure, 40)}, ${inSentence([place, labelOf(place)])}, ${quote(text)}`] : [],
  );
}

/** @param {Group} group */
function isOfPersons({ kind, figure, ref }) {
  if (kind !== 'count' || SITES.test(ref)) return false;
  return ref !== '' || knownName(figure.split(/[,:(]/)[0]) !== '';
}

/**
 * @param {Value[]} values
 * @param {Place} place
 */
function isNoted(values, place) {
  return values.some((value) => value.place === place && value.text !== '');
}

/** @param {{place: Place}[]} values */
function placesInWords(values) {
  return [...new Set(values.map(({ place }) => inSentence([place, labelOf(place)])))].join(', ');
}
