/**
 * From a finding to what is said. There is always something to say, and someone to call.
 * @module
 */

/**
 * @typedef {import('./gazetteer.mjs').Territory} Territory
 * @typedef {import('./gazetteer.mjs').Region} Region
 *
 * The directory, as the page gives it (macros/components/finder/finder.html). Absent contacts are null.
 * @typedef {{
 *   name: string, phone: string | null, phoneDigits: string | null, email: string | null,
 *   site: string | null, mailto: string | null,
 * }} Contact
 * @typedef {Contact & {
 *   id: string, acronym: string | null, regions: string[], regionsText: string, notes: string[],
 *   source: string, verifiedOn: string, href: string, vcard: string | null,
 * }} Federation
 * @typedef {{
 *   federations: Federation[],
 *   national: Contact & {report?: string | null},
 *   letter: string,
 *   uncovered: Record<string, {reason: string, neighbour?: string | null}>,
 * }} Directory
 *
 * @typedef {{kind: 'federation', place: string, deduced: boolean, federation: Federation, report: string}
 *   | {kind: 'uncovered', place: string, region: Region, reason: string,
 *      neighbour: Federation | null, national: Directory['national']}
 *   | {kind: 'choose', question: string, choices: Territory[]}
 *   | {kind: 'outside', title: string, advice: string[], national: Contact}
 *   | {kind: 'unknown', title: string, advice: string[], national: Contact}} Answer
 */

const NATIONAL = 'le%20mouvement%20national';
const QUESTIONS = {
  homonyms: 'Plusieurs lieux portent ce nom. Lequel est le vôtre\u202f?',
  postcode: 'Ce code postal peut désigner plusieurs régions. Où êtes-vous\u202f?',
  similar: 'Ce nom exact n’existe pas. Vouliez-vous dire\u202f?',
  mismatch: 'Ce nom et ce code ne vont pas ensemble. Lequel est juste\u202f?',
};
const UNKNOWN = {
  empty: {
    title: 'Écrivez le nom de votre commune ou son code postal.',
    advice: ['Par exemple\u00a0: Ambert, ou 63600.'],
  },
  number: {
    title: 'Ce numéro n’est ni un code postal ni un département.',
    advice: [
      'Un code postal a cinq chiffres, un département deux ou trois\u00a0: 01400, 35, 2A, 974.',
      'Essayez avec le nom de la commune.',
    ],
  },
  name: {
    title: 'Aucune commune ne porte ce nom.',
    advice: [
      'Vérifiez les premières lettres.',
      'Essayez avec le code postal, ou le numéro du département.',
      'Si la commune a changé de nom, essayez avec le nom actuel.',
    ],
  },
};

/**
 * Return the answer to what was found.
 *
 * @param {import('./lookup.mjs').Finding} finding
 * @param {Directory} directory
 * @returns {Answer}
 */
export function answer(finding, directory) {
  const { national } = directory;
  switch (finding.kind) {
    case 'territory':
      return territoryAnswer(finding.territory, directory);
    case 'choose':
      return { kind: 'choose', question: QUESTIONS[finding.reason], choices: finding.choices };
    case 'outside':
      return {
        kind: 'outside',
        title: 'Monaco, hors de France',
        advice: [
          'Le code postal 98000 est celui de Monaco, qui n’a pas de fédération.',
          'Pour une commune voisine, essayez avec son nom.',
        ],
        national,
      };
    case 'unknown':
      return { kind: 'unknown', ...UNKNOWN[finding.reason], national };
  }
}

/**
 * @param {Territory} territory
 * @param {Directory} directory
 * @returns {Answer}
 */
function territoryAnswer(territory, { federations, national, uncovered }) {
  const { region, kind, label, detail } = territory;
  const deduced = kind === 'postcode';
  const place = kind === 'region' ? label : `${deduced ? label.replace('Code', 'le code') : label}, ${detail}`;
  const federation = federations.find(({ regions }) => regions.includes(region.code));
  if (federation) {
    return { kind: 'federation', place, deduced, federation, report: reportOf(federation, national) };
  }
  const { reason, neighbour } = uncovered[region.code] ?? { reason: 'Le kit n’y cite pas de fédération.' };
  const near = federations.find(({ id }) => id === neighbour) ?? null;
  return { kind: 'uncovered', place, region, reason, neighbour: near, national };
}

/**
 * Return the address to report an error: that of the national movement, which the page gives, with another name.
 *
 * @param {Federation} federation
 * @param {Directory['national']} national
 */
function reportOf({ acronym, name }, { report }) {
  return report?.replaceAll(NATIONAL, encodeURIComponent(acronym ?? name)) ?? '';
}
