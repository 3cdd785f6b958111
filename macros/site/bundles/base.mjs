// What every page loads, unless another script holds it.
import { enhanceFrame } from '../../browser/frame.mjs';

enhanceFrame();
