/**
 * What must not stand in a text for everyone: a person, a figure that is about one or two of them, a promise.
 * @module
 */

import { namesHeld } from '../../browser/store/mentions.mjs';
import { people } from '../../browser/store/people.mjs';
import { fold } from '../../browser/text/fold.mjs';
import { personalIn, personalWords } from '../../browser/text/personal.mjs';
import { quote } from '../../browser/text/reading.mjs';

/**
 * @typedef {{text: string, words: string[], dates?: boolean}} Check what not to promise, the starts of words to read again,
 *   and whether any date is too
 */

const ROLES =
  'm[ée]decins?|g[ée]n[ée]ralistes?|infirmi|sages?-femmes?|kin[ée]|masseu|dentistes?|pharmacien|orthophon|psycholog|' +
  'podolog|p[ée]dicur|orthopt|opticien|di[ée]t[ée]tic|ergoth|audioproth|ambulanci|soignant|sp[ée]cialiste|' +
  'professionnel|praticien|rempla[çc]ant|b[ée]n[ée]vol|patient|personnes?|habitante?s?|r[ée]ponses?|d[ée]parts?';
const NUMBER = (/** @type {string} */ words) =>
  new RegExp(`(?<![\\p{L}\\d.,/])(?:${words})\\s+(?:seule?s?\\s+|autres?\\s+)?(?:${ROLES})`, 'iu');
const COUNTED = new RegExp(`(?:${ROLES})[^.;:(\\d]{0,40}(?:\\(|:\\s*)[12](?![\\d.,%])`, 'iu');
const [FIGURE, ANY_FIGURE] = [NUMBER('[12]|deux'), NUMBER('[12]|une?|deux|le|la|notre|seule?')];
const LEAVES = new RegExp(`(?:${ROLES}).*(?:retraite|d[ée]part|quitt|\\bpart\\b|\\d{2}\\sans)|(?:retraite|d[ée]part).*(?:${ROLES})`, 'iu');
/** A name with one of these is that of a place, and may be told. */
const PLACE =
  /\b(?:pharmacie|cabinet|communaute|centre|maison|hopital|clinique|association|ccas|cias|ars|cpam|msa|cpts|ehpad|service|departement|region|mairie|federation|msp|ecole|college|lycee|residence|laboratoire|agglomeration|syndicat|conseil)\b/;
const FUNCTION =
  /^(?:dr|docteure?|mme|mlle|monsieur|madame|maire|adjointe?|elue?|referente?|secretaire|secretariat|infirmiere?|medecin|pharmacienn?e?|sage|femme|kinesitherapeute|directeur|directrice|presidente?|coordinateur|coordinatrice|agente?|conseillere?|equipe|commune|generaliste|dentiste|orthophoniste|psychologue|les|des|une)$/;
const DAY = /\b\d{1,2}(?:er)?\s(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:\s\d{4})?|\b20\d\d\b/giu;

/**
 * Return the words by which the persons of the dossier are known: first names and names, not their functions.
 *
 * @param {import('../../browser/store/dossier.mjs').Dossier} dossier
 * @returns {Set<string>} folded
 */
export function namesIn(dossier) {
  const commune = fold(String(dossier.entries.get('commune/name')?.v ?? '')).split(' ');
  const all = [...namesHeld(dossier), ...people(dossier).map(({ name }) => name)].filter(
    (name) => !PLACE.test(fold(name)),
  );
  const words = all.flatMap((name) => capitals(name));
  return new Set(words.filter((word) => word.length > 2 && !FUNCTION.test(word) && !commune.includes(word)));
}

/**
 * Whether something of the dossier may be told to everyone. It errs on the side of leaving out.
 *
 * @param {string} text
 * @param {Set<string>} names of the persons of the dossier
 * @param {boolean} [isNeed] « trouver un médecin » is a need of anybody: it points at nobody
 */
export function isPublic(text, names, isNeed = false) {
  const tells = [isNeed ? FIGURE : ANY_FIGURE, COUNTED, LEAVES].some((pattern) => pattern.test(text));
  return !tells && !personalIn(text) && !capitals(text).some((word) => names.has(word));
}

/**
 * Say what to read again in a text before it is published.
 *
 * @param {string} text
 * @param {{names: Set<string>, checks: Check[]}} given
 * @returns {string[]} a sentence for each
 */
export function watchWords(text, { names, checks }) {
  const named = [...new Set(text.match(WORD) ?? [])].filter((word) => /^\p{Lu}/u.test(word) && names.has(fold(word)));
  const personal = personalWords([['ce texte', text]]).replace(/ dans «.*?»/gu, '');
  const figures = [FIGURE, COUNTED].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [
    named.length ? `${listed(named)}\u00a0: ce texte nomme quelqu’un. Demandez son accord, ou retirez le nom.` : '',
    personal ? `Ce texte contient ce qui ressemble à ${personal}. Retirez-le s’il ne doit pas être public.` : '',
    figures.length ? `${listed(figures)}\u00a0: ce chiffre peut désigner une ou deux personnes. Retirez-le.` : '',
    ...checks.map((check) => {
      const found = promises(text, check);
      return found.length ? `${listed(found)}\u00a0: à relire. ${check.text}` : '';
    }),
  ].filter(Boolean);
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Return the words of a text that may promise something, as they stand there.
 *
 * @param {string} text
 * @param {Check} check
 */
function promises(text, { words, dates }) {
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

/** @param {string[]} found */
function listed(found) {
  return found.slice(0, 3).map(quote).join(', ');
}
