// What the page that receives a dossier fetches where the browser does not read QR codes by itself.
import decodeQR from 'qr/decode.js';
import { leave } from '../../browser/page/on-demand.mjs';

leave('decoder', decodeQR);
