// What is fetched to unfold a compressed file where the browser does not: a page, or its worker.
import { inflating } from '../../browser/files/inflate.mjs';
import { leave } from '../../browser/page/on-demand.mjs';

leave('inflate', inflating);
