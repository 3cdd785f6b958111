import { launch } from '../../browser/launch.mjs';
import { Dossier } from './dossier.mjs';
import { ToolBlock } from './tool-block.mjs';

launch([Dossier, ToolBlock]);
