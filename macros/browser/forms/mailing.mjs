/**
 * A message that the visitor's mail program opens with, and what is said of it: nothing tells whether one is there.
 * @module
 */

import { copy } from '../page/clipboard.mjs';
import { mailOf, recipientsOf } from '../text/mailto.mjs';
import { quote } from '../text/reading.mjs';

const MOST_NAMES = 5;

/**
 * @typedef {import('../text/mailto.mjs').Person} Person
 * @typedef {import('../text/mailto.mjs').Recipients} Recipients
 * @typedef {import('../text/mailto.mjs').Mail} Mail
 */

/**
 * Open a message, copy what it leaves out, and say what was done.
 *
 * @param {{subject: string, body: string}} message
 * @param {Person[]} [persons] those it goes to, where they are known
 * @returns {Promise<string>} words for the visitor
 */
export async function openMail({ subject, body }, persons) {
  const recipients = recipientsOf(persons ?? []);
  const { addresses } = recipients;
  const mail = mailOf({ subject, body, bcc: addresses }, navigator.userAgent.includes('Windows') ? ';' : ',');
  const left = mail.holdsAddresses ? (mail.holdsBody ? '' : body) : addresses.join('; ');
  // Before the mail program takes the place of the page, which could no longer copy.
  const isCopied = !left || (await copy(left));
  open(mail.href);
  return [openedWords(mail, recipients, isCopied), isCopied ? '' : left].filter(Boolean).join('\n\n');
}

/** @param {string} href */
function open(href) {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * @param {Mail} mail
 * @param {Recipients} recipients
 * @param {boolean} isCopied whether what the message leaves out is in the clipboard, or else shown below
 */
export function openedWords({ holdsBody, holdsAddresses }, { addresses, unknown, refused }, isCopied) {
  const count = addresses.length === 1 ? '1 adresse' : `${addresses.length} adresses`;
  const held = [
    'le titre',
    holdsBody && 'le texte',
    addresses.length && holdsAddresses && `${count} en copie cachée`,
  ].filter(Boolean);
  const last = held.length > 1 ? ` et ${held.pop()}` : '';
  const paste = isCopied ? 'Collez-$ (Ctrl + V)' : 'Copiez-$ ci-dessous, puis collez-$';
  const inPlace = (/** @type {string} */ pronoun) => paste.replaceAll('$', pronoun);
  const strangers = refused.map(quote);
  return [
    `Votre logiciel de courriel s’ouvre avec ${held.join(', ')}${last}.`,
    holdsAddresses ? '' : `Les ${count} sont trop nombreuses pour suivre. ${inPlace('les')} dans «\u00a0Cci\u00a0».`,
    holdsBody
      ? ''
      : holdsAddresses
        ? `Le texte est trop long pour suivre. ${inPlace('le')} dans le courriel.`
        : 'Puis revenez copier le texte, trop long pour suivre lui aussi.',
    addresses.length ? '' : 'Ajoutez-y les adresses.',
    unknown.length ? `${withoutAddress(unknown)}.` : '',
    strangers.length === 1 ? `${strangers[0]} n’est pas une adresse de courriel\u00a0: corrigez-la.` : '',
    strangers.length > 1 ? `Ce ne sont pas des adresses de courriel\u00a0: ${some(strangers)}. Corrigez-les.` : '',
    'Rien ne s’ouvre\u202f? Copiez le texte.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {string[]} names */
function withoutAddress(names) {
  if (names.length === 1) return `${names[0]} n’a pas d’adresse connue`;
  return `${names.length} personnes n’ont pas d’adresse connue\u00a0: ${some(names)}`;
}

/** @param {string[]} names */
function some(names) {
  const others = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return others > 0 ? `${shown} et ${others} ${others === 1 ? 'autre' : 'autres'}` : shown;
}
