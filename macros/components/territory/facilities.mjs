/**
 * The types of facilities of Insee (BPE) that are about health: their code and their name. Those of 2024 and 2025, then
 * those of before, which have other codes. A code that is not here is counted under its own name.
 * @module
 */

/** What a diagnosis looks at first, in the order of its lines: proposed. */
const FIRST = /** @type {[string, string][]} */ ([
  ['D265', 'Médecins généralistes'],
  ['D201', 'Médecins généralistes'],
  ['D281', 'Infirmiers'],
  ['D232', 'Infirmiers'],
  ['D279', 'Kinésithérapeutes'],
  ['D233', 'Kinésithérapeutes'],
  ['D277', 'Chirurgiens-dentistes'],
  ['D221', 'Chirurgiens-dentistes'],
  ['D278', 'Sages-femmes'],
  ['D282', 'Orthophonistes'],
  ['D280', 'Pédicures-podologues'],
  ['D250', 'Psychologues'],
  ['D307', 'Pharmacies'],
  ['D113', 'Maisons de santé pluridisciplinaires'],
  ['D108', 'Centres de santé'],
  ['D106', 'Urgences'],
  ['D107', 'Maternités'],
  ['D302', 'Laboratoires d’analyses et de biologie médicales'],
]);

const OTHERS = /** @type {[string, string][]} */ ([
  ['D101', 'Établissements de soins de courte durée'],
  ['D102', 'Établissements de soins de suite et de réadaptation'],
  ['D103', 'Établissements de soins de longue durée'],
  ['D104', 'Établissements psychiatriques'],
  ['D105', 'Centres de lutte contre le cancer'],
  ['D109', 'Structures psychiatriques en ambulatoire'],
  ['D110', 'Centres de médecine préventive'],
  ['D111', 'Dialyse'],
  ['D112', 'Hospitalisation à domicile'],
  ['D266', 'Cardiologues'],
  ['D267', 'Dermatologues'],
  ['D268', 'Gastro-entérologues et hépatologues'],
  ['D269', 'Psychiatres'],
  ['D270', 'Ophtalmologues'],
  ['D271', 'Oto-rhino-laryngologistes'],
  ['D272', 'Pédiatres'],
  ['D273', 'Pneumologues'],
  ['D274', 'Radiologues'],
  ['D276', 'Gynécologues'],
]);

/** @type {Map<string, {name: string, rank: number, isFirst: boolean}>} */
export const FACILITIES = new Map(
  [...FIRST, ...OTHERS].map(([code, name], rank) => [code, { name, rank, isFirst: rank < FIRST.length }]),
);
