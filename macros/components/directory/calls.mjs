/**
 * The links that say to call one's federation, once the dossier says which it is: its name and its number. They follow
 * the dossier; without a federation they lead to the directory again.
 * @module
 */

/**
 * @typedef {object} Reachable a federation, as macros/outputs/federations.py writes it
 * @property {string} name
 * @property {string} contact its phone, or its address where no phone is known
 * @property {string} href
 *
 * @typedef {{text: string, written: string}} Link what a link said, and what it was made to say
 */

// « Appeler votre fédération » alone in a link, or a sentence where it stands.
const CALL = /^(Appele[rz]|Trouver) (?:la|votre) fédération(?: régionale)?$/;
const NAMED = /fédération régionale|votre fédération/;

export class Calls {
  /** @type {Map<HTMLAnchorElement, Link>} */
  #links = new Map();
  /** @type {HTMLElement[]} what was added */
  #added = [];

  /** @param {Document} page */
  constructor(page) {
    this.page = page;
    this.list = /** @type {HTMLAnchorElement | null} */ (page.querySelector('.help a'))?.pathname;
  }

  /** @param {Reachable | undefined} federation */
  show(federation) {
    this.#restore();
    if (!federation) return;
    for (const link of this.#found()) {
      const text = (link.textContent ?? '').trim();
      const [, verb] = CALL.exec(text) ?? [];
      if (verb) this.#rewrite(link, verb.replace('Trouver', 'Appeler'), federation);
      else if (NAMED.test(text) || link.closest('.tool')) this.#mention(link, federation);
    }
    // The directory asks for the commune: who has said it already need not look further.
    if (this.page.querySelector('.directory')) this.#lead(federation);
  }

  /** Put back what was there, unless a tool has written something else since. */
  #restore() {
    for (const [link, { text, written }] of this.#links) {
      if (link.textContent !== written) continue;
      link.textContent = text;
      link.setAttribute('href', link.dataset.directory ?? '');
    }
    for (const element of this.#added) element.remove();
    this.#links.clear();
    this.#added = [];
  }

  /** @returns {HTMLAnchorElement[]} the links to the directory itself */
  #found() {
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (this.page.querySelectorAll(':is(main, .help) a'));
    // The panel of who comes back writes its own.
    return [...links].filter((link) => {
      return link.pathname === this.list && !link.hash && !link.closest('[data-component=resume]');
    });
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {string} verb
   * @param {Reachable} federation
   */
  #rewrite(link, verb, federation) {
    const written = sentence(verb, federation);
    this.#links.set(link, { text: link.textContent ?? '', written });
    // The roadmap looks there for where the link led.
    link.dataset.directory ??= link.getAttribute('href') ?? '';
    link.textContent = written;
    link.setAttribute('href', federation.href);
  }

  /**
   * Say whom to call after a link that stands in a sentence, which goes on leading to the directory.
   *
   * @param {HTMLAnchorElement} link
   * @param {Reachable} federation
   */
  #mention(link, { name, contact, href }) {
    const mention = this.page.createElement('span');
    mention.append(' (', this.#link(href, `${name}, ${contact}`), ')');
    link.after(mention);
    this.#added.push(mention);
  }

  /** @param {Reachable} federation */
  #lead(federation) {
    const line = this.page.createElement('p');
    const call = this.#link(federation.href, sentence('Appeler', federation));
    call.className = 'btn primary tel';
    line.append(call);
    this.page.querySelector('.finder')?.before(line);
    this.#added.push(line);
  }

  /**
   * @param {string} href
   * @param {string} text
   */
  #link(href, text) {
    const made = this.page.createElement('a');
    made.href = href;
    made.textContent = text;
    return made;
  }
}

/**
 * @param {string} verb Appeler or Appelez
 * @param {Reachable} federation
 */
function sentence(verb, { name, contact, href }) {
  if (href.startsWith('tel:')) return `${verb} ${name}, ${contact}`;
  return `${verb === 'Appeler' ? 'Écrire' : 'Écrivez'} à ${name}`;
}
