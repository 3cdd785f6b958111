import { launch } from '../../browser/launch.mjs';
import { DossierPage } from './dossier.mjs';
import { ToolBlock } from './tool-block.mjs';

launch([DossierPage, ToolBlock]);
