// What the état des lieux fetches when a file is chosen to fill it.
import { IMPORT } from '../../components/diagnosis/import-place.mjs';
import { ImportView } from '../../components/diagnosis/import-view.mjs';

Object.assign(globalThis, { [IMPORT]: ImportView });
