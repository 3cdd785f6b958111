import { launch } from '../../browser/launch.mjs';
import { Managing } from '../../browser/store/managing.mjs';
import { Dossier } from './dossier.mjs';
import { ToolBlock } from './tool-block.mjs';

launch([Dossier, ToolBlock], Managing);
