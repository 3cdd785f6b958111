// What every page loads, unless another script holds it.
import { enhanceFrame } from '../../browser/frame.mjs';
import { callStoredFederation } from '../../browser/stored-federation.mjs';

enhanceFrame();
callStoredFederation(window);
