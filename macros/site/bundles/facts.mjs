// What the dossier knows by itself, for the papers of several tools: it stands on what most of these pages lack.
import { leave } from '../../browser/page/on-demand.mjs';
import { facts } from '../../components/record/facts.mjs';

leave('facts', { facts });
