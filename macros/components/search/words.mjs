/**
 * Words as the search compares them: no accent, no elision, no plural, no ending of the same family.
 * @module
 */

const WORD = /[\p{L}\p{M}\p{N}€&]+/gu;

// What questions are made of, and what says nothing of the subject.
const COMMON = new Set(
  (
    'a au aux avec c ce ces cet cette comment d dans de des du elle elles en est et eux il ils j je l la le les ' +
    'leur leurs lui m ma me mes moi mon n ne nos notre nous on ou par pas plus pour qu quand que quel quelle quelles ' +
    'quels qui quoi s sa se ses si son sont sur t ta te tes toi ton tu un une vos votre vous y ' +
    'ai as avez avoir avons chez combien doit dois donc es etes etre faire fait faites faut ici peut peuvent peux ' +
    'pourquoi puis sans savoir suis tout toute toutes tous trouver veut veux voudrais'
  ).split(' '),
);

/**
 * @param {string} text
 * @returns {{ word: string, index: number }[]} its words and their places: split at spaces, hyphens, apostrophes
 */
export function findWords(text) {
  return Array.from(text.matchAll(WORD), (found) => ({ word: found[0], index: found.index }));
}

/**
 * @param {string} text
 * @returns {string[]}
 */
export function tokenize(text) {
  return text.match(WORD) ?? [];
}

/**
 * @param {string} word
 * @returns {string} without capitals, accents and ligatures
 */
export function fold(word) {
  return word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/**
 * @param {string} word
 * @returns {boolean} whether a query can do without it
 */
export function isCommon(word) {
  return COMMON.has(fold(word));
}

/**
 * @param {string} word
 * @returns {string} the form compared: "Médecins" and "médecin", "recruter" and "recrutement" have the same
 */
export function normalize(word) {
  let stem = fold(word);
  if (stem.length > 4) stem = stem.replace(/aux$/, 'al');
  if (stem.length > 3) stem = stem.replace(/s$|(?<=u)x$/, '');
  if (stem.length > 3) stem = stem.replace(/e{1,2}$/, '');
  // « Professionnelle » is « professionnel ».
  if (stem.length > 5) stem = stem.replace(/(?<=e)([lnt])\1$/, '$1');
  const root = stem.replace(/(?:at+eur|atri[cs]|a[st]ion|em+ent|ment|ant|ier|er|ez|if|iv)$/, '');
  return root.length > 4 ? root : stem;
}
