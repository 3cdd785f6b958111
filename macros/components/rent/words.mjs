/**
 * A balance in French: the two rents and what is between them, with the calculation that gives them.
 * @module
 */

import { formatEuros, formatNumber } from '../../browser/text/numbers.mjs';
import { NAMES } from './figures.mjs';
import { PERCENT } from './loan.mjs';

/**
 * @typedef {import('./balance.mjs').Balance} Balance
 * @typedef {import('./balance.mjs').Bearing} Bearing
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {import('./figures.mjs').Range} Range
 * @typedef {import('./team.mjs').Team} Team
 */

const NOBODY = 'Aucune fiche contact ne dit encore de loyer\u00a0: commencez par l’équipe.';
const NONE_COUNTED = 'Aucun loyer ne peut encore être compté.';
const EACH = /** @type {Record<string, [every: string, power: string]>} */ ({
  1: ['par an', ''],
  4: ['par trimestre', ' ÷ 4'],
  12: ['par mois', ' ÷ 12'],
});

/**
 * Write an amount, without its cents where there are none.
 *
 * @param {bigint} cents
 */
function euros(cents) {
  return formatEuros(cents).replace(/,00(?=\u00a0€)/, '');
}

/**
 * Write a range: both bounds, or the one that they share. The unit stands once.
 *
 * @param {Range} range
 * @param {(value: bigint) => string} [write]
 */
export function between({ low, high }, write = euros) {
  return low === high ? write(low) : `${write(low).replace('\u00a0€', '')} à ${write(high)}`;
}

/** @param {Range} floor */
function squares(floor) {
  return `${between(floor, formatNumber)}\u00a0m²`;
}

/** @param {Range} floor */
function divisor(floor) {
  return floor.low === floor.high ? squares(floor) : `(${squares(floor)})`;
}

/**
 * Say in a few words what a month lacks, or has to spare.
 *
 * @param {Range | null} gap
 * @returns {string} empty where it is not known
 */
export function gapWords(gap) {
  if (!gap) return '';
  const spare = { low: -gap.high, high: -gap.low };
  if (gap.low > 0n) return `Manque\u00a0: ${between(gap)}`;
  if (!gap.low && !gap.high) return 'Ni manque ni marge';
  if (gap.high <= 0n) return `Marge\u00a0: ${between(spare)}`;
  return spare.high
    ? `De ${euros(spare.high)} de marge à ${euros(gap.high)} de manque`
    : `Manque\u00a0: jusqu’à ${euros(gap.high)}`;
}

/**
 * Say what the balance comes to.
 *
 * @param {Figures} figures
 * @param {Balance} balance
 */
export function verdict(figures, { month, team, missing, wrong, left }) {
  if (figures.isEmpty) return 'Écrivez vos chiffres\u00a0: aucun n’est proposé.';
  const named = (/** @type {string[]} */ ids) => ids.map((id) => NAMES[id]).join(', ');
  const why = [
    wrong.length ? `Calcul arrêté. À corriger\u00a0: ${named(wrong)}.` : '',
    missing.length ? `Pour calculer, il manque\u00a0: ${named(missing)}.` : '',
  ];
  if (month === null) return why.filter(Boolean).join(' ');
  const start = `Loyer d’équilibre${left.length ? ', au moins' : ''}\u00a0: ${euros(month)} par mois.`;
  if (!team) return `${start} ${NOBODY}`;
  return `${start} L’équipe peut payer\u00a0: ${between(team.month)}. ${gapWords(team.gap)} par mois.`;
}

/**
 * Say what the team asks for and can bear.
 *
 * @param {Team} team
 * @returns {string[]}
 */
export function teamLines({ met, rents, area, areas, doubts, silent }) {
  if (!met) return ['Aucune fiche contact n’est remplie\u00a0: personne ne demande encore de surface.'];
  const of = (/** @type {number} */ count) => `${count} fiche${count > 1 ? 's' : ''} sur ${met}`;
  const lines = [
    area ? `Surface demandée en tout\u00a0: ${squares(area)} (${of(areas)}).` : 'Aucune surface n’est encore notée.',
    rents.length ? `Loyers comptés\u00a0: ${of(rents.length)}.` : doubts.length ? NONE_COUNTED : NOBODY,
    silent && rents.length ? `Loyer encore inconnu\u00a0: ${of(silent)}.` : '',
    ...doubts.map((doubt) => `À préciser, ${doubt}${doubt.endsWith('?') ? '' : '.'}`),
  ];
  return lines.filter(Boolean);
}

/**
 * Return each step of the calculation, in words and in figures.
 *
 * @param {Figures} figures
 * @param {Balance} balance
 * @returns {string[]}
 */
export function calculation(figures, balance) {
  const { loan, isLoanFound, own, due, year, month, floor, isFloorFound, square, spare, left } = balance;
  const { cout, aides = 0n, charges = 0n, vacance = 0n, periods } = figures;
  const financed = cout === undefined || loan === null ? '' : `coût (${euros(cout)}) − aides (${euros(aides)})`;
  const share = vacance ? ` ÷ (1 − ${formatNumber(vacance)}\u00a0%)` : '';
  const yearly = due === null ? '' : `remboursement (${euros(due * periods)})`;
  return [
    isLoanFound && loan !== null ? `Emprunt, faute de montant noté\u00a0: ${financed} = ${euros(loan)}.` : '',
    own && own > 0n && !isLoanFound
      ? `Part de la commune\u00a0: ${financed} − emprunt = ${euros(own)}. Ce loyer ne la rembourse pas.`
      : '',
    own && own < 0n ? `Les aides et l’emprunt dépassent le coût de ${euros(-own)}\u00a0: vérifiez ces montants.` : '',
    due && loan !== null
      ? `Remboursement\u00a0: ${loanFormula(figures, loan)} = ${euros(due)} ${EACH[String(periods)]?.[0]}.`
      : '',
    year === null ? '' : `Dépenses d’une année\u00a0: ${yearly} + charges (${euros(charges)}) = ${euros(year)}.`,
    year === null || month === null
      ? ''
      : `Loyer d’équilibre\u00a0: ${euros(year)}${share} ÷ 12 = ${euros(month)} par mois.`,
    floor && square && month !== null
      ? `Par m²\u00a0: ${euros(month)} ÷ ${divisor(floor)} = ${between(square)} par mois.`
      : '',
    isFloorFound && square
      ? 'Surface comptée\u00a0: celle que demandent les fiches contact, sans parties communes.'
      : '',
    spare && spare.high > 0n
      ? `Surface que personne ne demande encore\u00a0: ${squares({ ...spare, low: spare.low > 0n ? spare.low : 0n })}.`
      : '',
    spare && spare.high < 0n
      ? `Les fiches contact demandent ${squares({ low: -spare.high, high: -spare.low })} de plus.`
      : '',
    month !== null && left.length
      ? `Sans chiffre, donc comptés pour rien\u00a0: ${left.map((id) => NAMES[id]).join(', ')}.`
      : '',
  ].filter(Boolean);
}

/**
 * @param {Figures} figures
 * @param {bigint} loan
 */
function loanFormula({ taux = 0n, duree = 0n, periods }, loan) {
  const count = duree * periods;
  if (!taux) return `${euros(loan)} ÷ ${count} versements`;
  const rate = `${rateWords(taux)}${EACH[String(periods)]?.[1]}`;
  return `${euros(loan)} × ${periods > 1n ? `(${rate})` : rate} ÷ (1 − (1 + ${rate})${power(count)})`;
}

/** @param {bigint} rate in ten-thousandths of a percent */
function rateWords(rate) {
  const decimals = String(rate % PERCENT)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${rate / PERCENT}${decimals && `,${decimals}`}\u00a0%`;
}

/** @param {bigint} count */
function power(count) {
  return `⁻${[...String(count)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

/**
 * Say what one member less changes.
 *
 * @param {Balance} balance
 * @returns {string[]}
 */
export function lessLines({ team, without }) {
  if (!team) return [];
  if (team.count === 1) return ['Sans cette personne, plus personne ne paie de loyer.'];
  const names =
    without.length > 1 ? ['la personne au loyer le plus élevé', 'la personne au loyer le plus bas'] : ['une personne'];
  return without.map((less, index) => {
    const gap = less.gap ? ` ${gapWords(less.gap)} par mois.` : '';
    const shared =
      less.share && team.share ? ` Part de chacun\u00a0: ${euros(less.share)} au lieu de ${euros(team.share)}.` : '';
    return `Sans ${names[index]}, l’équipe peut payer ${between(less.month)}.${gap}${shared}`;
  });
}

/**
 * Return the two rents beside each other, as the page and paper show them.
 *
 * @param {Balance} balance
 * @returns {Record<'rent' | 'team' | 'gap' | 'less' | 'less-gap', [month: string, square: string]>}
 */
export function compared({ month, square, team, without }) {
  const [less] = without;
  const amount = (/** @type {Range | null | undefined} */ range) => (range ? between(range) : '');
  return {
    rent: [month === null ? '' : euros(month), amount(square)],
    team: [amount(team?.month), amount(team?.square)],
    gap: [gapWords(team?.gap ?? null), ''],
    less: [amount(less?.month), amount(less?.square)],
    'less-gap': [gapWords(less?.gap ?? null), ''],
  };
}
