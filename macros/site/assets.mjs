/**
 * Build the scripts and styles of `overrides/assets/`, which are committed: the site builds without Node.
 *
 * A bundle is a file of `bundles/`, or the `entry.mjs` of a component, under the name of its folder.
 *
 *     node macros/site/assets.mjs [FOLDER]
 *
 * @module
 */

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { build } from 'esbuild';

const BUNDLES = 'macros/site/bundles';
const COMPONENTS = 'macros/components';
/** Imported by other style sheets, and never loaded alone. */
const PARTS = ['reading.css'];

const entries = [
  ...readdirSync(BUNDLES)
    .filter((file) => !PARTS.includes(file))
    .map((file) => ({ in: `${BUNDLES}/${file}`, out: parse(file).name })),
  ...readdirSync(COMPONENTS)
    .map((name) => ({ in: `${COMPONENTS}/${name}/entry.mjs`, out: name }))
    .filter((entry) => existsSync(entry.in)),
];

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

await build({
  entryPoints: entries,
  outdir: process.argv[2] ?? 'overrides/assets',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome90', 'firefox90', 'safari15'],
  charset: 'utf8',
  // What the first of these gets wrong of them is a spread in the arguments: tests/test_assets.py finds none.
  supported: { 'optional-chain': true },
  legalComments: 'none',
  plugins: [shorterStyles],
});
