// What the search page fetches when a query may be the name of a commune: the site's own words say nothing of it.
import { placeWords } from '../../browser/text/communes.mjs';
import { siteRoot } from '../../browser/start.mjs';
import { Atlas } from '../../components/finder/atlas.mjs';
import { createLoader } from '../../components/finder/loader.mjs';

const atlas = new Atlas(createLoader(`${siteRoot(document)}assets/territoires/`));

Object.assign(globalThis, {
  [Symbol.for('boussole-communes')]: (/** @type {string} */ name) => atlas.exact(placeWords(name)),
});
