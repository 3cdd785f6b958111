/**
 * The clean sheet of a rent, on one page: it tells sums alone, to be shown to an accountant or to a council.
 * @module
 */

import { formatEuros } from '../../browser/text/numbers.mjs';
import { quote } from '../../browser/text/reading.mjs';
import { between, calculation, compared, lessLines, verdict } from './words.mjs';

/**
 * @typedef {import('./balance.mjs').Balance} Balance
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {import('./figures.mjs').Range} Range
 * @typedef {import('./team.mjs').Team} Team
 * @typedef {import('../../browser/text/bars.mjs').Bars} Bars
 *
 * @typedef {object} Answer a figure as it was typed
 * @property {string} words its question
 * @property {string} typed
 * @property {string} unit
 * @property {string} fault what is wrong with it, or nothing
 */

const CHECKED = 'À faire vérifier par votre comptable avant toute décision.';
/** What the calculation takes for granted. */
const ASSUMPTIONS = [
  'Le loyer d’équilibre paie les dépenses d’une année tant que dure l’emprunt, à versements égaux et à taux fixe.',
  'Ni impôt ni taxe ne sont comptés. Les loyers de l’équipe sont des paroles et non des engagements.',
  'Chaque montant est calculé exactement, puis arrondi une fois, au centime.',
];
const HEAD = ['Loyer', 'Par mois', 'Par m² et mois'];
/** Short, so that the picture stands beside them. */
const LABELS = /** @type {const} */ ([
  ['rent', 'Équilibre'],
  ['team', 'Équipe'],
  ['gap', 'Écart'],
]);

/**
 * @param {string} title
 * @param {Answer[]} answers
 * @param {{figures: Figures, team: Team, balance: Balance, toAsk: string[]}} found
 * @returns {import('../../browser/text/sheet.mjs').Sheet}
 */
export function rentSheet(title, answers, { figures, team, balance, toAsk }) {
  const typed = answers.filter((answer) => answer.typed);
  if (!typed.length && !team.met) return { title, intro: ['Rien n’est encore rempli.'], parts: [] };
  const cells = compared(balance);
  const rows = LABELS.flatMap(([id, label]) => (cells[id].some(Boolean) ? [[label, ...cells[id]]] : []));
  const isWhole = balance.month !== null && balance.team;
  /** @type {import('../../browser/text/sheet.mjs').Part[]} */
  const parts = [
    { title: 'Les chiffres', lines: typed.map(inWords) },
    {
      title: 'Le loyer d’équilibre et l’équipe',
      text: isWhole ? [] : [verdict(figures, balance)],
      table: { head: HEAD, rows },
      pictures: isWhole ? [bars(balance)] : [],
    },
    { title: 'Une personne de moins', lines: lessLines(balance) },
    { title: 'Le calcul', lines: calculation(figures, balance) },
    { title: 'Ce que le calcul suppose', lines: balance.month === null ? [] : ASSUMPTIONS },
    { title: 'Encore à demander', lines: toAsk },
  ];
  return {
    title,
    intro: [CHECKED, peopleWords(team)],
    parts: parts.filter(({ lines, table }) => (lines ?? table?.rows ?? []).length),
  };
}

/** @param {Answer} answer */
function inWords({ words, typed, unit, fault }) {
  if (fault) return `${words}\u00a0: ${quote(typed)}, à corriger`;
  const said = unit && /^[\d\s.,à]+$/.test(typed) ? `${typed.trim()}\u00a0${unit}` : typed.trim();
  return `${words}\u00a0: ${said}`;
}

/**
 * Say how many persons stand behind the sums, without saying who.
 *
 * @param {Team} team
 */
function peopleWords({ met, rents }) {
  if (!met) return 'Personne n’a encore dit quel loyer lui semble supportable.';
  const persons = `${met} ${met > 1 ? 'personnes rencontrées' : 'personne rencontrée'}`;
  return `${persons}, ${rents.length} ${rents.length > 1 ? 'loyers connus' : 'loyer connu'}.`;
}

/**
 * Return the two rents as bars: what the building asks for, what the team can bear, then with one member less.
 *
 * @param {Balance} balance where both rents are known
 * @returns {Bars}
 */
function bars({ month, team, without: [less] }) {
  const needed = month ?? 0n;
  const rows = [
    { label: 'Équilibre', isFull: true, range: { low: needed, high: needed } },
    ...(team ? [{ label: 'Équipe', isFull: false, range: team.month }] : []),
    ...(less ? [{ label: 'Une personne de moins', isFull: false, range: less.month }] : []),
  ];
  const most = rows.reduce((high, { range }) => (range.high > high ? range.high : high), 1n);
  const title = 'Loyers par mois';
  const share = (/** @type {bigint} */ amount) => Number((amount * 1000n) / most);
  return {
    title,
    groups: [
      {
        title,
        bars: rows.map(({ label, isFull, range }) => {
          return { label, text: between(range), isFull, low: share(range.low), high: share(range.high) };
        }),
      },
    ],
  };
}

/**
 * Return the figures and the results as a table, amounts as numbers.
 *
 * @param {Answer[]} answers
 * @param {{balance: Balance}} found
 * @returns {import('../../browser/text/cells.mjs').Cell[][]}
 */
export function rentTable(answers, { balance }) {
  const { month, square, team, without } = balance;
  const [less] = without;
  const needed = month === null ? null : { low: month, high: month };
  /** @type {[string, Range | null | undefined, Range | null | undefined][]} */
  const results = [
    ['Loyer d’équilibre', needed, square],
    ['L’équipe peut payer', team?.month, team?.square],
    ['Ce qui manque (négatif\u00a0: une marge)', team?.gap, null],
    ['L’équipe sans son loyer le plus élevé', less?.month, less?.square],
    ['Ce qui manque alors', less?.gap, null],
  ];
  const cells = (/** @type {Range | null | undefined} */ range) =>
    range ? [{ cents: range.low }, { cents: range.high }] : [null, null];
  return [
    [
      'Ligne',
      'Noté',
      'À corriger',
      'Par mois, au moins',
      'Par mois, au plus',
      'Par m² et mois, au moins',
      'Par m² et mois, au plus',
    ],
    ...answers.map(({ words, typed, fault }) => [words, typed, fault, null, null, null, null]),
    ...results.map(([label, byMonth, bySquare]) => [label, null, null, ...cells(byMonth), ...cells(bySquare)]),
  ];
}
