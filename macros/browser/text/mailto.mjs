/**
 * Messages handed to the visitor's mail program through a `mailto:` address (RFC 6068). It sends nothing by itself.
 * @module
 */

/** Outlook, Windows and Android cut or refuse longer ones. */
const MOST_LETTERS = 1_900;
const MOST_ADDRESS = 254;
const MOST_SUBJECT = 120;
const LOCAL = /^[a-z0-9_][a-z0-9._+'-]*$/i;
const DOMAIN = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;
export const PASTE_HERE = 'Collez ici le texte copié (Ctrl + V).';

/**
 * @typedef {{name: string, email: string}} Person
 *
 * @typedef {object} Recipients
 * @property {string[]} addresses each once
 * @property {string[]} unknown the names of those who have no address
 * @property {string[]} refused what is no address, as it was written
 *
 * @typedef {object} Message
 * @property {string} subject
 * @property {string} body
 * @property {string[]} [bcc]
 *
 * @typedef {object} Mail
 * @property {string} href
 * @property {boolean} holdsBody whether the text is in it, or else is to be pasted
 * @property {boolean} holdsAddresses
 */

/**
 * Return an address, or undefined if it is none. « Jean Roux <roux@exemple.fr> » is one; what would add a recipient
 * or a heading to a message is not.
 *
 * @param {string} typed
 */
export function addressIn(typed) {
  if (/\p{Cc}/u.test(typed) || typed.length > MOST_ADDRESS) return undefined;
  // What does not show comes with what is pasted.
  const shown = typed.replace(/\p{Cf}/gu, '').trim();
  const [, bracketed] = /^[^<>]*<([^<>]*)>$/.exec(shown) ?? [];
  const address = (bracketed ?? shown).trim().replace(/^mailto:|\.$/gi, '');
  const [local = '', domain = '', ...others] = address.split('@');
  const isSound = !others.length && LOCAL.test(local) && !/\.\.|\.$/.test(local) && DOMAIN.test(domain);
  return isSound ? address : undefined;
}

/**
 * Return the addresses of persons, and those that a message does not reach.
 *
 * @param {Person[]} persons
 * @returns {Recipients}
 */
export function recipientsOf(persons) {
  /** @type {Map<string, string>} */
  const addresses = new Map();
  /** @type {Recipients} */
  const found = { addresses: [], unknown: [], refused: [] };
  for (const { name, email } of persons) {
    const address = addressIn(email);
    if (address) addresses.set(address.toLowerCase(), address);
    else if (email.trim()) found.refused.push(email);
    else found.unknown.push(name);
  }
  return { ...found, addresses: [...addresses.values()] };
}

/**
 * Return what opens a message. Where it is too long it leaves the text out, then the addresses.
 *
 * @param {Message} message
 * @param {',' | ';'} [separator] of its addresses: Outlook knows the semicolon alone
 * @returns {Mail}
 */
export function mailOf({ subject, body, bcc = [] }, separator = ',') {
  const address = (/** @type {string} */ text, /** @type {string[]} */ to) => addressOf(subject, text, to, separator);
  const whole = address(body, bcc);
  if (whole.length <= MOST_LETTERS) return { href: whole, holdsBody: true, holdsAddresses: true };
  const toPaste = address(PASTE_HERE, bcc);
  if (toPaste.length <= MOST_LETTERS) return { href: toPaste, holdsBody: false, holdsAddresses: true };
  const nobody = address(body, []);
  if (nobody.length <= MOST_LETTERS) return { href: nobody, holdsBody: true, holdsAddresses: false };
  return { href: address(PASTE_HERE, []), holdsBody: false, holdsAddresses: false };
}

/**
 * @param {string} subject
 * @param {string} body
 * @param {string[]} bcc
 * @param {string} separator
 */
function addressOf(subject, body, bcc, separator) {
  const fields = [
    bcc.length && `bcc=${bcc.map((each) => encode(each).replace('%40', '@')).join(separator)}`,
    `subject=${encode(subject.replace(/\s+/g, ' ').trim().slice(0, MOST_SUBJECT))}`,
    `body=${encode(body.replace(/\r\n?|\n/g, '\r\n').replace(/\u202f/g, '\u00a0'))}`,
  ];
  return `mailto:?${fields.filter(Boolean).join('&')}`;
}

/** @param {string} text which a lone half of a letter must not stop */
function encode(text) {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/['()!*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
