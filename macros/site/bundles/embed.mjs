// The finder alone, in a frame of another site: no dossier, nothing stored.
import { dress } from '../../components/finder/embed-look.mjs';
import { Finder } from '../../components/finder/finder.mjs';
import { apart, siteRoot, start } from '../../browser/start.mjs';

const site = siteRoot(document);

void apart('aspect du cadre', () => dress(document, new URLSearchParams(location.search)));
start(document, [Finder], { site });
