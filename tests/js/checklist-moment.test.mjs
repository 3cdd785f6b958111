import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentWords } from '../../macros/components/checklist/moment.mjs';
import { countWords, counts, plan, summary } from '../../macros/components/checklist/plan.mjs';

const STEPS = [30, 30, 60, 100].map((toDay, index) => ({ id: `a${index}`, title: `A${index}`, toDay, points: [] }));
const TODAY = '2026-11-28';
const WORDS = /** @type {const} */ ({ t: 'todo', g: 'doing', b: 'blocked', d: 'done', n: 'none' });

/**
 * @param {string} letters the states, by their first letters; `g` is going on
 * @param {string} [start]
 * @param {Record<string, string>[]} [own]
 */
function of(letters, start = '', own = []) {
  /** @type {Record<string, string>} */
  const values = { start };
  [...letters].forEach((letter, index) => {
    values[`step/a${index}/status`] = WORDS[/** @type {keyof typeof WORDS} */ (letter)];
  });
  const rows = own.map((fields, index) => ({ id: `r${index}`, order: index, values: fields }));
  return plan(STEPS, (key) => values[key], /** @type {any} */ (rows), TODAY);
}

/** @type {[letters: string, start: string, words: string][]} */
const MOMENTS = [
  ['tttt', '', 'Sans jour 0, avancez à votre rythme : la feuille de route sert à tout moment du mandat.'],
  ['tttt', '2026-11-29', 'Le jour 0 est demain, dimanche 29 novembre 2026 : vous pouvez déjà commencer.'],
  ['tttt', '2026-12-03', 'Le jour 0 est dans 5 jours, jeudi 3 décembre 2026 : vous pouvez déjà commencer.'],
  ['tttt', '2026-11-28', 'Jour 0 sur 100.'],
  ['dttt', '2026-11-08', 'Jour 20 sur 100.'],
  ['dttt', '2026-10-28', 'Jour 31 sur 100 : une action était prévue plus tôt, reprenez-la à votre rythme.'],
  ['tttt', '2026-10-28', 'Jour 31 sur 100 : 2 actions étaient prévues plus tôt, reprenez-les à votre rythme.'],
  ['dddt', '2026-08-30', 'Jour 90 sur 100 : il reste 10 jours, préparez le point au conseil municipal.'],
  ['dddt', '2026-08-21', 'Jour 99 sur 100 : il reste un jour, préparez le point au conseil municipal.'],
  [
    'ddgt',
    '2026-08-30',
    'Jour 90 sur 100 : il reste 10 jours, préparez le point au conseil municipal. ' +
      'Une action était prévue plus tôt, reprenez-la à votre rythme.',
  ],
  ['dddt', '2026-08-20', 'Jour 100 sur 100 : faites le point avec le conseil municipal, puis choisissez la suite.'],
  [
    'dddt',
    '2026-08-19',
    'Les 100 jours sont passés depuis le 27 novembre 2026 : ce qui est fait reste acquis, et la feuille de route continue.',
  ],
  [
    'tttt',
    '2026-03-22',
    'Les 100 jours sont passés depuis le 30 juin 2026 : en cours de mandat, repartez simplement d’aujourd’hui.',
  ],
  ['dddd', '2026-11-08', 'Jour 20 sur 100, et plus rien n’attend.'],
  [
    'dddn',
    '2026-03-22',
    'Les 100 jours sont passés depuis le 30 juin 2026, et plus rien n’attend : choisissez la suite.',
  ],
];
for (const [letters, start, words] of MOMENTS) {
  test(`a roadmap of ${letters} that starts « ${start} » opens with its own sentence`, () => {
    assert.equal(momentWords(of(letters, start), start || undefined, TODAY).replace(/\u00a0/g, ' '), words);
  });
}

test('a list without days says nothing of the moment', () => {
  const undated = plan([{ id: 'a', title: 'A', toDay: null, points: [] }], () => null, [], TODAY);
  assert.equal(momentWords(undated, undefined, TODAY), '');
});

test('no first sentence blames', () => {
  for (const [letters, start] of MOMENTS) {
    assert.doesNotMatch(
      momentWords(of(letters, start), start || undefined, TODAY),
      /retard|vous n’avez pas|dépass|oubli/i,
    );
  }
});

/** @type {[letters: string, own: Record<string, string>[], line: string, summary: string][]} */
const COUNTS = [
  ['tttt', [], '0 action terminée sur 4', 'Quatre à faire.'],
  ['dgbt', [], '1 action terminée sur 4, 1 en cours, 1 bloquée, 1 à faire', 'Une en cours, une bloquée, une à faire.'],
  ['dnnt', [], '1 action terminée sur 4, 2 sans objet, 1 à faire', 'Deux sans objet, une à faire.'],
  ['dddn', [], '3 actions terminées sur 4, 1 sans objet', 'Une sans objet, plus rien à faire.'],
  ['dddd', [], '4 actions terminées sur 4', 'Tout est terminé.'],
  [
    'dgnt',
    [{ title: 'Écrire', due: '1/11/2026' }, { status: 'done' }],
    '2 actions terminées sur 6, 1 sans objet, 1 en cours, 2 à faire, dont 1 en retard',
    'Une sans objet, une en cours, deux à faire, dont une en retard.',
  ],
];
for (const [letters, own, line, words] of COUNTS) {
  test(`the states of ${letters} and ${own.length} more add up to the total that is said`, () => {
    const now = of(letters, '', own);
    assert.equal(
      Object.values(counts(now)).reduce((sum, count) => sum + count),
      now.total,
    );
    assert.equal(now.total, letters.length + own.length);
    assert.equal(countWords(now), line);
    assert.equal(summary(now), words);
    const [done = 0, total, ...others] = (line.replace(/, dont.*/, '').match(/\d+/g) ?? []).map(Number);
    if (others.length) assert.equal(done + others.reduce((sum, count) => sum + count), total);
  });
}
