/**
 * Several communes followed at one desk.
 * @module
 */

export class Follow {
  static component = 'follow';

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
  }
}
