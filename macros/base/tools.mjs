import { Finder } from '../finder/finder.mjs';
import { siteRoot, start } from './start.mjs';

start(document, [Finder], { site: siteRoot(document) });
