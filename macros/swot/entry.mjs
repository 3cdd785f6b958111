import { launch } from '../base/launch.mjs';
import { Workshop } from './workshop.mjs';

launch([Workshop]);
