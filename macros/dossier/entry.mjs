import { launch } from '../base/launch.mjs';
import { DossierPage } from './page.mjs';
import { ToolBlock } from './tool-block.mjs';

launch([DossierPage, ToolBlock]);
