/**
 * The way between the pages of a meeting: an address of the time when one page held it all leads where it moved.
 * @module
 */

export class AgendaSteps {
  static component = 'agenda-steps';

  /** @param {HTMLElement} root */
  constructor(root) {
    const go = () => {
      const link = document.getElementById(location.hash.slice(1))?.closest('a');
      if (link && root.contains(link)) location.replace(link.href + location.hash);
    };
    window.addEventListener('hashchange', go);
    go();
  }
}
