/**
 * Build the scripts and styles of `overrides/assets/`, which are committed: the site builds without Node.
 *
 * A bundle is a file of `bundles/`, or the `entry.mjs` of a component, under the name of its folder. What several tools
 * stand on is a script of its own, `tools.js`, which a page loads before theirs: a phone fetches it once.
 *
 *     node macros/site/assets.mjs [FOLDER]
 *
 * @module
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, parse, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

const BUNDLES = 'macros/site/bundles';
const COMPONENTS = 'macros/components';
const BROWSER = 'macros/browser/';
/** The parts of the Word file that sheets fill, each at its place in it. */
const REFERENCE = 'macros/browser/forms/reference';
/** The share of the tools that hold a module of `tools.js`. */
const MOST = 4 / 5;
/** Fetched by pages that already hold `tools.js`, or loaded beside their tools: what tools hold is not counted here. */
const FETCHED = [
  'account',
  'announce',
  'answers',
  'carnet',
  'clock',
  'common',
  'desk',
  'exchange',
  'facts',
  'follow',
  'gather',
  'import',
  'inventory',
  'lease',
  'long',
  'meeting',
  'papers',
  'persons',
  'places',
  'records',
  'roadmap',
  'reports',
  'review',
  'sending',
  'show',
  'stage',
  'step',
  'sum',
  'synthesis',
  'timeline',
  'undo',
  'voices',
  'wall',
];
/** Imported by other style sheets, and never loaded alone. */
const PARTS = ['reading.css'];

const bundles = readdirSync(BUNDLES)
  .filter((file) => !PARTS.includes(file))
  .map((file) => ({ in: `${BUNDLES}/${file}`, out: parse(file).name }));
const components = readdirSync(COMPONENTS)
  .map((name) => ({ in: `${COMPONENTS}/${name}/entry.mjs`, out: name }))
  .filter((entry) => existsSync(entry.in));
/** @param {{in: string, out: string}} entry */
const isTool = (entry) =>
  !FETCHED.includes(entry.out) && readFileSync(entry.in, 'utf-8').includes('/browser/launch.mjs');
const tools = components.filter(isTool);

/** esbuild keeps white space in custom properties, where any value is allowed, and around operators: we need none. */
const shorterStyles = {
  name: 'shorter styles',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf-8');
      const contents = text
        .replace(/(--[\w-]+): ([^;]+);/g, (_, name, value) => `${name}:${value.replaceAll(', ', ',')};`)
        .replace(/ ([*/]) (?=[\w(])/g, '$1');
      return { contents, loader: 'css' };
    });
  },
};

const reference = Object.fromEntries(
  readdirSync(REFERENCE, { recursive: true, encoding: 'utf-8' })
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(REFERENCE, name), 'utf-8');
      return [name.replaceAll(sep, '/'), text.replace(/\n\s*/g, ' ').replace(/([>}]) (?=[<{]|$)/g, '$1')];
    }),
);

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  outdir: process.argv[2] ?? 'overrides/assets',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome90', 'firefox90', 'safari15'],
  charset: 'utf8',
  // What the first of these gets wrong of them is a spread in the arguments: tests/test_assets.py finds none.
  supported: { 'optional-chain': true },
  legalComments: 'none',
};

/**
 * Return the modules that know no component and that most tools hold: what two or three of them need would weigh on
 * all pages.
 *
 * @returns {Promise<Set<string>>} their paths
 */
async function heldByMost() {
  const { metafile } = await build({ ...OPTIONS, entryPoints: tools, metafile: true, write: false });
  /** @type {Map<string, number>} */
  const holders = new Map();
  for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
    for (const path of Object.keys(inputs)) holders.set(path, (holders.get(path) ?? 0) + 1);
  }
  return new Set(
    [...holders]
      .filter(([path, count]) => count >= MOST * tools.length && path.startsWith(BROWSER))
      .map(([path]) => path),
  );
}

const held = await heldByMost();
/** @type {Set<string>} those that a script beside `tools.js` asks of it: to leave the others would weigh on all pages */
const taken = new Set();
const PLACE = "globalThis[Symbol.for('boussole-tools')]";

/** A tool takes those modules from where `tools.js` leaves them: a page opened from a folder loads no module. */
const takenFromTools = {
  name: 'taken from tools.js',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onResolve({ filter: /\.mjs$/ }, ({ path, resolveDir }) => {
      const module = relative('.', resolve(resolveDir, path));
      if (!held.has(module)) return undefined;
      taken.add(module);
      return { path: nameOf(module), namespace: 'tools' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'tools' }, ({ path }) => {
      return { contents: `module.exports = ${PLACE}[${JSON.stringify(path)}]`, loader: 'js' };
    });
  },
};

/** @param {string} path */
function nameOf(path) {
  return path.slice(BROWSER.length).replace(/\.mjs$/, '');
}

const isBesideTools = (/** @type {{in: string, out: string}} */ entry) =>
  FETCHED.includes(entry.out) || (components.includes(entry) && isTool(entry));
const all = [...bundles, ...components];
const others = all.filter((entry) => !isBesideTools(entry));
const define = { 'globalThis.WORD_REFERENCE': JSON.stringify(reference) };
await build({ ...OPTIONS, entryPoints: others.filter(({ out }) => out !== 'word'), plugins: [shorterStyles] });
await build({ ...OPTIONS, entryPoints: others.filter(({ out }) => out === 'word'), define });
await build({ ...OPTIONS, entryPoints: all.filter(isBesideTools), plugins: [takenFromTools] });

const modules = [...taken].sort();
const contents = [
  ...modules.map((path, index) => ['import * as', `m${index}`, 'from', JSON.stringify(`./${path}`)].join(' ')),
  `${PLACE} = { ${modules.map((path, index) => `${JSON.stringify(nameOf(path))}: m${index}`).join(', ')} };`,
].join('\n');
await build({
  ...OPTIONS,
  outdir: undefined,
  outfile: `${OPTIONS.outdir}/tools.js`,
  stdin: { contents, resolveDir: '.' },
});
