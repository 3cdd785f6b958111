// What the search page fetches when a query may be the name of a commune: the site's own words say nothing of it.
import { createLoader } from '../../browser/page/shards.mjs';
import { placeWords } from '../../browser/text/communes.mjs';
import { siteRoot } from '../../browser/start.mjs';
import { Atlas } from '../../components/finder/atlas.mjs';

const atlas = new Atlas(createLoader(`${siteRoot(document)}assets/territoires/`));

Object.assign(globalThis, {
  [Symbol.for('boussole-communes')]: (/** @type {string} */ name) => atlas.exact(placeWords(name)),
});
