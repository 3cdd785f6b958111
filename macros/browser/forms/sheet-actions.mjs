/**
 * What may be done with a sheet once it shows: made here once, rather than written in the page of each tool.
 * @module
 */

import { element } from '../page/elements.mjs';

/** In the order of the row. `data-report-<act>` says which button does what. */
const ACTS = {
  print: 'Imprimer cette feuille',
  docx: 'Télécharger en Word (.docx)',
  mail: 'Écrire un courriel',
  copy: 'Copier le texte',
  table: 'Exporter en tableau (tableur .xlsx)',
};

/**
 * Return the row of buttons, and the place that says what a button did.
 *
 * @param {Partial<Record<keyof typeof ACTS, () => void>>} acts one that is left out has no button
 * @returns {HTMLElement}
 */
export function sheetActions(acts) {
  const buttons = Object.entries(ACTS).flatMap(([act, label]) => {
    const run = acts[/** @type {keyof typeof ACTS} */ (act)];
    if (!run) return [];
    const button = element('button', 'btn plain', label);
    button.setAttribute('type', 'button');
    button.setAttribute(`data-report-${act}`, '');
    button.addEventListener('click', run);
    return [button];
  });
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  said.setAttribute('data-report-state', '');
  const row = element('p', 'row no-paper', ...buttons, said);
  row.setAttribute('data-report-actions', '');
  return row;
}
