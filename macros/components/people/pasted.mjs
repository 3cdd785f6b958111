/**
 * A list of persons pasted from elsewhere: lines that somebody wrote, a spreadsheet, the addresses of a message. Each
 * part is known by the heading of its column, or else by what it looks like. What cannot be read is told.
 * @module
 */

import { areNear, nameKey } from '../../browser/text/names.mjs';
import { recordsOf, separatorOf } from './cells.mjs';

/**
 * @typedef {import('../../browser/store/people.mjs').Person} Person
 * @typedef {{name: string, role: string, organisation: string, family: string, phone: string, email: string}} Draft
 * @typedef {keyof Draft | 'first' | 'title'} Column
 *
 * @typedef {object} Pasted
 * @property {(Draft & {line: number})[]} persons
 * @property {{line: number, text: string, why: string}[]} unread
 * @property {string[]} ignored the headings of the columns that say nothing of a person here
 */

const MOST = 1_000;
const MOST_LETTERS = 120;
const EMAIL = /[^\s@<>,;:()[\]"|]+@[^\s@<>,;:()[\]"|]+\.[\p{L}]{2,}/giu;
const PHONE = /(?<![\d\p{L}@])(?:\+\d{1,3}|00\d{2}|0)(?:[\s.\-/]{0,2}\(?\d\)?){7,13}(?!\d)/gu;
/** A spreadsheet took its zero away. */
const BARE_PHONE = /^[1-79]\d{8}$/;
/** @type {[Column, RegExp][]} headings, folded; the first that fits */
const HEADINGS = [
  [
    'email',
    /^(?:adresses? )?(?:de )?(?:e ?mails?|mails?|mels?|courriels?|messagerie)(?: pro.*)?$|^adresse electronique$/,
  ],
  ['phone', /^(?:n|no|num|numero)?(?: de)? ?(?:tel|tels|telephones?|portables?|mobiles?|gsm|fixe)\b.*$/],
  ['first', /^prenoms?$/],
  ['title', /^(?:civilites?|titres?|civ)$/],
  ['family', /^(?:familles?|categories?|colleges?|types?)(?: d acteurs?)?$/],
  ['role', /^(?:professions?|fonctions?|metiers?|specialites?|qualites?|postes?|roles?)(?: (?:ou|et) \w+)?$/],
  [
    'organisation',
    RegExp(
      '^(?:organisations?|organismes?|structures?|etablissements?|cabinets?|societes?|entreprises?|employeurs?|' +
        'communes?|villes?|lieux?|services?)(?: (?:ou|et|d) \\w+)?$',
    ),
  ],
  [
    'name',
    RegExp(
      '^(?:noms?(?: (?:et |de famille|complet|usuel|d usage)?.*prenoms?)?|' +
        'noms? (?:complet|de famille|usuel|d usage)|prenoms? (?:et )?noms?|' +
        'personnes?|contacts?|qui|participants?|invites?|professionnels?)$',
    ),
  ],
];
/** What a cell says of a family by itself. @type {[family: string, words: RegExp][]} */
const FAMILIES = [
  ['liberal', /^(?:en )?libera(?:l|le|ux|les)$/],
  ['hopital', /^(?:hopita(?:l|ux)|hospitali(?:er|ere|ers|eres))$/],
  ['paramedicaux', /^paramedica(?:l|le|ux|les)$/],
  ['pharmaciens', /^pharmacies?$/],
  ['osteopathes', /^osteopathie$/],
  ['psychologues', /^psychologie$/],
  ['elus', /^(?:elue?s?|elues? et elue?s?)$/],
  ['institutions', /^institution(?:s|nels?|nelles?)?$/],
  ['autre', /^autres?$/],
];
const LABELS =
  /(?<![\p{L}])(?:t[ée]l(?:[ée]phone)?|portable|mobile|port|mail|e-?mail|courriel|m[ée]l)\s*\.?\s*:?\s*$/iu;
const BULLET = /^\s*(?:[-–—•*·]|\d{1,3}[.)°])\s+/u;

/**
 * @param {string} text
 * @returns {Pasted}
 */
export function readPasted(text) {
  const clean = text.replace(/^\ufeff/, '').replace(/\u00a0|\u202f/g, ' ');
  const separator = separatorOf(unrolled(clean), isHeading);
  const records = recordsOf(unrolled(clean), separator);
  /** @type {Pasted} */
  const found = { persons: [], unread: [], ignored: [] };
  /** @type {(Column | undefined)[] | undefined} */
  let columns;
  for (const { line, cells, text } of records) {
    if (!columns && !found.persons.length && isHeading(cells)) {
      columns = cells.map(columnOf);
      found.ignored = cells.filter((cell, index) => cell && !columns?.[index]);
      continue;
    }
    if (found.persons.length + found.unread.length >= MOST) {
      found.unread.push({ line, text, why: `plus de ${MOST} lignes` });
      continue;
    }
    const draft = columns ? byColumns(cells, columns) : byContent(separator ? cells : partsOf(cells[0] ?? ''));
    const why = reasonAgainst(draft);
    if (why) found.unread.push({ line, text, why });
    else found.persons.push({ ...draft, line });
  }
  return found;
}

/**
 * Put one address a line where a message has them all in a row: « Anne Martin <anne@…>, Paul… ».
 *
 * @param {string} text
 */
function unrolled(text) {
  return text.replace(/(<[^<>\s]+@[^<>\s]+>)[ \t]*[,;][ \t]*(?=\S)/g, '$1\n');
}

/** @param {string[]} cells */
function isHeading(cells) {
  const known = new Set(cells.map(columnOf).filter(Boolean));
  const filled = cells.filter((cell) => cell.trim()).length;
  return (known.has('name') || known.has('first')) && (known.size > 1 || filled === 1);
}

/**
 * @param {string} cell
 * @returns {Column | undefined}
 */
function columnOf(cell) {
  const words = nameKey(cell.replace(/n\s?[°º]/gi, 'numero '));
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * @param {string[]} cells
 * @param {(Column | undefined)[]} columns
 * @returns {Draft}
 */
function byColumns(cells, columns) {
  /** @type {Partial<Record<Column, string>>} */
  const found = {};
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (!column || !cell) return;
    const value = column === 'phone' ? phoneOf(cell) : cell;
    found[column] = found[column] ? `${found[column]}, ${value}` : value;
  });
  const { title, first, name, role = '', organisation = '', phone = '', email = '' } = found;
  const family = familyOf(found.family ?? '');
  const draft = { name: [title, first, name].filter(Boolean).join(' '), role, organisation, family, phone, email };
  // A family of their own is not lost.
  if (found.family && !family) draft.role ? (draft.organisation ||= found.family) : (draft.role = found.family);
  return draft;
}

/**
 * Tell the parts of a line by what they look like: the first one that is nothing else is the name.
 *
 * @param {string[]} cells
 * @returns {Draft}
 */
function byContent(cells) {
  const draft = { name: '', role: '', organisation: '', family: '', phone: '', email: '' };
  /** @type {string[]} */
  const others = [];
  for (const cell of cells) {
    const { rest, emails, phones } = extracted(cell);
    for (const email of emails) draft.email = draft.email ? `${draft.email}, ${email}` : email;
    for (const phone of phones) draft.phone = draft.phone ? `${draft.phone}, ${phone}` : phone;
    if (!/[\p{L}]/u.test(rest)) continue;
    const family = draft.name ? familyOf(rest) : '';
    if (family && !draft.family) draft.family = family;
    else if (!draft.name) draft.name = rest;
    else others.push(rest);
  }
  const [role = '', ...organisation] = others;
  return { ...draft, role, organisation: organisation.join(', ') };
}

/**
 * Take the addresses and the numbers out of a text.
 *
 * @param {string} text
 * @returns {{rest: string, emails: string[], phones: string[]}}
 */
function extracted(text) {
  if (BARE_PHONE.test(text.replace(/[ .]/g, ''))) return { rest: '', emails: [], phones: [phoneOf(text)] };
  const emails = (text.match(EMAIL) ?? []).map((email) => email.replace(/^mailto:/i, ''));
  const without = text.replace(EMAIL, ' ');
  const phones = without.match(PHONE) ?? [];
  const pieces = without.split(PHONE).map((piece) => piece.replace(/[<>()[\]"]\s*$/u, '').replace(LABELS, ''));
  const rest = pieces
    .join(' ')
    .replace(/[<>"[\]]|\(\s*\)/g, ' ')
    .replace(LABELS, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/g, '');
  return { rest, emails, phones: phones.map((phone) => phone.trim()) };
}

/**
 * Return a number with the zero that a spreadsheet took away.
 *
 * @param {string} text
 */
function phoneOf(text) {
  const digits = text.replace(/[ .]/g, '');
  return BARE_PHONE.test(digits) ? `0${digits}`.replace(/(\d\d)(?=\d)/g, '$1 ') : text.trim();
}

/**
 * Cut a line that somebody wrote: commas, dashes between spaces, brackets, a colon.
 *
 * @param {string} line
 */
function partsOf(line) {
  const text = line.replace(BULLET, '');
  // « "Roux, Jean" <jean@…> » : the comma of a name between quotes parts nothing.
  const [, quoted, after = ''] = /^"([^"]+)"\s*(<.*)$/.exec(text) ?? [];
  if (quoted) return [quoted.replace(/^([^,]+),\s*(.+)$/, '$2 $1'), after];
  return text
    .replace(/\(([^()]*\p{L}[^()]*)\)/gu, ', $1, ')
    .split(/\s*[,;|/]\s+|\s*[;|]\s*|,(?=\D)|\s+[-–—]\s+|\s*:\s+/u)
    .reduce((/** @type {string[]} */ parts, part) => {
      const last = parts.at(-1);
      // « Tél : 06… », « courriel : … » : the label goes with what it names.
      if (last !== undefined && LABELS.test(last)) parts[parts.length - 1] = `${last} ${part}`;
      else if (part.trim()) parts.push(part);
      return parts;
    }, []);
}

/** @param {string} text */
function familyOf(text) {
  const words = nameKey(text);
  return FAMILIES.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}

/** @param {Draft} draft */
function reasonAgainst({ name }) {
  if (!/\p{L}/u.test(name)) return 'aucun nom';
  return name.length > MOST_LETTERS ? 'trop long pour un nom' : '';
}

/**
 * Tell who of a pasted list is there already, in the dossier or above in the list.
 *
 * @param {Draft[]} drafts
 * @param {Person[]} people
 * @returns {{is: 'new' | 'same' | 'near', name: string}[]} for each, and the name of the other one
 */
export function compared(drafts, people) {
  const known = people.map(({ name }) => name);
  return drafts.map(({ name }) => {
    const same = known.find((other) => nameKey(other) === nameKey(name));
    const near = same === undefined ? known.find((other) => areNear(other, name)) : undefined;
    known.push(name);
    return { is: same !== undefined ? 'same' : near !== undefined ? 'near' : 'new', name: same ?? near ?? '' };
  });
}
