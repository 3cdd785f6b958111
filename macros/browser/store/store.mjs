/**
 * The visitor's dossier, kept in the browser, as every tool uses it: what was set aside, and saving again what another
 * tab erased.
 * @module
 */

import { Saving } from './saving.mjs';

export class DossierStore extends Saving {
  /** Save the erased dossier of this page again, beside what was written since. */
  bringBack() {
    if (!this.isErased) return;
    this.beside.erasures.forgive(this.dossier.id);
    this.mark();
    this.flush();
  }

  /** What tells one link to a file that stays open from another; nothing where there is none. */
  get link() {
    return this.shelf?.tryRead('-file');
  }

  /** What was set aside, the newest first. */
  get asides() {
    return this.beside.asides.list;
  }

  /**
   * Keep a text whose place another one takes.
   *
   * @param {string} key
   * @param {string} value
   * @param {import('./asides.mjs').Why} [why]
   */
  setAside(key, value, why) {
    this.setAsideAll([[key, value]], why);
  }

  /** @param {string} id */
  dropAside(id) {
    try {
      this.beside.asides.drop(id);
      this.announce('state');
    } catch {
      this.become('failed');
    }
  }
}
