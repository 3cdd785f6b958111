/**
 * « Enregistrer dans un fichier »: the choice of the file that stays open, and of the texts that two devices changed.
 * @module
 */

import { permissionOf, pickExisting, readFile as textOf } from '../../browser/page/picked-file.mjs';
import { element, find, write } from '../../browser/page/elements.mjs';
import { conflictCopyWords, quoted } from '../../browser/store/common-words.mjs';
import { get, set } from '../../browser/store/dossier.mjs';
import { isConflictCopy } from '../../browser/store/file-failures.mjs';
import { readFile } from '../../browser/store/read-file.mjs';
import { DossierError } from '../../browser/store/messages.mjs';

/**
 * @typedef {import('../../browser/page/picked-file.mjs').Handle} Handle
 * @typedef {import('../../browser/forms/common-file.mjs').CommonFile} CommonFile
 * @typedef {import('../../browser/store/merge.mjs').Difference} Difference
 * @typedef {import('./opening.mjs').Copy} Copy
 * @typedef {{handle: Handle, text: string, copy?: Copy}} Chosen without a copy where it is empty
 * @typedef {typeof import('./exchange-kit.mjs')} Kit
 */

const INTRODUCTION =
  'Choisissez un fichier une seule fois\u00a0: chaque modification y sera enregistrée, en plus de ce navigateur. ' +
  'Rangé sur un disque partagé, il sert à plusieurs\u00a0: chacun y voit arriver ce que les autres écrivent.';
const CAUTION =
  'Il contiendra les noms, les contacts et les notes\u00a0: rangez-le là où seules vont les personnes de confiance.';
const NEW_ALONE =
  'Pour en rejoindre un qui existe, ne le choisissez pas avec «\u00a0Créer le fichier\u00a0»\u00a0: il serait vidé.';
const PART =
  'Ce fichier est une version à partager\u00a0: il y manque les noms et les notes. Choisissez le dossier entier.';
const FIRST_MERGE = 'Dites d’abord ce que vous gardez de ce fichier, ci-dessous. Il sera ensuite le fichier commun.';
const UNREADABLE =
  'Ce fichier n’a pas pu être lu\u00a0: un autre programme l’a ouvert, ou sa clé est débranchée. Rien n’a été modifié.';

export class CommonPanel {
  /**
   * @param {HTMLElement} root
   * @param {CommonFile} file
   * @param {Kit} kit what the page fetched to open a copy
   * @param {(copy: Copy, merged: () => void) => Promise<void>} merge shows what a copy brings, and tells once it is
   *   merged
   */
  constructor(root, file, kit, merge) {
    this.root = root;
    this.file = file;
    this.kit = kit;
    this.merge = merge;
    this.said = element('p', 'said');
    this.said.setAttribute('role', 'status');
    this.ask = element('p', 'row');
    this.acts = element('p', 'row');
    this.choices = element('div');
    root.append(
      this.choices,
      element('p', '', INTRODUCTION),
      element('p', 'hint', CAUTION),
      this.acts,
      element('p', 'hint', NEW_ALONE),
      this.said,
      this.ask,
    );
    file.subscribe((arrival) => {
      if (arrival?.conflicts.length) void this.#choose();
      this.show();
    });
    root.ownerDocument.addEventListener('click', ({ target }) => {
      if (/** @type {Element} */ (target).closest('[href="#fichier-commun"]')) this.open();
    });
    if (file.conflicts.size) void this.#choose();
    this.show();
  }

  open() {
    this.root.hidden = false;
    this.#say('');
    this.show();
    this.root.focus();
  }

  show() {
    const { state } = this.file;
    const isLinked = Boolean(state);
    if (this.acts.dataset.linked === String(isLinked)) return;
    this.acts.dataset.linked = String(isLinked);
    this.acts.replaceChildren(
      button(isLinked ? 'Créer un autre fichier' : 'Créer le fichier', () => this.#create(), !isLinked),
      button('Rejoindre un fichier qui existe', () => this.#join()),
      ...(isLinked ? [button('Ne plus écrire dans ce fichier', () => this.#leave())] : []),
      button('Fermer', () => this.#close()),
    );
  }

  async #create() {
    if (await this.file.create()) this.#say(`Votre dossier s’enregistre aussi dans ${quoted(this.file.name)}.`);
    else this.#say('Aucun fichier n’a été choisi.');
  }

  async #join() {
    const handle = await pickExisting();
    if (!handle) return this.#say('Aucun fichier n’a été choisi.');
    if (!isConflictCopy(handle.name)) return this.#take(handle);
    this.#say(conflictCopyWords(handle.name));
    this.ask.replaceChildren(
      button('Choisir un autre fichier', () => this.#join(), true),
      button('Prendre cette copie quand même', () => this.#take(handle)),
    );
  }

  /** @param {Handle} handle */
  async #take(handle) {
    this.#say('');
    // The press that chose the file is still fresh: the browser asks now rather than at the first write.
    await permissionOf(handle, true).catch(() => {});
    const { store } = this.file;
    const chosen = await this.#read(handle);
    if (!chosen) return;
    const { copy, text } = chosen;
    if (!copy) return this.#link(handle, { isNew: true });
    if (copy.isPartial) return this.#say(PART);
    const preview = this.kit.compare(store.dossier, copy.dossier, store.surroundings.clock());
    const situation = this.kit.situationOf(store.dossier, copy, preview);
    const { added, changed, conflicts, removed } = preview;
    const brings = [added, changed, conflicts, removed].some((list) => list.length);
    // An empty dossier takes it as it is, and one that it would not change has nothing to choose.
    if (situation === 'same' || situation === 'first' || (situation === 'choice' && !brings)) {
      return this.#link(handle, { seen: text });
    }
    this.#say(FIRST_MERGE);
    await this.merge(copy, () => void this.#link(handle, { seen: text }));
  }

  /**
   * @param {Handle} handle
   * @param {import('../../browser/forms/common-file.mjs').Start} start
   */
  async #link(handle, start) {
    await this.file.link(handle, start);
    this.#say(`${quoted(handle.name)} est maintenant le fichier commun.`);
  }

  /**
   * @param {Handle} handle
   * @returns {Promise<Chosen | undefined>} nothing where it is refused, which is said
   */
  async #read(handle) {
    try {
      const { text } = await textOf(handle);
      return { handle, text, copy: text.trim() ? await readFile(new File([text], handle.name)) : undefined };
    } catch (error) {
      this.#say(error instanceof DossierError ? error.message : UNREADABLE);
      return undefined;
    }
  }

  async #leave() {
    const { name } = this.file;
    await this.file.unlink();
    this.#say(`${quoted(name)} reste comme il est. Votre dossier ne s’enregistre plus que dans ce navigateur.`);
  }

  #close() {
    this.root.hidden = true;
    find(document, '[data-common-open]', HTMLElement).focus();
  }

  /** Show the texts that two devices changed, to choose from: those not shown are set aside already. */
  async #choose() {
    const { conflicts, store } = this.file;
    await this.kit.bringWords([store.dossier], [...conflicts.keys()]).catch(() => {});
    /** @type {Map<string, 'mine' | 'theirs'>} */
    const chosen = new Map();
    const list = new this.kit.DifferenceList(
      { title: 'Textes changés des deux côtés', open: true, differences: [...conflicts.values()] },
      {
        name: 'commun',
        read: (key) => get(store.dossier, key),
        sideOf: ({ key, kept }) => chosen.get(key) ?? kept,
        told: (differences, side) => this.#told(differences, side),
        choose: (key, side) => {
          chosen.set(key, side);
          this.#put(key, conflicts.get(key)?.[side] ?? null);
        },
      },
    );
    const done = button('C’est choisi', () => {
      this.file.settle();
      this.choices.replaceChildren();
      this.root.focus();
    });
    this.choices.replaceChildren(list.element, element('p', 'row', done));
  }

  /**
   * Say who wrote last the texts that show, and when: of the others, which were set aside, only the text is left.
   *
   * @param {Difference[]} differences
   * @param {'mine' | 'theirs'} [side]
   */
  #told(differences, side) {
    const { store } = this.file;
    const shown = differences.filter(({ kept }) => kept === (side ?? kept));
    const entries = shown.map(({ key }) => this.kit.lastEntry(store.dossier, key));
    return this.kit.whoAndWhen(this.kit.latestOf(entries), store.surroundings.clock());
  }

  /**
   * @param {string} key
   * @param {import('../../browser/store/dossier.mjs').Value} value
   */
  #put(key, value) {
    const { store } = this.file;
    const present = get(store.dossier, key);
    if (typeof present === 'string' && present !== value) store.setAside(key, present);
    store.update((dossier, now) => set(dossier, { [key]: value }, now));
    // It is in its place again.
    for (const aside of store.asides) if (aside.key === key && aside.value === value) store.dropAside(aside.id);
  }

  /** @param {string} words */
  #say(words) {
    this.ask.replaceChildren();
    write(this.said, words);
  }
}

/**
 * @param {string} words
 * @param {() => unknown} act
 * @param {boolean} [isFirst]
 */
function button(words, act, isFirst = false) {
  const made = element('button', isFirst ? 'btn primary' : 'btn plain', words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', () => void act());
  return made;
}
