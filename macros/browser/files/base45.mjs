/**
 * Bytes written with the 45 signs that a QR code packs best (RFC 9285): every reader gives them back as they are, when
 * bytes would be taken for letters of some alphabet.
 * @module
 */

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = SIGNS.length;

/**
 * @param {Uint8Array} bytes
 * @returns {string} three signs for two bytes, two for a last one alone
 */
export function toBase45(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    const signs = low === undefined ? 2 : 3;
    let value = low === undefined ? high : high * 256 + low;
    for (let count = 0; count < signs; count += 1) {
      text += SIGNS[value % BASE];
      value = Math.floor(value / BASE);
    }
  }
  return text;
}

/**
 * @param {string} text
 * @returns {Uint8Array | undefined} undefined for what `toBase45` never writes
 */
export function fromBase45(text) {
  const bytes = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((sign) => SIGNS.indexOf(sign));
    const value = digits.reduceRight((sum, digit) => sum * BASE + digit, 0);
    const isWhole = digits.length === 3;
    if (digits.length === 1 || digits.includes(-1) || value >= (isWhole ? 65_536 : 256)) return undefined;
    if (isWhole) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}
