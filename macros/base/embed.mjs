// The finder alone, in a frame of another site: no dossier, nothing stored.
import { dress } from '../finder/embed.mjs';
import { Finder } from '../finder/finder.mjs';
import { siteRoot, start } from './start.mjs';

const site = siteRoot(document);

dress(document, new URLSearchParams(location.search));
start(document, [Finder], { site });
