/**
 * The needs that communes heard, by theme. A theme is proposed from the words, and who reads may change it: no document
 * gives this list. What is counted is how many needs were noted, never how many inhabitants said so: the shares of two
 * questionnaires do not add up.
 * @module
 */

import { fold } from '../../../browser/text/fold.mjs';

/**
 * @typedef {import('./said.mjs').Commune} Commune
 * @typedef {import('./said.mjs').Need} Need
 *
 * @typedef {{id: string, label: string}} Theme
 * @typedef {{theme: Theme, needs: Need[], communes: number[]}} Heard `communes`: their places, each once
 */

const OTHER = 'autre';
/** @param {RegExp[]} forms of words, whole ones */
const any = (...forms) => new RegExp(`\\b(?:${forms.map(({ source }) => source).join('|')})\\b`);

/**
 * Each theme, with what its needs say once folded. The first that fits is proposed: those who have trouble come before
 * what they lack, and a profession last.
 *
 * @type {[id: string, label: string, words: RegExp | null][]}
 */
const THEMES = [
  [
    'sante-mentale',
    'Santé mentale et addictions',
    /\b(?:psy\w*|mental\w*|depress\w*|addict\w*|alcool\w*|mal etre|suicid\w*|cmp)\b/,
  ],
  [
    'cout',
    'Coût des soins',
    /\b(?:cout\w*|payer|chers?|cheres?|prix|tarif\w*|depassement\w*|mutuelles?|rembours\w*|renoncement\w*)\b/,
  ],
  [
    'deplacements',
    'Se déplacer pour se soigner',
    any(
      /transports?|trajets?|deplace\w*|mobilite|voitures?|bus|navettes?|ambulances?|taxis?|permis|loin/,
      /eloign\w*|distances?|km|kilometres?/,
    ),
  ],
  [
    'horaires',
    'Soirs, week-ends et urgences',
    any(
      /soirs?|soiree|nuits?|week ?ends?|samedis?|dimanches?|gardes?|urgences?|permanence\w*|non programmes?/,
      /horaires?|samu|smur/,
    ),
  ],
  [
    'domicile',
    'Personnes âgées et domicile',
    any(
      /agee?s?|aines?|anciens|vieil\w*|domicile|dependan\w*|ehpad|aidants?|autonomie|alzheimer|geriatr\w*/,
      /repas|portage|ssiad|seniors?/,
    ),
  ],
  [
    'enfants',
    'Enfants et jeunes',
    any(
      /enfants?|jeunes?|bebes?|pediatr\w*|ecoles?|scolaires?|colleg\w*|lyce\w*|ados?|adolescents?|pmi/,
      /creches?|etudiants?/,
    ),
  ],
  [
    'femmes',
    'Maternité et santé des femmes',
    /\b(?:grossesses?|maternit\w*|enceintes?|accouch\w*|gyneco\w*|sages? femmes?|contracep\w*|femmes|ivg)\b/,
  ],
  ['handicap', 'Handicap', /\b(?:handicap\w*|pmr|accessibilite|fauteuil)\b/],
  [
    'prevention',
    'Prévention et dépistage',
    /\b(?:prevent\w*|depist\w*|vaccin\w*|nutrition\w*|obesite|diabet\w*|tabac|sport\w*|activite physique|education)\b/,
  ],
  [
    'delais',
    'Délais de rendez-vous',
    /\b(?:delais?|attentes?|attendre|rendez ?vous|rdv|semaines|mois|vite|longs?|longues?|listes? d attente)\b/,
  ],
  [
    'suivi',
    'Départs, remplacements et suivi',
    /\b(?:departs?|retraite|remplac\w*|succe\w*|releve|suivis?|suivre|continuite|chroniques?)\b/,
  ],
  [
    'orientation',
    'Savoir à qui s’adresser, se coordonner',
    any(
      /inform\w*|orient\w*|adresser|savoir|connaitre|coordin\w*|equipes?|demarches?|numeri\w*|internet/,
      /qui fait quoi|droits/,
    ),
  ],
  ['isolement', 'Isolement et lien social', /\b(?:isol\w*|solitude|lien social|precar\w*)\b/],
  [
    'professionnels',
    'Trouver un professionnel de santé',
    any(
      /medecins?|docteurs?|generalistes?|specialistes?|dentist\w*|dentaires?|kine\w*|infirmi\w*/,
      /orthophon\w*|pharmac\w*|ophtalmo\w*|dermato\w*|cardio\w*|opticien\w*|podolog\w*|professionnels?/,
      /soignants?|praticiens?|acces aux soins|desert\w*|laboratoire|radio\w*|specialites?/,
    ),
  ],
  [OTHER, 'Autres besoins', null],
];

/** @type {Theme[]} */
export const CHOICES = THEMES.map(([id, label]) => ({ id, label }));

/**
 * What an answer of the questionnaire to inhabitants is about: its words alone would not always say it.
 *
 * @type {Record<string, string>}
 */
const ANSWERS = {
  'acces/attente': 'delais',
  'acces/difficile': 'professionnels',
  'difficultes/medecin': 'professionnels',
  'difficultes/delai': 'delais',
  'difficultes/trajet': 'deplacements',
  'difficultes/depart': 'suivi',
  'difficultes/soir': 'horaires',
  'difficultes/orientation': 'orientation',
  'difficultes/cout': 'cout',
  'aide/equipe': 'orientation',
  'aide/metiers': 'professionnels',
  'aide/prevention': 'prevention',
  'aide/transport': 'deplacements',
  'aide/information': 'orientation',
  'aide/lien-social': 'isolement',
};
const ORIGIN = /^survey\/habitants\/q\/([a-z-]+)\/([a-z-]+)$/;

/**
 * Return the theme that the words of a need propose.
 *
 * @param {Pick<Need, 'text' | 'origin'>} need
 * @returns {string} the id of a theme
 */
export function themeOf({ text, origin }) {
  const [, question = '', choice = ''] = ORIGIN.exec(origin) ?? [];
  const answered = question === 'professions' ? 'professionnels' : ANSWERS[`${question}/${choice}`];
  const words = fold(text);
  return answered ?? THEMES.find(([, , form]) => form?.test(words))?.[0] ?? OTHER;
}

/**
 * Return the needs by theme, that of most communes first.
 *
 * @param {Commune[]} communes
 * @param {Map<string, string>} chosen the theme that who reads gave to a need, by its id
 * @returns {Heard[]}
 */
export function heardIn(communes, chosen) {
  const needs = communes.flatMap((commune) => commune.needs);
  const found = CHOICES.map((theme) => {
    const those = needs.filter((need) => (chosen.get(need.id) ?? themeOf(need)) === theme.id);
    return { theme, needs: those, communes: [...new Set(those.map(({ at }) => at))] };
  }).filter((heard) => heard.needs.length);
  const isLast = (/** @type {Heard} */ { theme }) => Number(theme.id === OTHER);
  return found.sort(
    (a, b) => isLast(a) - isLast(b) || b.communes.length - a.communes.length || b.needs.length - a.needs.length,
  );
}
