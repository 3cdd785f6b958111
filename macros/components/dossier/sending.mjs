/**
 * « Envoyer à quelqu’un »: the whole dossier, a version for the federation or one to share, through the device where it
 * can share a file, or else as a file and a ready message. Nothing leaves by itself.
 * @module
 */

import { letterhead } from '../../browser/forms/letterhead.mjs';
import { openMail } from '../../browser/forms/mailing.mjs';
import { downloadDossier } from '../../browser/forms/save-bar.mjs';
import { copy } from '../../browser/page/clipboard.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { NotLoaded, fetched } from '../../browser/page/on-demand.mjs';
import { siteAddress } from '../../browser/page/site-address.mjs';
import { COPY_TYPE, copyText } from '../../browser/store/copy.mjs';
import { visible } from '../../browser/store/dossier.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { travelling } from '../../browser/store/share.mjs';
import { HELD, messageOf } from './message.mjs';
import { warningOf } from './sharing-link.mjs';
import { VersionView } from './version-view.mjs';

/** @typedef {'whole' | 'federation' | 'part'} What */

const CHOICES = /** @type {[What, string, string][]} */ ([
  [
    'whole',
    'Tout le dossier',
    'Avec les noms, les contacts et les notes\u00a0: à remettre à une personne de confiance.',
  ],
  [
    'federation',
    'Une version pour la fédération',
    'Où vous en êtes et ce que vous demandez, sans les noms, ni les contacts, ni les notes.',
  ],
  ['part', 'Une version à partager', 'Sans les noms, ni les contacts, ni les notes.'],
]);
const NAMES = { whole: 'dossier', federation: 'dossier-pour-la-federation', part: 'dossier-a-partager' };
const EMPTY = 'Il n’y a encore rien à envoyer\u00a0: remplissez d’abord un outil.';
const NOTHING_SHARED = 'Ce que vous avez écrit ne peut pas aller dans une version à partager\u00a0: tout y est privé.';

export class Sending {
  /** @type {What} */
  #what = 'whole';
  /** @type {string} the file that was downloaded, of those that may be */
  #downloaded = '';

  /**
   * @param {HTMLElement} root
   * @param {import('../../browser/store/store.mjs').DossierStore} store
   * @param {(key: string) => boolean} mayTravel
   */
  constructor(root, store, mayTravel) {
    this.root = root;
    this.store = store;
    this.mayTravel = mayTravel;
    this.said = find(root, '.said', HTMLElement);
    this.warning = element('p', 'error');
    this.warning.setAttribute('role', 'status');
    this.message = element('p', 'said');
    /** Where the codes that another device films come. */
    this.shown = element('div');
    this.version = new VersionView(store, mayTravel);
    const [buttons, how] = this.#acts();
    // What a button did is said under it.
    this.said.before(this.#choices(), this.version.root, this.warning, buttons);
    this.said.after(this.shown, how, this.message);
    store.subscribe(() => root.hidden || this.#show());
  }

  open() {
    this.root.hidden = false;
    write(this.said, '');
    this.#show();
    this.root.focus();
  }

  #choices() {
    const lines = CHOICES.map(([what, title, hint]) => {
      const radio = document.createElement('input');
      Object.assign(radio, { type: 'radio', name: 'envoi', id: `envoi-${what}`, checked: what === this.#what });
      radio.addEventListener('change', () => {
        this.#what = what;
        write(this.said, '');
        // Its codes held another choice.
        this.shown.replaceChildren();
        this.#show();
      });
      const label = /** @type {HTMLLabelElement} */ (element('label', '', `${title} `, element('span', 'hint', hint)));
      label.htmlFor = radio.id;
      return element('p', 'tick', radio, label);
    });
    return element('fieldset', '', element('legend', '', 'Que voulez-vous envoyer\u202f?'), ...lines);
  }

  /** @returns {[buttons: HTMLElement, how: HTMLElement]} */
  #acts() {
    const canShare = Boolean(navigator.canShare?.({ files: [new File([''], 'dossier.txt', { type: 'text/plain' })] }));
    const buttons = /** @type {[string, () => unknown][]} */ ([
      ...(canShare ? [['Choisir à qui l’envoyer', () => this.#share()]] : []),
      ['Télécharger le fichier', () => this.#download()],
      ['Montrer à un autre appareil', () => this.#showThere()],
      ['Copier le texte', () => this.#copy()],
      ['Écrire un courriel', () => this.#mail()],
      ['Fermer', () => this.#close()],
    ]).map(([words, act], index) => {
      const button = element('button', index ? 'btn plain' : 'btn primary', words);
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => void act());
      return button;
    });
    const how = canShare
      ? 'Votre appareil peut l’envoyer lui-même. Sinon, téléchargez le fichier, puis joignez-le à ce message\u00a0:'
      : 'Téléchargez le fichier, puis joignez-le à ce message\u00a0:';
    return [element('p', 'row', ...buttons), element('p', 'hint', how)];
  }

  #show() {
    this.version.root.hidden = this.#what !== 'federation';
    if (this.#what === 'federation') this.version.show();
    const found = this.#what === 'whole' ? '' : warningOf(this.store.dossier, this.#dossier);
    this.warning.hidden = !found;
    write(this.warning, found && `Cette version contiendrait ce qui ressemble à ${found}. Retirez-le d’abord.`);
    write(this.message, `${this.#words().subject}\n\n${this.#words().body}`);
  }

  get #dossier() {
    const { dossier } = this.store;
    if (this.#what === 'federation') return this.version.dossier;
    return this.#what === 'part' ? travelling(dossier, this.mayTravel) : dossier;
  }

  /** What the file says of itself, where it holds a part. */
  get #held() {
    if (this.#what === 'federation') return this.version.held;
    return this.#what === 'part' ? HELD : undefined;
  }

  get #name() {
    const { dossier, surroundings } = this.store;
    return fileName(NAMES[this.#what], dossier, surroundings.clock(), 'txt');
  }

  /** @returns {string} what the file holds */
  #text() {
    const { app, clock } = this.store.surroundings;
    return copyText(this.#dossier, { app, now: clock() }, siteAddress(), this.#held);
  }

  #words() {
    const { owner, day } = letterhead(this.store);
    return messageOf({
      dossier: this.store.dossier,
      day,
      owner,
      name: this.#name,
      address: siteAddress(),
      held: this.#held,
      demands: this.#what === 'federation' ? this.version.demands : [],
    });
  }

  /** @returns {boolean} whether there is something to send; if not, it is said */
  #holdsSomething() {
    const isEmpty = !visible(this.#dossier).size;
    if (isEmpty) write(this.said, visible(this.store.dossier).size ? NOTHING_SHARED : EMPTY);
    return !isEmpty;
  }

  #download() {
    if (!this.#holdsSomething()) return;
    this.#downloaded = this.#name;
    if (this.#what === 'whole') downloadDossier(this.store, this.said);
    else write(this.said, download(this.#name, this.#text(), COPY_TYPE));
  }

  /** Show the file to a device that films it: nothing else carries it. */
  async #showThere() {
    if (!this.#holdsSomething()) return;
    try {
      const { showFrames } = await fetched('assets/show.js');
      await showFrames(this.shown, this.#text());
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      write(this.said, error.message);
    }
  }

  async #share() {
    if (!this.#holdsSomething()) return;
    const { subject, body } = this.#words();
    const file = new File([this.#text()], this.#name, { type: 'text/plain' });
    try {
      await navigator.share({ files: [file], title: subject, text: body });
      write(this.said, 'Le fichier est remis à l’application que vous avez choisie.');
    } catch (error) {
      const isRefused = /** @type {Error} */ (error).name !== 'AbortError';
      write(
        this.said,
        isRefused
          ? 'Votre appareil n’a pas pu envoyer le fichier. Téléchargez-le, puis joignez-le à un message.'
          : 'Rien n’a été envoyé.',
      );
    }
  }

  async #copy() {
    const isCopied = await copy(this.#words().body);
    write(
      this.said,
      isCopied
        ? `Texte copié. ${this.#joined()}`
        : 'Votre navigateur ne copie pas\u00a0: sélectionnez le message au-dessus.',
    );
  }

  async #mail() {
    if (!this.#holdsSomething()) return;
    write(this.said, `${await openMail(this.#words())} ${this.#joined()}`);
  }

  #joined() {
    const name = `«\u00a0${this.#name}\u00a0»`;
    return this.#downloaded === this.#name
      ? `Joignez-y le fichier ${name}, que votre navigateur a enregistré.`
      : `Le fichier ${name} n’y est pas\u00a0: téléchargez-le, puis joignez-le.`;
  }

  #close() {
    this.root.hidden = true;
    this.shown.replaceChildren();
    const [button] = findAll(document, '[data-send]');
    button?.focus();
  }
}
