/**
 * Grade an answer with Mozilla's HTTP Observatory itself: `node grade.mjs < answer.json`.
 * The answer is `{ headers, html, url }`, and the grade is printed as JSON.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('node_modules/@mdn/mdn-http-observatory', import.meta.url));
// The package fetches these two lists when it is installed; neither changes the grade of an unlisted domain.
for (const list of ['hsts-preload.json', 'tld-list.json']) {
  if (!existsSync(`${folder}/conf/${list}`)) writeFileSync(`${folder}/conf/${list}`, '{}');
}
/** @param {string} name */
const load = (name) => import(pathToFileURL(`${folder}/src/${name}.js`).href);
const { ALL_TESTS } = await load('constants');
const { Requests } = await load('types');
const { getGradeForScore, getScoreModifier } = await load('grader/grader');
const { parseHttpEquivHeaders } = await load('retriever/utils');

const { headers, html, url } = JSON.parse(readFileSync(0, 'utf8'));
const address = new URL(url);
const request = { headers, url: address, hostname: address.hostname };
const response = { status: 200, headers, request, data: html, verified: true };
const requests = Object.assign(new Requests(address.hostname), {
  resources: { path: html },
  responses: {
    auto: { ...response, httpEquiv: parseHttpEquivHeaders(html, url) },
    http: { ...response, verified: true },
    https: response,
    cors: response,
    httpRedirects: [
      { url: new URL(url.replace('https:', 'http:')), status: 301 },
      { url: address, status: 200 },
    ],
    httpsRedirects: [{ url: address, status: 200 }],
  },
  session: {
    url: address,
    redirectHistory: [],
    jar: { serializeSync: () => ({ cookies: [] }), toJSON: () => ({ cookies: [] }) },
  },
});

const results = ALL_TESTS.map((test) => test(requests));
const score = results.reduce((sum, result) => sum + getScoreModifier(result.result), 100);
const details = Object.fromEntries(results.map((result) => [result.constructor.name, [result.result, result.pass]]));
console.log(JSON.stringify({ ...getGradeForScore(score), details }));
