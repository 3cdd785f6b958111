// What a page fetches when somebody is about to be named.
import { Suggestions } from '../../browser/forms/suggestions.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

/** @param {ConstructorParameters<typeof Suggestions>} given */
const offer = (...given) => new Suggestions(...given);

leave('persons', offer);
