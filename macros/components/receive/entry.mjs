import { enhanceFrame } from '../../browser/frame.mjs';
import { callStoredFederation } from '../../browser/stored-federation.mjs';
import { start } from '../../browser/start.mjs';
import { Receive } from './receive.mjs';

enhanceFrame();
callStoredFederation(window);
start(document, [Receive], {});
