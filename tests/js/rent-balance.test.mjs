import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addRow } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';
import { pourActions } from '../../macros/components/checklist/own.mjs';
import { toAsk } from '../../macros/components/rent/asking.mjs';
import { balanceOf } from '../../macros/components/rent/balance.mjs';
import { readFigures } from '../../macros/components/rent/figures.mjs';
import { payment } from '../../macros/components/rent/loan.mjs';
import { rentSheet, rentTable } from '../../macros/components/rent/sheet.mjs';
import { teamOf } from '../../macros/components/rent/team.mjs';
import { calculation, gapWords, lessLines, teamLines, verdict } from '../../macros/components/rent/words.mjs';

const PREFIX = 'rent/loyer';
const KNOWN = { emprunt: '400 000 €', taux: '3', duree: '20 ans', charges: '6 000', vacance: '10 %', surface: '250' };
const TEAM = [
  { repere: 'Mme Martin', profession: 'Médecin', surface: '40 m²', loyer: '600 € par mois' },
  { repere: 'M. Petit', profession: 'Infirmier', surface: '20 à 25', loyer: '300 à 400 € par mois' },
  { repere: 'Mme Roux', profession: 'Sage-femme', surface: '30', loyer: '12 €/m² par mois' },
  { repere: 'M. Blanc', profession: 'Kinésithérapeute', surface: '60', loyer: '7 200 € par an' },
];

/**
 * @param {Record<string, string>} typed
 * @param {Record<string, string>[]} [people]
 */
function found(typed, people = []) {
  let dossier = set(
    createDossier(() => 0.5),
    Object.fromEntries(Object.entries(typed).map(([id, text]) => [`${PREFIX}/${id}`, text])),
    1,
  );
  people.forEach((values, index) => {
    ({ dossier } = addRow(dossier, 'worksheet/fiche-contact/sheets', values, 2 + index, () => index / 10));
  });
  const figures = readFigures(dossier, PREFIX);
  const team = teamOf(dossier);
  const balance = balanceOf(figures, team);
  return { dossier, figures, team, balance, actions: toAsk(PREFIX, figures, balance, team) };
}

/** Worked out apart, with eighty decimals. @type {[cents: bigint, rate: bigint, years: bigint, periods: bigint, due: bigint][]} */
const PAYMENTS = [
  [400_000_00n, 30_000n, 20n, 1n, 26_886_28n],
  [400_000_00n, 30_000n, 20n, 12n, 2_218_39n],
  [400_000_00n, 32_550n, 15n, 4n, 8_452_64n],
  [500_000_00n, 0n, 25n, 1n, 20_000_00n],
  [1_000_000_00n, 41_000n, 30n, 12n, 4_831_98n],
  [150_000_00n, 28_500n, 12n, 1n, 14_934_70n],
  [99_999_999_99n, 300_000n, 50n, 12n, 2_500_000_92n],
];

for (const [loan, rate, years, periods, due] of PAYMENTS) {
  test(`${loan} cents at ${rate} over ${years} years, ${periods} times a year, are paid by ${due}`, () => {
    assert.equal(payment(loan, rate, years, periods), due);
  });
}

test('the payments of a loan pay it back, to what their rounding leaves', () => {
  const loans = fc.tuple(
    fc.bigInt({ min: 1_000_00n, max: 5_000_000_00n }),
    fc.bigInt({ min: 1n, max: 100_000n }),
    fc.bigInt({ min: 1n, max: 30n }),
    fc.constantFrom(1n, 4n, 12n),
  );
  fc.assert(
    fc.property(loans, ([loan, rate, years, periods]) => {
      const due = Number(payment(loan, rate, years, periods));
      const one = Number(rate) / 1_000_000 / Number(periods);
      let left = Number(loan);
      let most = 0;
      for (let count = 0n; count < years * periods; count += 1n) {
        left += left * one - due;
        most += most * one + 0.5;
      }
      assert.ok(Math.abs(left) <= most + 1, `${left} are left, ${most} at most`);
    }),
    { numRuns: 60 },
  );
});

test('the break-even rent is the year’s expenses over what comes in, by month and by square metre', () => {
  const { balance, figures } = found(KNOWN);
  assert.equal(balance.year, 32_886_28n);
  assert.equal(balance.month, 3_045_03n);
  assert.deepEqual(balance.square, { low: 12_18n, high: 12_18n });
  assert.deepEqual(calculation(figures, balance), [
    'Remboursement\u00a0: 400\u202f000\u00a0€ × 3\u00a0% ÷ (1 − (1 + 3\u00a0%)⁻²⁰) = 26\u202f886,28\u00a0€ par an.',
    'Dépenses d’une année\u00a0: remboursement (26\u202f886,28\u00a0€) + charges (6\u202f000\u00a0€) = 32\u202f886,28\u00a0€.',
    'Loyer d’équilibre\u00a0: 32\u202f886,28\u00a0€ ÷ (1 − 10\u00a0%) ÷ 12 = 3\u202f045,03\u00a0€ par mois.',
    'Par m²\u00a0: 3\u202f045,03\u00a0€ ÷ 250\u00a0m² = 12,18\u00a0€ par mois.',
  ]);
});

test('a loan paid each month counts its own payments', () => {
  const { balance } = found({ ...KNOWN, versements: 'mois', charges: '5 432,10', vacance: '7,5', surface: '180' });
  assert.deepEqual([balance.year, balance.month, balance.square?.low], [32_052_78n, 2_887_64n, 16_04n]);
});

test('a floor from a low to a high one gives a rent by square metre from a low to a high one', () => {
  assert.deepEqual(found({ ...KNOWN, surface: '230 à 250' }).balance.square, { low: 12_18n, high: 13_24n });
});

test('rents of a month, of a year and by square metre add up; ranges stay ranges', () => {
  const { team, balance } = found(KNOWN, TEAM);
  // 600 + 300 to 400 + 30 × 12 + 7 200 ÷ 12
  assert.deepEqual(balance.team?.month, { low: 1_860_00n, high: 1_960_00n });
  assert.deepEqual(balance.team?.gap, { low: 1_085_03n, high: 1_185_03n });
  assert.deepEqual(balance.team?.square, { low: 7_44n, high: 7_84n });
  assert.deepEqual(team.area, { low: 150_00n, high: 155_00n });
  assert.deepEqual(balance.spare, { low: 95_00n, high: 100_00n });
});

test('one member less is told for who would pay the most, then the least', () => {
  const { balance } = found(KNOWN, TEAM);
  assert.deepEqual(
    balance.without.map(({ month }) => month),
    [
      { low: 1_260_00n, high: 1_360_00n },
      { low: 1_500_00n, high: 1_600_00n },
    ],
  );
  assert.deepEqual([balance.team?.share, balance.without[0]?.share], [761_26n, 1_015_01n]);
  assert.match(lessLines(balance)[0] ?? '', /Manque.*1.685,03.*1.785,03.*Part de chacun.*1.015,01/);
});

test('alone, a member who leaves leaves nobody to pay', () => {
  assert.deepEqual(lessLines(found(KNOWN, TEAM.slice(0, 1)).balance), [
    'Sans cette personne, plus personne ne paie de loyer.',
  ]);
});

test('without a floor typed, that of the contact sheets counts, and this is said', () => {
  const { balance, figures } = found({ ...KNOWN, surface: '' }, TEAM);
  assert.deepEqual([balance.floor, balance.isFloorFound], [{ low: 150_00n, high: 155_00n }, true]);
  assert.match(calculation(figures, balance).join(' '), /celle que demandent les fiches contact/);
});

for (const surface of ['aucune', '0 m²', '0 à 40']) {
  test(`a team that asks for ${surface} of floor gives no rent by square metre, and stops nothing`, () => {
    const { balance } = found({ ...KNOWN, surface: '' }, [{ surface, loyer: '300 € par mois' }]);
    assert.deepEqual(
      [balance.floor, balance.square, balance.team?.square, balance.month],
      [null, null, null, found(KNOWN).balance.month],
    );
  });
}

for (const name of ['constructor', '__proto__', 'jour', '']) {
  test(`a period « ${name} » that the page does not offer counts as a year`, () => {
    assert.equal(found({ ...KNOWN, versements: name }).balance.month, found(KNOWN).balance.month);
  });
}

test('without a loan typed, what aid leaves of the cost is borrowed; with one, the commune’s part is told', () => {
  const typed = { cout: '600 000', aides: '200 000', taux: '3', duree: '20' };
  assert.deepEqual([found(typed).balance.loan, found(typed).balance.due], [400_000_00n, 26_886_28n]);
  const { balance, figures } = found({ ...typed, emprunt: '350 000' });
  assert.equal(balance.own, 50_000_00n);
  assert.match(calculation(figures, balance)[0] ?? '', /Part de la commune.*50.000.€.*ne la rembourse pas/);
  const beyond = found({ ...typed, aides: '700 000' });
  assert.equal(beyond.balance.own, -100_000_00n);
  assert.match(calculation(beyond.figures, beyond.balance).join(' '), /dépassent le coût de 100.000.€/);
});

/** @type {[title: string, typed: Record<string, string>, words: RegExp][]} */
const STOPPED = [
  ['nothing is typed', {}, /^Écrivez vos chiffres/],
  ['a rate cannot be read', { ...KNOWN, taux: 'bas' }, /À corriger.: le taux de l’emprunt\.$/],
  ['charges cannot be read', { ...KNOWN, charges: 'à voir' }, /À corriger.: les charges d’une année\.$/],
  ['the part that does not come in cannot be read', { ...KNOWN, vacance: '100' }, /À corriger.: la part des loyers/],
  [
    'aid that tells the loan cannot be read',
    { cout: '9', aides: '?', taux: '3', duree: '2' },
    /les aides confirmées\.$/,
  ],
  ['a loan cannot be read', { ...KNOWN, emprunt: 'x', cout: '9' }, /À corriger.: le montant de l’emprunt\.$/],
  ['the years are missing', { ...KNOWN, duree: '' }, /^Pour calculer, il manque.: la durée de l’emprunt\.$/],
  ['no loan is known', { charges: '5' }, /il manque.: le montant de l’emprunt, le taux.*, la durée de l’emprunt\.$/],
];

for (const [title, typed, words] of STOPPED) {
  test(`no rent is told where ${title}`, () => {
    const { figures, balance } = found(typed, TEAM);
    assert.equal(balance.month, null);
    assert.match(verdict(figures, balance), words);
  });
}

test('a floor that cannot be read is not replaced by that of the contact sheets', () => {
  const { balance } = found({ ...KNOWN, surface: 'grande' }, TEAM);
  assert.deepEqual([balance.floor, balance.square, balance.month], [null, null, 3_045_03n]);
});

test('what counts for nothing, as no figure is typed, is named, and the rent is told as the least', () => {
  const { figures, balance } = found({ ...KNOWN, charges: '', vacance: '' });
  assert.match(
    calculation(figures, balance).at(-1) ?? '',
    /comptés pour rien.: les charges d’une année, la part des loyers/,
  );
  assert.match(verdict(figures, balance), /^Loyer d’équilibre, au moins/);
});

/** @type {[low: bigint, high: bigint, words: RegExp][]} */
const GAPS = [
  [100n, 200n, /^Manque.: 1 à 2.€$/],
  [-200n, -100n, /^Marge.: 1 à 2.€$/],
  [-100n, 200n, /^De 1.€ de marge à 2.€ de manque$/],
  [0n, 0n, /^Ni manque ni marge$/],
  [-50n, -50n, /^Marge.: 0,50.€$/],
  [0n, 200n, /^Manque.: jusqu’à 2.€$/],
];

for (const [low, high, words] of GAPS) {
  test(`a gap from ${low} to ${high} is told with its sign in words`, () =>
    assert.match(gapWords({ low, high }), words));
}

test('a rent that may mean two things, or by square metre without its floor, is told and counts for nothing', () => {
  const { team } = found({}, [
    { loyer: '500 €' },
    { loyer: '12 €/m² par mois' },
    { loyer: 'abordable' },
    { loyer: '?' },
  ]);
  assert.deepEqual(team.rents, []);
  assert.equal(team.silent, 1);
  assert.match(teamLines(team).join('\n'), /500 €.».: par mois ou par an/);
  assert.match(teamLines(team).join('\n'), /sans surface lisible/);
  assert.match(teamLines(team).join('\n'), /abordable.».: loyer non compté/);
});

const ANSWERS = [
  { words: 'Emprunt', typed: '400 000 €', unit: '€', fault: '' },
  { words: 'Taux de l’emprunt', typed: 'bas', unit: '% par an', fault: 'n’est pas un nombre' },
];

test('the sheet says both rents, the calculation, what is left to ask, and names nobody', () => {
  const all = found(KNOWN, TEAM);
  const sheet = rentSheet('Le loyer', ANSWERS, { ...all, toAsk: all.actions.map(({ title }) => title) });
  const text = asText(sheet);
  for (const words of [
    /3.045,03/,
    /1.860 à 1.960.€/,
    /comptable/,
    /Encore à demander/,
    /bas.», à corriger/,
    /Le calcul/,
  ]) {
    assert.match(text, words);
  }
  for (const { repere, profession } of TEAM) assert.doesNotMatch(text, RegExp(`${repere}|${profession}`));
  assert.equal(
    sheet.parts.some(({ pictures }) => pictures?.length),
    true,
  );
});

test('an empty sheet says that nothing is filled in', () => {
  assert.deepEqual(rentSheet('Le loyer', [], { ...found({}), toAsk: [] }).intro, ['Rien n’est encore rempli.']);
});

test('the table holds amounts as numbers', () => {
  const lines = rentTable(ANSWERS, found(KNOWN, TEAM));
  assert.deepEqual(lines.at(-5), [
    'Loyer d’équilibre',
    null,
    null,
    ...Array(2).fill({ cents: 3_045_03n }),
    ...Array(2).fill({ cents: 12_18n }),
  ]);
});

test('what is still to be asked goes to the roadmap once', () => {
  const { dossier, actions } = found({ ...KNOWN, duree: '', cout: '500 000' }, TEAM);
  assert.deepEqual(
    actions.map(({ origin }) => origin.split('/').at(-1)),
    ['aides', 'duree'],
  );
  const poured = pourActions(dossier, actions, 9, () => 0.5);
  assert.equal(pourActions(poured, actions, 10, () => 0.5).entries.size, poured.entries.size);
});

test('once a rent is found, its checking by the accountant is an action', () => {
  assert.equal(found(KNOWN, TEAM).actions.at(-1)?.title, 'Faire vérifier le calcul du loyer par le comptable');
});
