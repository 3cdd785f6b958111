/**
 * What must not stand in a text for everyone: a person, a figure that is about one or two of them, a promise.
 * @module
 */

import { MONTHS } from '../../browser/calendar/days.mjs';
import { namesHeld } from '../../browser/store/mentions.mjs';
import { people } from '../../browser/store/people.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { PERSONAL_WORDS, personalIn } from '../../browser/text/personal.mjs';
import { quote } from '../../browser/text/reading.mjs';

/**
 * @typedef {{text: string, words: string[], dates?: boolean}} Check what not to promise, the starts of words to read
 *   again, and whether any date is too
 */

const WORD = /[\p{L}\p{N}]+/gu;
const ROLES =
  'm[ée]decins?|g[ée]n[ée]ralistes?|infirmi|sages?-femmes?|kin[ée]|masseu|dentistes?|pharmacien|orthophon|psycholog|' +
  'podolog|p[ée]dicur|orthopt|opticien|di[ée]t[ée]tic|ergoth|audioproth|ambulanci|soignant|sp[ée]cialiste|' +
  'professionnel|praticien|rempla[çc]ant|b[ée]n[ée]vol|patient|personnes?|habitante?s?|r[ée]ponses?|d[ée]parts?';
const NUMBER = (/** @type {string} */ words) =>
  new RegExp(`(?<![\\p{L}\\d.,/])(?:${words})\\s+(?:seule?s?\\s+|autres?\\s+)?(?:${ROLES})`, 'iu');
const COUNTED = new RegExp(`(?:${ROLES})[^.;:(\\d]{0,40}(?:\\(|:\\s*)[12](?![\\d.,%])`, 'iu');
const [FIGURE, ANY_FIGURE] = [NUMBER('[12]|deux'), NUMBER('[12]|une?|deux|le|la|notre|seule?')];
const LEAVING = 'retraite|d[ée]part|quitt|\\bpart\\b|cess';
const LEAVES = new RegExp(`(?:${ROLES}).*(?:${LEAVING}|\\d{2}\\sans)|(?:${LEAVING}).*(?:${ROLES})`, 'iu');
/** « Cabinet du Dr Roux » is a place, and names somebody all the same; a street does not. */
const TITLED = new RegExp(
  '(?<!(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Aa]llée|[Ii]mpasse|[Ss]quare|[Cc]hemin)\\sdu\\s)(?<!\\p{L})' +
    '(?:D[Rr]|[Dd]octeure?|M(?:me|lle)|Monsieur|Madame)\\.?\\s+\\p{Lu}',
  'u',
);
/** A name with one of these is that of a place, and may be told. */
const PLACE = new RegExp(
  '\\b(?:pharmacie|cabinet|communaute|centre|maison|hopital|clinique|association|ccas|cias|ars|cpam|msa|cpts|ehpad|' +
    'service|departement|region|mairie|federation|msp|ecole|college|lycee|residence|laboratoire|agglomeration|' +
    'syndicat|conseil)\\b',
);
const FUNCTION = new RegExp(
  '^(?:dr|docteure?|mme|mlle|monsieur|madame|maire|adjointe?|elue?|referente?|secretaire|secretariat|infirmiere?|' +
    'medecin|pharmacien(?:ne)?|sage|femme|kinesitherapeute|direct(?:eur|rice)|presidente?|coordinat(?:eur|rice)|' +
    'agente?|conseillere?|equipe|commune|generaliste|dentiste|orthophoniste|psychologue|les|des|une)$',
);
const DAY = new RegExp(`\\b\\d{1,2}(?:er)?\\s(?:${MONTHS.join('|')})(?:\\s\\d{4})?|\\b20\\d\\d\\b`, 'giu');

/**
 * Return the words by which the persons of the dossier are known: first names and names, not their functions.
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {Set<string>} folded
 */
export function namesIn(dossier) {
  const commune = fold(String(dossier.entries.get('commune/name')?.v ?? '')).split(' ');
  // « Paul Martin (mairie) » names a person; « Pharmacie Roux » does not.
  const all = [...namesHeld(dossier), ...people(dossier).map(({ name }) => name)]
    .flatMap((name) => name.split(/[()]|\s[-–—]\s/))
    .filter((name) => !PLACE.test(fold(name)));
  const words = all.flatMap((name) => capitals(name));
  return new Set(words.filter((word) => word.length > 2 && !FUNCTION.test(word) && !commune.includes(word)));
}

/**
 * Whether something of the dossier may be told to everyone. It errs on the side of leaving out.
 *
 * @param {string} text
 * @param {Set<string>} names of the persons of the dossier
 * @param {boolean} [isNeed] whether it is a need: to look for a doctor points at nobody
 */
export function isPublic(text, names, isNeed = false) {
  const tells = [isNeed ? FIGURE : ANY_FIGURE, COUNTED, LEAVES, TITLED].some((pattern) => pattern.test(text));
  return !tells && !personalIn(text) && !namedIn(text, names).length;
}

/**
 * Say what to read again in a text before it is published.
 *
 * @param {string} text
 * @param {{names: Set<string>, checks: Check[]}} given
 * @returns {string[]} a sentence for each
 */
export function watchWords(text, { names, checks }) {
  const named = namedIn(text, names);
  const kind = personalIn(text) ?? (TITLED.test(text) ? 'name' : null);
  const figures = [FIGURE, COUNTED].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [
    named.length ? `${listed(named)}\u00a0: ce texte nomme quelqu’un. Demandez son accord, ou retirez le nom.` : '',
    kind
      ? `Ce texte contient ce qui ressemble à ${PERSONAL_WORDS[kind]}. Retirez-le s’il ne doit pas être public.`
      : '',
    figures.length ? `${listed(figures)}\u00a0: ce chiffre peut désigner une ou deux personnes. Retirez-le.` : '',
    ...checks.map((check) => {
      const found = promises(text, check);
      return found.length ? `${listed(found)}\u00a0: à relire. ${check.text}` : '';
    }),
  ].filter(Boolean);
}

/**
 * Return the words of a text that may promise something, as they stand there.
 *
 * @param {string} text
 * @param {Check} check
 */
export function promises(text, { words, dates }) {
  const starts = words.map((start) => fold(start));
  const all = [...text.matchAll(WORD)];
  const found = starts.flatMap((start) => {
    const length = start.split(' ').length;
    const first = all.findIndex((_, at) => fold(all.slice(at, at + length).join(' ')).startsWith(start));
    return first < 0 ? [] : [all.slice(first, first + length).join(' ')];
  });
  const days = dates ? (text.match(DAY) ?? []) : [];
  return [...new Set([...found, ...days])];
}

/**
 * Return the words of a text that begin with a capital, folded.
 *
 * @param {string} text
 */
function capitals(text) {
  return (text.match(WORD) ?? []).filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word));
}

/**
 * Return the names that stand in a text: « petit » alone is a word like any other, « claire petit » is somebody.
 *
 * @param {string} text
 * @param {Set<string>} names folded
 */
function namedIn(text, names) {
  const found = [...new Set((text.match(WORD) ?? []).filter((word) => names.has(fold(word))))];
  const isNamed = found.length > 1 || found.some((word) => /^\p{Lu}/u.test(word));
  return isNamed ? found : [];
}

/** @param {string[]} found */
function listed(found) {
  return found.slice(0, 3).map(quote).join(', ');
}
