import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { MONTHS, addDays, longDay, shortDay } from '../../macros/browser/calendar/days.mjs';
import { parseDay, readDay, yearsIn } from '../../macros/browser/text/dates.mjs';

const days = fc.integer({ min: -36_000, max: 72_000 }).map((count) => addDays('2000-01-01', count));
const ADVICE = 'Écrivez le jour, le mois et l’année, par exemple 5/10/2026.';
const ORDER = 'écrivez le jour, puis le mois, puis l’année.';

for (const [day, ways] of /** @type {[string, string[]][]} */ ([
  ['2026-11-04', ['4/11/2026', '04/11/2026', '04-11-2026', '4.11.26', ' 4 11 2026 ', '2026-11-04', '4_11_2026']],
  ['2026-11-04', ['4 novembre 2026', 'Mercredi 4 Novembre 2026', 'mer. 4 nov. 2026', '4\u00a0novembre\u202f2026']],
  ['2026-11-04', ['4 / 11 / 2026', '4\\11\\2026', '4-novembre-2026', '4nov2026', '4.novembre.26', '2026-11-4']],
  ['2027-10-05', ['mardi 05/10/2027', 'mardi, 5 octobre 2027', 'mar. 5 oct. 2027', 'MAR 05/10/2027', 'ma 5/10/27']],
  [
    '2027-10-05',
    ['Mardi,\u00a05\u00a0octobre,\u00a02027', 'mar.05/10/2027', 'mardi le 5 octobre 2027', '5/10/2027 (mardi)'],
  ],
  ['2027-10-05', ['5 octobre 2027, mardi', 'le mardi 5 octobre 2027', 'pour le 5/10/2027', 'avant le 5 octobre 2027']],
  ['2027-10-05', ['d’ici le 5 octobre 2027', "d'ici au 5/10/2027", 'Date : 5/10/2027', 'au 5 octobre 2027']],
  ['2027-10-05', ['5/10/2027.', '(5/10/2027)', '« 5 octobre 2027 »', '5/10/2027 ;', '"5/10/2027"', '- 5/10/2027']],
  ['2027-10-05', ['5/10/2027 10:00', '05/10/2027 à 18 h', '5 octobre 2027 à 18 h 30', '2027-10-05T10:00']],
  ['2027-10-05', ['2027-10-05T10:00:00.000Z', '2027-10-05 10:00:00', '2027-10-05T10:00:00+02:00', '5/10/2027 18h30']],
  ['2027-10-05', ['mardi 5 octobre 2027 de 18 h 30 à 20 h', '5/10/2027, 18 heures', '05102027', '20271005']],
  ['2027-10-05', ['05\u201110\u20112027', '05–10–2027', '05—10—2027', '05−10−2027', '05\u201010\u20102027']],
  ['2027-10-05', ['０５/１０/２０２７', '\u200b5/10/2027\u200b', '\ufeff5 octobre 2027', '5\u2009octobre\u20092027']],
  ['2027-10-05', ['5\toctobre\n2027', '5\u00ad octobre 2027', '\u202a05/10/2027\u202c']],
  ['2027-03-05', ['2027/03/05', '2027.03.05', '2027/3/5', '2027 03 05', '05-03-27']],
  ['2027-03-03', ['le 3 mars 2027', '3-mars-27', 'Le 3 Mars 2027', '3 MARS 2027', '3mars2027', '3 mars ’27']],
  ['2027-03-01', ['1er mars 2027', '1 er mars 2027', '1ᵉʳ mars 2027', 'premier mars 2027', 'le 1er mars 27']],
  ['2027-08-01', ['1er août 2027', '1ᵉʳ AOUT 2027', '1 aou 2027', '1er aou\u0302t 2027']],
  ['2027-01-05', ['5 janv. 2027', '5 jan 2027', '5 JANVIER 2027']],
  ['2027-02-05', ['5 févr. 2027', '5 fév 2027', '5 fevrier 2027', '5-fev-27']],
  ['2027-04-05', ['5 avr. 2027', '5 avril 2027']],
  ['2027-07-05', ['5 juil. 2027', '5 juill. 2027', '5 jul 2027']],
  ['2027-09-05', ['5 sept. 2027', '5 sep 2027']],
  ['2027-12-05', ['5 déc. 2027', '5 dec. 2027', '5 décembre 2027']],
  ['2027-09-01', ['1° septembre 2027', '1º septembre 2027', 'Paris, le 1er septembre 2027']],
  ['2027-10-05', ['Paris, le 5 octobre 2027', 'Saint-Just, le mardi 5 octobre 2027', 'L’Haÿ-les-Roses, le 5/10/2027']],
  ['2027-10-05', ['5 d’octobre 2027', 'mardi, le 5 octobre 2027', 'Fait à Saint-Just, le 5 octobre 2027']],
  ['2028-02-29', ['29/02/2028', 'mardi 29 février 2028']],
])) {
  for (const typed of ways) {
    test(`« ${typed} » is ${day}`, () => assert.deepEqual(readDay(typed), { kind: 'value', value: day }));
  }
}

for (const typed of ['', ' ', '\u00a0\u202f', '\u200b', '\n', null, undefined]) {
  test(`${JSON.stringify(typed)} is an empty date, not a wrong one`, () =>
    assert.deepEqual(readDay(typed), { kind: 'empty' }));
}

for (const [typed, reason] of /** @type {[string | number | boolean, string][]} */ ([
  ['30/02/2027', 'Le 30 février 2027 n’existe pas.'],
  ['29/02/2026', 'Le 29 février 2026 n’existe pas.'],
  ['31 avril 2027', 'Le 31 avril 2027 n’existe pas.'],
  ['2026-11-31', 'Le 31 novembre 2026 n’existe pas.'],
  ['32/01/2027', 'Le 32 janvier 2027 n’existe pas.'],
  ['0/1/2026', 'Le 0 janvier 2026 n’existe pas.'],
  ['Saint-Just, le lundi 5 octobre 2027', 'Le 5 octobre 2027 est un mardi, pas un lundi.'],
  ['lundi, le 5 octobre 2027', 'Le 5 octobre 2027 est un mardi, pas un lundi.'],
  ['lundi 5 octobre 2027', 'Le 5 octobre 2027 est un mardi, pas un lundi.'],
  ['lun. 05/10/2027', 'Le 5 octobre 2027 est un mardi, pas un lundi.'],
  ['05/10/2027 (dimanche)', 'Le 5 octobre 2027 est un mardi, pas un dimanche.'],
  ['mardi 1er janvier 2027', 'Le 1er janvier 2027 est un vendredi, pas un mardi.'],
  ['4/13/2026', `Il n’y a pas de mois 13\u00a0: ${ORDER} Si vous pensez au 13 avril 2026, écrivez-le ainsi.`],
  ['03/25/2027', `Il n’y a pas de mois 25\u00a0: ${ORDER} Si vous pensez au 25 mars 2027, écrivez-le ainsi.`],
  ['2027-13-01', `Il n’y a pas de mois 13\u00a0: ${ORDER} Si vous pensez au 13 janvier 2027, écrivez-le ainsi.`],
  ['13/25/2027', `Il n’y a pas de mois 25\u00a0: ${ORDER}`],
  ['5/0/2027', `Il n’y a pas de mois 0\u00a0: ${ORDER}`],
  ['5/10/1027', 'L’année 1027 n’est pas vraisemblable. Vérifiez-la.'],
  ['0026-10-05', 'L’année 0026 n’est pas vraisemblable. Vérifiez-la.'],
  ['46450', `«\u00a046450\u00a0» est le numéro qu’un tableur donne à une date. ${ADVICE}`],
  [46450, `«\u00a046450\u00a0» est le numéro qu’un tableur donne à une date. ${ADVICE}`],
  ['46450,75', `«\u00a046450,75\u00a0» est le numéro qu’un tableur donne à une date. ${ADVICE}`],
  ['demain', `«\u00a0demain\u00a0» n’est pas une date complète. ${ADVICE}`],
  ['avant l’été', `«\u00a0avant l’été\u00a0» n’est pas une date complète. ${ADVICE}`],
  ['—', `«\u00a0—\u00a0» n’est pas une date complète. ${ADVICE}`],
  ['5/10/202', `«\u00a05/10/202\u00a0» n’est pas une date complète. ${ADVICE}`],
  ['5/10/20277', `«\u00a05/10/20277\u00a0» n’est pas une date complète. ${ADVICE}`],
  [true, `«\u00a0true\u00a0» n’est pas une date complète. ${ADVICE}`],
])) {
  test(`« ${typed} » is told`, () => assert.deepEqual(readDay(typed), { kind: 'wrong', reason }));
}

for (const [typed, lack] of /** @type {[string, string][]} */ ([
  ['5/10', 'il manque l’année'],
  ['le 5 octobre', 'il manque l’année'],
  ['mardi 5 octobre', 'il manque l’année'],
  ['1er mars', 'il manque l’année'],
  ['11/2026', 'il manque le jour'],
  ['2026-11', 'il manque le jour'],
  ['octobre 2027', 'il manque le jour'],
  ['mar. 2027', 'il manque le jour'],
  ['2027', 'il manque le jour et le mois'],
  ['ju 2027', '«\u00a0ju\u00a0» peut être juin ou juillet'],
  ['4 jui 2026', '«\u00a0jui\u00a0» peut être juin ou juillet'],
  ['3 ma 2027', '«\u00a0ma\u00a0» peut être mars ou mai'],
  ['4 brumaire 2026', '«\u00a0brumaire\u00a0» n’est pas un mois'],
  ['du 3 au 5 mars 2027', 'il y a plusieurs jours, un seul est attendu'],
  ['3-5 mars 2027', 'il y a plusieurs jours, un seul est attendu'],
  ['3 ou 4 mars 2027', 'il y a plusieurs jours, un seul est attendu'],
])) {
  test(`« ${typed} » lacks something`, () =>
    assert.deepEqual(readDay(typed), {
      kind: 'wrong',
      reason: `«\u00a0${typed}\u00a0» n’est pas une date complète\u00a0: ${lack}. ${ADVICE}`,
    }));
}

test('what cannot be read gives no day', () => {
  for (const typed of ['', 'demain', '30/02/2026', '5/10']) assert.equal(parseDay(typed), undefined, typed);
});

test('any day reads back from every way of writing it', () => {
  const separators = fc.constantFrom('/', '.', '-', ' ', '\u00a0', '\u2011', '–', '−', ' / ', '\u202f');
  fc.assert(
    fc.property(days, separators, (day, separator) => {
      const [year = '', month = '', number = ''] = day.split('-');
      const name = MONTHS[Number(month) - 1] ?? '';
      const short = name.length > 4 && !name.startsWith('jui') ? `${name.slice(0, 4)}.` : name;
      const ways = [
        longDay(day),
        `le ${longDay(day)}`,
        shortDay(day),
        longDay(day).toUpperCase(),
        longDay(day).normalize('NFD'),
        [number, month, year].join(separator),
        [Number(number), Number(month), year].join(separator),
        [year, month, number].join(separator),
        [number, name, year].join(separator),
        `${Number(number)} ${short} ${year}`,
        `${longDay(day).slice(0, 3)}. ${number}/${month}/${year}`,
        `${number}${month}${year}`,
        `${year}${month}${number}`,
        `${day}T18:30:00Z`,
        `${shortDay(day)} à 18 h 30`,
      ];
      if (year.startsWith('20')) ways.push([number, month, year.slice(2)].join(separator));
      for (const way of ways) assert.deepEqual(readDay(way), { kind: 'value', value: day }, way);
    }),
  );
});

for (const [text, years] of /** @type {[string, number[]][]} */ ([
  ['2028', [2028]],
  ['fin 2027 ou début 2029', [2027, 2029]],
  ['APL_2023-medecins.csv', [2023]],
  ['1998/2001', [1998, 2001]],
  ['20281', []],
  ['63003', []],
  ['bientôt', []],
  ['', []],
])) {
  test(`« ${text} » names the years ${years}`, () => assert.deepEqual(yearsIn(text), years));
}
