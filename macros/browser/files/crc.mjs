/**
 * The sum by which packed files are checked (CRC-32).
 * @module
 */

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * Return the sum of bytes that come piece after piece.
 *
 * @param {Uint8Array} piece
 * @param {number} [sum] of the pieces before
 * @returns {number} a whole number of 32 bits, signed
 */
export function crc(piece, sum = 0) {
  let value = ~sum;
  for (let at = 0; at < piece.length; at += 1) {
    value = /** @type {number} */ (TABLE[(value ^ /** @type {number} */ (piece[at])) & 255]) ^ (value >>> 8);
  }
  return ~value;
}
