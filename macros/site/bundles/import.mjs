// What the état des lieux fetches when a file is chosen to fill it.
import { leave } from '../../browser/page/on-demand.mjs';
import { ImportView } from '../../components/diagnosis/import-view.mjs';
import { count } from '../../components/territory/census.mjs';
import { currentTerritory } from '../../components/territory/current.mjs';
import { populationFinding } from '../../components/territory/population.mjs';
import { showTeams } from '../../components/territory/teams-view.mjs';

/**
 * @param {HTMLElement} part
 * @param {import('../../browser/store/store.mjs').DossierStore} store
 * @param {string} prefix
 * @param {import('../../components/diagnosis/import.mjs').Table[]} tables
 */
function begin(part, store, prefix, tables) {
  return new ImportView(part, store, prefix, tables, { count, currentTerritory, populationFinding, showTeams });
}

leave('import', begin);
