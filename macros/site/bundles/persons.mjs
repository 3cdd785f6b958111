// What a page fetches when somebody is about to be named.
import { PERSONS } from '../../browser/forms/persons.mjs';
import { Suggestions } from '../../browser/forms/suggestions.mjs';

/** @param {ConstructorParameters<typeof Suggestions>} given */
const offer = (...given) => new Suggestions(...given);

Object.assign(globalThis, { [PERSONS]: offer });
