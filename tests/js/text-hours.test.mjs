import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { readHour } from '../../macros/browser/text/hours.mjs';

const ADVICE = 'Écrivez par exemple 18\u00a0h\u00a030.';

for (const [typed, hours, minutes] of /** @type {[string | number, number, number][]} */ ([
  ['18h30', 18, 30],
  ['18 h 30', 18, 30],
  ['18H30', 18, 30],
  ['18\u00a0h\u00a030', 18, 30],
  ['18\u202fh\u200930', 18, 30],
  ['18:30', 18, 30],
  ['18 : 30', 18, 30],
  ['18.30', 18, 30],
  ['18,30', 18, 30],
  [' 18 H 30 min', 18, 30],
  ['18 h 30 mn', 18, 30],
  ['18 heures 30', 18, 30],
  ['18 heures 30 minutes', 18, 30],
  ['18 heures', 18, 0],
  ['1 heure', 1, 0],
  ['1830', 18, 30],
  ['930', 9, 30],
  ['0930', 9, 30],
  ['18 30', 18, 30],
  ['18:30:00', 18, 30],
  ['18 h 30 min 00 s', 18, 30],
  ['à 18 h 30', 18, 30],
  ['vers 18 h', 18, 0],
  ['dès 18h', 18, 0],
  ['à partir de 18 h', 18, 0],
  ['Heure : 18 h 30', 18, 30],
  ['18 h 30.', 18, 30],
  ['(18 h 30)', 18, 30],
  ['１８h３０', 18, 30],
  ['\u200b18h30\u200b', 18, 30],
  ['18h30 précises', 18, 30],
  ['18 h précises', 18, 0],
  ['18’30', 18, 30],
  ["18'30", 18, 30],
  ['6 h du soir', 18, 0],
  ['6 h 30 du soir', 18, 30],
  ['9 h du matin', 9, 0],
  ['2 h de l’après-midi', 14, 0],
  ['6:30 pm', 18, 30],
  ['12 am', 0, 0],
  ['9h', 9, 0],
  ['9 h', 9, 0],
  ['9h05', 9, 5],
  ['9', 9, 0],
  [14, 14, 0],
  ['0 h', 0, 0],
  ['23:59', 23, 59],
])) {
  test(`« ${typed} » is an hour`, () =>
    assert.deepEqual(readHour(typed), { kind: 'value', value: hours * 60 + minutes }));
}

for (const typed of ['', ' \u00a0', null, undefined]) {
  test(`${JSON.stringify(typed)} is an empty hour, not a wrong one`, () =>
    assert.deepEqual(readHour(typed), { kind: 'empty' }));
}

for (const [typed, reason] of /** @type {[string, string][]} */ ([
  ['midi', `«\u00a0midi\u00a0» n’est pas une heure. ${ADVICE}`],
  ['soir', `«\u00a0soir\u00a0» n’est pas une heure. ${ADVICE}`],
  ['après l’école', `«\u00a0après l’école\u00a0» n’est pas une heure. ${ADVICE}`],
  ['18 h 30 h', `«\u00a018 h 30 h\u00a0» n’est pas une heure. ${ADVICE}`],
  ['-5', `«\u00a0-5\u00a0» n’est pas une heure. ${ADVICE}`],
  ['12345', `«\u00a012345\u00a0» n’est pas une heure. ${ADVICE}`],
  ['<img onerror=a>', `«\u00a0<img onerror=a>\u00a0» n’est pas une heure. ${ADVICE}`],
  ['24:00', 'La journée va de 0\u00a0h à 23\u00a0h\u00a059. Pour minuit, écrivez 0\u00a0h.'],
  ['24h', 'La journée va de 0\u00a0h à 23\u00a0h\u00a059. Pour minuit, écrivez 0\u00a0h.'],
  ['25 h', 'La journée va de 0\u00a0h à 23\u00a0h\u00a059. Pour minuit, écrivez 0\u00a0h.'],
  ['18h60', `Une heure compte 60\u00a0minutes\u00a0: il n’y en a pas 60. ${ADVICE}`],
  ['18h75', `Une heure compte 60\u00a0minutes\u00a0: il n’y en a pas 75. ${ADVICE}`],
  ['18h3', 'Écrivez les minutes avec deux chiffres\u00a0: 18\u00a0h\u00a003.'],
  ['9h5', 'Écrivez les minutes avec deux chiffres\u00a0: 9\u00a0h\u00a005.'],
  ['18,5', 'Écrivez les minutes avec deux chiffres\u00a0: 18\u00a0h\u00a005.'],
  ['14 h du matin', `14\u00a0h n’est pas le matin. ${ADVICE}`],
  ['18h30-20h', `«\u00a018h30-20h\u00a0» donne deux heures. Gardez celle du début, par exemple 18\u00a0h\u00a030.`],
  [
    'de 18 h à 20 h',
    `«\u00a0de 18 h à 20 h\u00a0» donne deux heures. Gardez celle du début, par exemple 18\u00a0h\u00a030.`,
  ],
  [
    '18 h ou 19 h',
    `«\u00a018 h ou 19 h\u00a0» donne deux heures. Gardez celle du début, par exemple 18\u00a0h\u00a030.`,
  ],
])) {
  test(`« ${typed} » is told`, () => {
    assert.deepEqual(readHour(typed), { kind: 'wrong', reason });
  });
}

test('any hour reads back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
      const two = String(minutes).padStart(2, '0');
      const ways = ['h', ' h ', 'H', ':', '.', '\u00a0h\u00a0', ' heures '].map((sign) => `${hours}${sign}${two}`);
      ways.push(`${String(hours).padStart(2, '0')}${two}`, `à ${hours} h ${two} min`, `${hours}:${two}:00`);
      for (const way of ways) assert.deepEqual(readHour(way), { kind: 'value', value: hours * 60 + minutes }, way);
    }),
  );
});
