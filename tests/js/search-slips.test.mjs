import assert from 'node:assert/strict';
import { test } from 'node:test';

import { slips } from '../../macros/components/search/slips.mjs';
import { normalize } from '../../macros/components/search/words.mjs';

const WORDS =
  'médecin mobiliser menaces leader administratives coordination libertés tiers privé mission missions montrer argent ' +
  'maison agence bilan murs lundi réseau convaincre';
const KNOWN = new Set(WORDS.split(' ').map(normalize));

for (const [typed, meant] of [
  ['medcin', 'médecin'],
  ['médecni', 'médecin'],
  ['mobilser', 'mobiliser'],
  ['mobbilliser', 'mobiliser'],
  ['menasses', 'menaces'],
  ['leadeur', 'leader'],
  ['admnistratives', 'administratives'],
  ['coordinnation', 'coordination'],
]) {
  test(`« ${typed} » is « ${meant} »`, () => assert.deepEqual(slips(typed ?? '', KNOWN), [normalize(meant ?? '')]));
}

for (const typed of [
  ...['Ambert', 'Thiers', 'Privas', 'Murat', 'Billom', 'Tulle', 'Mende', 'Brive', 'Lundy', 'Laval', 'Nersac'],
  ...['mission2', '12345678', 'xyzzyxyzzy', '', '🚑🚑🚑🚑🚑🚑🚑🚑', 'é'.repeat(40)],
]) {
  test(`« ${typed.slice(0, 12)} » is no mistyped word`, () => assert.deepEqual(slips(typed, KNOWN), []));
}
