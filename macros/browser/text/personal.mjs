/**
 * What in a text is somebody's own: a phone, an e-mail, a birth date, a number that follows a person, a name. It errs
 * on the side of asking: what promises to hold no name keeps nothing of what is told here.
 * @module
 */

import { fold } from './fold.mjs';

/** @typedef {'phone' | 'email' | 'birth' | 'nir' | 'rpps' | 'adeli' | 'name' | 'address' | 'age'} Personal */

/** What each is called, in a sentence. @type {Record<Personal, string>} */
export const PERSONAL_WORDS = {
  phone: 'un numéro de téléphone',
  email: 'une adresse de courriel',
  birth: 'une date de naissance',
  nir: 'un numéro de sécurité sociale',
  rpps: 'un numéro de professionnel de santé',
  adeli: 'un numéro de professionnel de santé',
  name: 'un nom de personne',
  address: 'une adresse',
  age: 'l’âge d’une personne',
};

// Nothing here is longer than a line: the rest of a long text is read in pieces that overlap.
const PIECE = 2_000;
const OVERLAP = 80;
const GAP = '[ .\\-/]{0,2}';
const DATE =
  /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![./-]?\d)|(?<!\d)((?:19|20)\d\d)-\d\d-\d\d(?!\d)/g;
const EMAIL = /[\p{L}\d._+-] ?(?:@|\(at\)|\[at\]| arobase ) ?[\p{L}\d-]/iu;
const NIR = new RegExp(
  `(?<!\\d)[1-478]${GAP}\\d{2}${GAP}(?:0[1-9]|1[0-2]|[2-9]\\d)${GAP}(?:\\d{2}|2[AB])${GAP}\\d{3}${GAP}\\d{3}` +
    `(?:${GAP}\\d{2})?(?!\\d)`,
  'i',
);
const FRENCH_PHONE = new RegExp(
  `(?<![\\d,])(?:(?:\\+|00) ?33${GAP}(?:\\(0\\))?${GAP}0?|0|\\(0\\)${GAP})[1-9](?:${GAP}\\d){8}(?!\\d)`,
);
const OTHER_PHONE = new RegExp(`\\+(?:${GAP}\\(?\\d\\)?){8,15}(?!\\d)`);
// A spreadsheet took its zero away. A FINESS number has nine digits too, the third of which is nearly always 0.
const BARE_PHONE = /(?<![\d.,])[67](?:[1-9]\d{7}|\d[1-9]\d{6}|( )?\d\d( )\d\d( )\d\d( )\d\d)(?![\d.,])/;
const RPPS = /(?<![\d.,])(?:1\d{10}|8\d{10,11})(?!\d)|\brpps\b\D{0,12}\d(?: ?\d){7,}/i;
const ADELI = /\badeli\b\D{0,12}\d(?: ?\d){7,}/i;
const BORN = /\b(?:né|née|né\(e\)|nés|nées) (?:le|en) \d|\bdate de naissance\b/iu;
// Of those who act, nobody was born later; dates of what is told are more recent.
const LAST_BIRTH = 2006;
const FIRST_BIRTH = 1920;
const STREETS =
  'rue|avenue|av|place|pl|boulevard|bd|allée|impasse|quai|square|cours|chemin|passage|résidence|maison|centre|' +
  'cabinet|hôpital|clinique|espace|école|collège|lycée|ehpad|parking|stade';
const STREET = new RegExp(`(?<![\\p{L}])(?:${STREETS})\\s(?:(?:du|de la|des|de|le)\\s)?$`, 'iu');
const TITLES = 'drs?|docteure?|doc|pr|professeure?|mme|mlle|m\\.|mr|monsieur|madame|mademoiselle|maître';
const TITLED = new RegExp(`(?<![\\p{L}\\d])(${TITLES})\\.?\\s+(\\p{L}[\\p{L}'’.-]*)`, 'giu');
const NO_NAME = new Set(
  (
    'le la les l un une en de du des d et ou au aux à est a par pour sur généraliste junior maire adjoint adjointe ' +
    'présent absent libéral salarié remplaçant traitant référent retraité scolaire coordinateur coordonnateur'
  ).split(' '),
);

/**
 * Tell what is personal in a text.
 *
 * @param {string} text
 * @returns {Personal | null} the first kind found
 */
export function personalIn(text) {
  for (let at = 0; at < text.length; at += PIECE - OVERLAP) {
    const found = personalInPiece(text.slice(at, at + PIECE));
    if (found) return found;
  }
  return null;
}

/**
 * Say what is personal in texts: « une adresse de courriel dans « Besoins entendus » ».
 *
 * @param {[place: string, text: string][]} texts each with where its writer finds it
 * @param {(text: string) => boolean} [isNamed] whether a text names somebody that the dossier knows
 * @returns {string} empty if nothing is
 */
export function personalWords(texts, isNamed = () => false) {
  const found = texts.flatMap(([place, text]) => {
    const kind = personalIn(text) ?? (isNamed(text) ? 'name' : null);
    return kind ? [`${PERSONAL_WORDS[kind]} dans «\u00a0${place}\u00a0»`] : [];
  });
  const all = [...new Set(found)];
  return `${all.slice(0, 3).join(', ')}${all.length > 3 ? ', entre autres' : ''}`;
}

/**
 * @param {string} piece
 * @returns {Personal | null}
 */
function personalInPiece(piece) {
  const line = piece.normalize('NFKC').replace(/[\s\u2010-\u2015]/gu, (sign) => (/\s/.test(sign) ? ' ' : '-'));
  if (EMAIL.test(line)) return 'email';
  if (BORN.test(line)) return 'birth';
  for (const [, , , , year, isoYear] of line.matchAll(DATE)) {
    const born = Number(year ?? isoYear);
    if (born >= FIRST_BIRTH && born <= LAST_BIRTH) return 'birth';
  }
  const undated = line.replace(DATE, '/');
  if (NIR.test(undated)) return 'nir';
  if (ADELI.test(undated)) return 'adeli';
  if (RPPS.test(undated)) return 'rpps';
  if (FRENCH_PHONE.test(undated) || OTHER_PHONE.test(undated) || isBarePhone(undated)) return 'phone';
  return isTitled(line) ? 'name' : null;
}

/** @param {string} line */
function isBarePhone(line) {
  const [digits = ''] = BARE_PHONE.exec(line) ?? [];
  return digits.includes(' ') || (digits.length === 9 && digits[2] !== '0');
}

/**
 * Whether a title stands before a name: « Dr Martin », but neither « M. le maire » nor « rue du Docteur Roux ».
 *
 * @param {string} line
 */
function isTitled(line) {
  for (const { index, 1: title = '', 2: next = '' } of line.matchAll(TITLED)) {
    if (NO_NAME.has(next.toLowerCase().replace(/s$/, '')) || NO_NAME.has(next.toLowerCase())) continue;
    if (/^[ld]['’]/i.test(next) || STREET.test(line.slice(Math.max(0, index - 40), index))) continue;
    // « pr », « doc », « m. » are words or units too: a name then has its capital.
    if (/^(?:dr|docteure?|mme|mlle|mr)$/i.test(title) || /^\p{Lu}/u.test(next)) return true;
  }
  return false;
}

const HEADINGS = /** @type {[RegExp, Personal][]} */ ([
  [/\b(?:e ?mails?|mails?|mel|courriels?|adresses? electroniques?|messagerie|mssante|mss)\b/, 'email'],
  [
    /\b(?:tel|tels|telephones?|telephoniques?|portables?|mobiles?|gsm|fax|telecopie|contacts?|coordonnees|joindre)\b/,
    'phone',
  ],
  [/\b(?:naissances?|ddn|anniversaires?|ne(?: ?e)?s? (?:le|en))\b/, 'birth'],
  [/\b(?:rpps|identifiant (?:pp|ps|national)|(?:numero|n|no|num) (?:de )?(?:ps|praticien|ordre|cps))\b/, 'rpps'],
  [/\badeli\b/, 'adeli'],
  [/\b(?:nir|nss|securite sociale|secu)\b/, 'nir'],
  [/\b(?:adresses?|domiciles?|residence)\b/, 'address'],
  [/\bages?\b/, 'age'],
  [
    /\b(?:(?:pre)?noms?|patronymes?|civilites?|identites?|titulaires?|praticien(?:ne)?s?|docteurs?|dr|remplacants?)\b/,
    'name',
  ],
]);
// « Nom du service » names nobody; « Adresse de la structure » is public.
const PLACES =
  'services?|structures?|etablissements?|communes?|villes?|associations?|sites?|projets?|professions?|specialites?|' +
  'departements?|regions?|epci|cabinets?|pharmacies?|publics?|enfants|patients|tranches?|classes?';
const OF_A_PLACE = new RegExp(`\\b(?:${PLACES})\\b`);

/**
 * Tell what is personal in a column, from its heading.
 *
 * @param {string} title
 * @returns {Personal | null}
 */
export function personalHeading(title) {
  const words = fold(title.slice(0, 200).replace(/n[°ºo]\s/gi, 'numero '));
  const [, kind] = HEADINGS.find(([pattern]) => pattern.test(words)) ?? [];
  const ofPlace = OF_A_PLACE.test(words) && (kind === 'name' || kind === 'address' || kind === 'age');
  return kind && !ofPlace ? kind : personalIn(title);
}
