// The page that gives pieces of code to other sites.
import './base.mjs';
import { EmbedCode } from '../../components/finder/embed-code.mjs';
import { start } from '../../browser/start.mjs';

start(document, [EmbedCode], {});
