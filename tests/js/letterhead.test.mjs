/** What a paper opens with: the commune as one says it, or the team, and the day. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communeOf, letterhead } from '../../macros/browser/forms/letterhead.mjs';

const SAID = {
  '': '',
  Ambert: 'Commune d’Ambert',
  'Saint-Just': 'Commune de Saint-Just',
  Épernay: 'Commune d’Épernay',
  Œuilly: 'Commune d’Œuilly',
  Y: 'Commune d’Y',
  Yvetot: 'Commune d’Yvetot',
  'Le Puy-en-Velay': 'Commune du Puy-en-Velay',
  'LE PUY-EN-VELAY': 'Commune du PUY-EN-VELAY',
  'Les Herbiers': 'Commune des Herbiers',
  'La Rochelle': 'Commune de La Rochelle',
  Lesparre: 'Commune de Lesparre',
  "L'Isle-sur-la-Sorgue": 'Commune de L’Isle-sur-la-Sorgue',
  'L’Haÿ-les-Roses': 'Commune de L’Haÿ-les-Roses',
  Hyères: 'Commune d’Hyères',
  'Hénin-Beaumont': 'Commune d’Hénin-Beaumont',
  Honfleur: 'Commune de Honfleur',
  Hem: 'Commune de Hem',
  'Paris 12e Arrondissement': 'Commune de Paris 12e Arrondissement',
  '  Ambert ': 'Commune d’Ambert',
  AMBERT: 'Commune d’AMBERT',
  'Commune de Thiers': 'Commune de Thiers',
  "commune d'Ambert": 'Commune d’Ambert',
  'Mairie du Puy-en-Velay': 'Mairie du Puy-en-Velay',
  'MAIRIE DE THIERS': 'MAIRIE DE THIERS',
  "Ville-d'Avray": 'Commune de Ville-d’Avray',
};

for (const [typed, said] of Object.entries(SAID)) {
  test(`« ${typed} » opens a paper as « ${said} »`, () => assert.equal(communeOf(typed), said));
}

/** @param {Record<string, string>} values */
function store(values) {
  const entries = new Map(Object.entries(values).map(([key, v]) => [key, { v, t: 1 }]));
  return /** @type {any} */ ({ dossier: { entries }, surroundings: { clock: () => Date.UTC(2026, 10, 28, 12) } });
}

const OWNERS = /** @type {const} */ ([
  [{}, 'commune', ''],
  [{}, 'msp', ''],
  [{ 'commune/name': 'Ambert' }, 'commune', 'Commune d’Ambert'],
  [{ 'commune/name': 'Ambert' }, 'msp', 'Commune d’Ambert'],
  [{ 'commune/name': 'Ambert', 'msp/name': 'MSP du Livradois' }, 'msp', 'MSP du Livradois'],
  [{ 'commune/name': 'Ambert', 'msp/name': 'MSP du Livradois' }, 'commune', 'Commune d’Ambert'],
]);

for (const [values, owner, name] of OWNERS) {
  test(`the ${owner}’s paper opens with « ${name} » where the dossier holds ${JSON.stringify(values)}`, () => {
    assert.deepEqual(letterhead(store(values), owner), { owner: name, day: '28 novembre 2026' });
  });
}
