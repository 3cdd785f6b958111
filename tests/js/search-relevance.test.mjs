/**
 * The search on the site as built. tests/test_search.py runs this file: SEARCH_SITE is the folder of the site,
 * SEARCH_CASES the queries of tests/search.yml as `[{ q, pages }]`, where a page is an address of the index.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';

import { Engine, extract } from '../../macros/components/search/engine.mjs';

const { SEARCH_SITE: site, SEARCH_CASES: cases } = process.env;
const FIRST = 3;
const MAX_BYTES = 60_000;
const COMMUNES = [
  ...['Ambert', 'Issoire', 'Thiers', 'Billom', 'Murat', 'Mende', 'Guéret', 'Tulle', 'Brive', 'Privas', 'Aurillac'],
  ...['Ussel', 'Figeac', 'Cahors', 'Rodez', 'Millau', 'Florac', 'Langogne', 'Aubusson', 'Bellac', 'Nontron', 'Sarlat'],
  ...['Condom', 'Mirande', 'Foix', 'Limoux', 'Digne', 'Gap', 'Die', 'Nyons', 'Nantua', 'Belley', 'Dole'],
  ...['Vesoul', 'Gray', 'Toul', 'Verdun', 'Vervins', 'Laon', 'Redon', 'Carhaix', 'Loudéac', 'Vire'],
  ...['ambert', 'THIERS', 'gueret', 'Ambert ', 'Brive-la-Gaillarde', 'Bellerive-sur-Allier'],
];

/** @returns {import('../../macros/components/search/engine.mjs').SearchIndex} */
function readIndex() {
  const window = {};
  runInNewContext(readFileSync(`${site}/assets/search-index.js`, 'utf8'), { window });
  return Reflect.get(window, 'boussoleSearchIndex');
}

/**
 * @param {string} address of a result
 * @param {string} wanted with an anchor for a section, without for any section of the page
 */
const isAt = (address, wanted) => address === wanted || (!wanted.includes('#') && address.split('#')[0] === wanted);

if (site && cases) {
  const engine = new Engine(readIndex());

  for (const { q, pages } of /** @type {{ q: string, pages: string[] }[]} */ (
    JSON.parse(readFileSync(cases, 'utf8'))
  )) {
    test(`« ${q} »`, () => {
      const addresses = engine.search(q).map(({ entry }) => entry.address);
      assert.ok(
        addresses.slice(0, FIRST).some((address) => pages.some((page) => isAt(address, page))),
        `expected ${pages.join(' or ')} in the first ${FIRST}, got:\n${addresses.slice(0, 6).join('\n')}`,
      );
    });
  }

  for (const name of COMMUNES) {
    test(`« ${name} », a commune, leads to no word that looks like it`, () => {
      const addresses = engine.search(name).map(({ entry }) => entry.address);
      assert.deepEqual(
        addresses.filter((address) => !address.startsWith('annuaire')),
        [],
      );
    });
  }

  test('no page stands in the way of its own title', () => {
    for (const { title, address } of engine.entries.filter(({ heading }) => !heading)) {
      const addresses = engine.search(title).map(({ entry }) => entry.address);
      assert.ok(
        addresses.slice(0, FIRST).some((found) => isAt(found, address)),
        title,
      );
    }
  });

  test('extracts of real texts mark whole words and keep characters whole', () => {
    for (const query of ['santé', 'coordination équipe', 'fédération régionale', '100 jours', 'ARS']) {
      for (const { entry, words } of engine.search(query)) {
        const parts = extract(entry.text, words);
        const shown = parts.map(({ text }) => text).join('');
        assert.doesNotThrow(() => encodeURIComponent(shown));
        assert.ok(entry.text.includes(shown.replace(/^… | …$/g, '')), shown);
        parts.forEach(({ text, match }, place) => {
          if (!match) return;
          assert.match(text, /^[\p{L}\p{M}\p{N}€&]+$/u);
          assert.doesNotMatch(parts[place - 1]?.text.at(-1) ?? ' ', /[\p{L}\p{N}]/u);
          assert.doesNotMatch(parts[place + 1]?.text[0] ?? ' ', /[\p{L}\p{N}]/u);
        });
      }
    }
  });

  test('the search page weighs little, index included', () => {
    const names = ['search.css', 'search.js', 'search-index.js'].map((name) => `assets/${name}`);
    const weights = ['recherche/index.html', ...names].map(
      (name) => brotliCompressSync(readFileSync(`${site}/${name}`)).length,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    assert.ok(total <= MAX_BYTES, `${weights.join(' + ')} = ${total} bytes`);
  });
}
