/**
 * The stages of a workshop, as the dossier numbers them.
 * @module
 */

export const PREPARING = 1;
export const GATHERING = 2;
export const VOTING = 3;
export const RETAINING = 4;
export const ACTING = 5;

/** Their names, in their order. */
export const STAGES = ['préparer', 'recueillir', 'voter', 'retenir', 'agir'];
