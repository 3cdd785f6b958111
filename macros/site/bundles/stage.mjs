// What the page where one leads a meeting fetches.
import { MeetingStage } from '../../components/agenda/stage.mjs';
import { STAGE } from '../../components/agenda/stage-place.mjs';

Object.assign(globalThis, { [STAGE]: MeetingStage });
