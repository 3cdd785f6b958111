/**
 * Numbers and amounts as French people write them: the one reader of all tools. They are kept exactly, as whole
 * hundredths, never as floating-point numbers; what is counted is a whole number.
 * @module
 */

// Plain, no-break and narrow no-break spaces, as spreadsheets and web pages put them.
const SPACES = /\s/g;
const NUMBER = /^(\d{1,8})(?:[.,](\d{0,2}))?$/;
const COUNT = /^\d{1,5}$/;

/** @typedef {bigint | null | undefined} Typed null where nothing is typed, undefined where it is not a number */

/**
 * Read a number with two decimals at most, such as « 1 200,50 » or « 1200.5 € », in hundredths.
 *
 * @param {unknown} text
 * @returns {Typed}
 */
export function parseNumber(text) {
  const typed = compact(text).replace(/(?:€|euros?)$/i, '');
  if (!typed) return null;
  // With both signs, the first one is the thousands separator.
  const plain = typed.includes(',') ? typed.replace(/\.(?=\d{3}(?:[.,]|$))/g, '') : typed;
  const [, whole, decimals = ''] = NUMBER.exec(plain) ?? [];
  return whole === undefined ? undefined : BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}

/**
 * Read how many there are: « 12 », « 1 200 ».
 *
 * @param {unknown} text
 * @returns {number | null | undefined} null where nothing is typed, undefined where it is not a whole number
 */
export function parseCount(text) {
  const typed = compact(text);
  if (!typed) return null;
  return COUNT.test(typed) ? Number(typed) : undefined;
}

/** @param {unknown} text */
function compact(text) {
  return String(text ?? '').replace(SPACES, '');
}

/**
 * @param {bigint} hundredths
 * @returns {string} without useless decimals: « 2,5 »
 */
export function formatNumber(hundredths) {
  return write(hundredths).replace(/,00$|(,\d)0$/, '$1');
}

/**
 * @param {bigint} cents
 * @returns {string} « 1 200,50 € »
 */
export function formatEuros(cents) {
  return `${write(cents)}\u00a0€`;
}

/** @param {bigint} hundredths */
function write(hundredths) {
  const size = hundredths < 0n ? -hundredths : hundredths;
  const whole = String(size / 100n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${hundredths < 0n ? '−' : ''}${whole},${String(size % 100n).padStart(2, '0')}`;
}
