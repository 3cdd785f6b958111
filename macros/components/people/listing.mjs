/**
 * The persons to show: those found, kept by the filters, in the order asked for; and their table.
 * @module
 */

import { fold } from '../../browser/text/fold.mjs';
import { NONE, answerWords } from './words.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Guest} Guest
 * @typedef {'name' | 'role' | 'organisation' | 'family' | 'answer' | 'came'} Column
 *
 * @typedef {object} Wish what is empty filters nothing
 * @property {string} [search] words, with or without accents; digits of a phone
 * @property {string} [family] an id, or `none` for those without any
 * @property {string} [answer] an answer, or `none`
 * @property {string} [came] `yes` or `no`
 * @property {string} [invited] `yes` or `no`
 * @property {Column | ''} [sort] nothing for the order in which they were written
 * @property {boolean} [isDown] from the last to the first
 *
 * @typedef {Map<string, string>} Families what each id is called
 */

const ORDER = ['oui', 'peut-etre', 'recue', 'non'];
const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/**
 * @param {Guest[]} everyone
 * @param {Wish} wish
 * @param {Families} families
 * @returns {Guest[]}
 */
export function listed(everyone, { search = '', family, answer, came, invited, sort, isDown }, families) {
  const words = fold(search).split(' ').filter(Boolean);
  const digits = /^[\d\s.+-]{2,}$/.test(search.trim()) ? search.replace(/\D/g, '') : '';
  const kept = everyone.filter(
    (person) =>
      fits(person.family, family) &&
      fits(person.answer, answer) &&
      (!came || person.came === (came === 'yes')) &&
      (!invited || person.isInvited === (invited === 'yes')) &&
      (!words.length || isFound(person, words, digits, families)),
  );
  if (!sort) return isDown ? kept.reverse() : kept;
  const keys = new Map(kept.map((person) => [person, keyOf(person, sort, families)]));
  return kept.sort((a, b) => {
    const [one = '', two = ''] = [keys.get(a), keys.get(b)];
    // What is not known comes last, whatever the direction.
    if (!one || !two) return Number(!one) - Number(!two);
    return collator.compare(one, two) * (isDown ? -1 : 1);
  });
}

/**
 * @param {string} value
 * @param {string} [wanted]
 */
function fits(value, wanted) {
  return !wanted || value === (wanted === NONE ? '' : wanted);
}

/**
 * @param {Guest} person
 * @param {string[]} words
 * @param {string} digits
 * @param {Families} families
 */
function isFound({ name, role, organisation, family, phone, email }, words, digits, families) {
  if (digits && phone.replace(/\D/g, '').includes(digits)) return true;
  const text = fold([name, role, organisation, families.get(family) ?? '', email, phone].join(' \u2022 '));
  return words.every((word) => text.includes(word));
}

/**
 * @param {Guest} person
 * @param {Column} column
 * @param {Families} families
 */
function keyOf(person, column, families) {
  if (column === 'family') return families.get(person.family) ?? person.family;
  if (column === 'answer') return person.answer && String(ORDER.indexOf(person.answer) + 1);
  if (column === 'came') return person.came ? '1' : '2';
  return person[column];
}

/**
 * Return the persons as a table, heading first.
 *
 * @param {Guest[]} everyone
 * @param {Families} families
 * @param {string} meeting what the meeting looked at is called, or nothing
 * @returns {string[][]}
 */
export function tableOf(everyone, families, meeting) {
  const yes = (/** @type {boolean} */ is) => (is ? 'oui' : '');
  const head = ['Nom', 'Profession ou fonction', 'Organisation', 'Famille', 'Téléphone', 'Courriel'];
  const asked = ['à inviter', 'invitation envoyée', 'réponse', 'présence'].map((what) => `${meeting}\u00a0: ${what}`);
  return [
    meeting ? [...head, ...asked] : head,
    ...everyone.map((each) => {
      const { name, role, organisation, family, phone, email, isInvited, isSent, answer, came } = each;
      const known = [name, role, organisation, families.get(family) ?? family, phone, email];
      return meeting ? [...known, yes(isInvited), yes(isSent), answerWords(answer), yes(came)] : known;
    }),
  ];
}
