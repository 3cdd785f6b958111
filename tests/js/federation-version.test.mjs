// What a commune gives its federation: what it ticked, and no name, contact or note, whatever it ticked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { createDossier, set, visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { naming } from '../../macros/browser/store/naming.mjs';
import {
  choiceOf,
  federationVersion,
  heldWords,
  partsOf,
} from '../../macros/components/dossier/federation-version.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { dossiers } from '../fixtures/dossiers/arbitraries.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { NOON, seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const listed = readFileSync(new URL('../../data/dossier.yml', import.meta.url), 'utf8');
const TOOLS = [...listed.matchAll(/- key: (\S+)\n\s+title: (.+)/g)].map(([, key = '', title = '']) => ({ key, title }));
const IDS = [...TOOLS.map(({ key }) => key.replaceAll('/', '-')), 'blocked', 'ages'];
const ROADMAP = 'checklist/100-jours';
const ROW = 'diagnosis/etat-des-lieux/qui-exerce/row/aaaaaaaaaa';
/** What data/ says to be shared, as the controls of the page tell it. */
const IN_PAGES =
  /\/qui-exerce\/row\/[^/]+\/(?:profession|count|place)$|^record\/appel-federation\/(?:demandes\/|suite$)/;
const AGES = /\/qui-exerce\/row\/[^/]+\/(?:age|departure)$/;
const mayTravel = (/** @type {string} */ key) => fieldOf(FIELDS, key)?.reach === 'shared' || IN_PAGES.test(key);
const empty = createDossier(seededRandom(1));

/** @param {Dossier} dossier @param {Record<string, boolean>} ticks by id */
const decided = (dossier, ticks) =>
  Object.entries(ticks).reduce((all, [id, isKept]) => set(all, choiceOf(id, isKept), NOON + 1), dossier);
const sent = (/** @type {Dossier} */ dossier) => [...visible(federationVersion(dossier, TOOLS, mayTravel)).keys()];

const COMMUNE = set(
  empty,
  {
    ...{ 'commune/name': 'Ambert', federation: 'femasaura', 'msp/name': 'MSP du Livradois' },
    ...{ 'referent/name': 'Madame Untel', 'people/carnet/row/aaaaaaaaaa/name': 'Camille Untel' },
    ...{ [`${ROADMAP}/start`]: '2026-11-04', [`${ROADMAP}/step/preter-un-lieu/status`]: 'blocked' },
    ...{ [`${ROADMAP}/step/preter-un-lieu/blocked`]: 'Le bail', [`${ROADMAP}/step/preter-un-lieu/who`]: 'Untel' },
    ...{ [`${ROADMAP}/step/preter-un-lieu/note`]: 'Rappeler', [`${ROW}/profession`]: 'Sage-femme' },
    ...{ [`${ROW}/age`]: '62', [`${ROW}/departure`]: '2028', [`${ROW}/note`]: 'Madame Untel' },
    ...{
      'record/appel-federation/demandes/row/aaaaaaaaaa/demande': 'Une visite',
      'council/conseil/asked': 'Une salle',
    },
  },
  NOON,
);
const USUAL = [
  ...['commune/name', 'federation', 'msp/name', `${ROADMAP}/start`, `${ROADMAP}/step/preter-un-lieu/status`],
  ...[`${ROW}/profession`, 'record/appel-federation/demandes/row/aaaaaaaaaa/demande'],
];

test('before any choice it holds where the commune stands and what it asks', () => {
  assert.deepEqual(sent(COMMUNE), USUAL);
});

const CHOICES = /** @type {[Record<string, boolean>, string[], string[]][]} */ ([
  [{ blocked: true }, [`${ROADMAP}/step/preter-un-lieu/blocked`], []],
  [{ ages: true }, [`${ROW}/age`, `${ROW}/departure`], []],
  [{ 'council-conseil': true }, ['council/conseil/asked'], []],
  [{ 'diagnosis-etat-des-lieux': false }, [], [`${ROW}/profession`]],
  [{ 'diagnosis-etat-des-lieux': false, ages: true }, [], [`${ROW}/profession`]],
  [{ 'checklist-100-jours': false, blocked: true }, [], [`${ROADMAP}/start`, `${ROADMAP}/step/preter-un-lieu/status`]],
  [{ 'people-carnet': true, 'worksheet-fiche-contact': true }, [], []],
]);

for (const [ticks, more, less] of CHOICES) {
  test(`with ${JSON.stringify(ticks)} it holds that and no more`, () => {
    const wanted = [...USUAL.filter((key) => !less.includes(key)), ...more];
    assert.deepEqual(sent(decided(COMMUNE, ticks)).sort(), wanted.sort());
  });
}

test('whatever the dossier and the choices, it holds no name, no contact, no note and no choice', () => {
  const ticks = fc.dictionary(fc.constantFrom(...IDS), fc.boolean(), { maxKeys: IDS.length });
  fc.assert(
    fc.property(dossiers, ticks, (random, chosen) => {
      for (const { id, entries } of [random, everyField(), COMMUNE]) {
        const beside = [...entries.keys()].map(
          (key) => /** @type {[string, {v: string, t: number}]} */ ([`${key}/invented`, { v: 'MARQUE', t: 1 }]),
        );
        for (const key of sent(
          decided(
            {
              id,
              entries: new Map(
                /** @type {[string, {v: import('../../macros/browser/store/grammar.mjs').Value, t: number}][]} */ ([
                  ...entries,
                  ...beside,
                ]),
              ),
            },
            chosen,
          ),
        )) {
          assert.ok(mayTravel(key) || (AGES.test(key) && chosen.ages), key);
          assert.ok(!/\/blocked$/.test(key) || chosen.blocked, key);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('each tool says what it would send and what stays', () => {
  const parts = new Map(partsOf(COMMUNE, TOOLS, mayTravel).map((part) => [part.id, part]));
  assert.deepEqual(
    [...parts.keys()],
    [
      ...['checklist-100-jours', 'record-appel-federation', 'diagnosis-etat-des-lieux', 'people-carnet'],
      ...['council-conseil', 'blocked', 'ages'],
    ],
  );
  const counts = [...parts.values()].map(({ sent, kept, isTicked }) => [sent.length, kept.length, isTicked]);
  assert.deepEqual(counts, [
    ...[
      [2, 2, true],
      [1, 0, true],
      [1, 1, true],
      [0, 1, false],
      [1, 0, false],
      [1, 0, false],
      [2, 0, false],
    ],
  ]);
});

test('what stands apart is not offered without its tool', () => {
  const parts = partsOf(decided(COMMUNE, { 'checklist-100-jours': false }), TOOLS, mayTravel);
  assert.equal(
    parts.some(({ id }) => id === 'blocked'),
    false,
  );
});

test('its file says what it holds, and what it does not', () => {
  const words = (/** @type {Record<string, boolean>} */ ticks) =>
    heldWords(partsOf(decided(COMMUNE, ticks), TOOLS, mayTravel));
  assert.equal(
    words({}),
    'C’est une version pour la fédération\u00a0: les noms, les contacts et les notes n’y sont pas. ' +
      'Elle contient\u00a0: Feuille de route des 100 jours, Appel à la fédération, État des lieux. Pour suivre cette commune avec ' +
      'd’autres, ouvrez ce fichier sur la page «\u00a0Suivre plusieurs communes\u00a0».',
  );
  assert.match(words({ blocked: true, ages: true }), /Ce qui bloque y est\. Les âges et les départs .+ y sont\. /);
});

test('what the dossier never calls a name is no name, a person in a text is', () => {
  const isNamed = naming(COMMUNE);
  assert.deepEqual(['Revoir Camille Untel', 'revoir camille untel mardi', 'Revoir la mairie', 'Ambert'].map(isNamed), [
    true,
    true,
    false,
    false,
  ]);
});
