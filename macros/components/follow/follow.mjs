/**
 * Several communes followed at one desk: their files are opened, and the table says where each one is. Nothing leaves
 * the page, and nothing is kept unless it is asked for.
 * @module
 */

import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { papers } from '../../browser/forms/papers.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, findAll, write } from '../../browser/page/elements.mjs';
import { fetchAsset, fetched } from '../../browser/page/on-demand.mjs';
import { printAs } from '../../browser/page/paper.mjs';
import { leaveReceived } from '../../browser/page/received.mjs';
import { holds } from '../../browser/store/dossier.mjs';
import { toCsv } from '../../browser/text/csv.mjs';
import { stepsInShort } from '../checklist/steps.mjs';
import { drawnDetail, partsOf } from './detail.mjs';
import { DrawnTable } from './drawn.mjs';
import { dropped, seen } from './dropped.mjs';
import { keepingIn } from './keeping.mjs';
import { linesOf, nameOf, shownOf } from './lines.mjs';
import { readAll } from './read.mjs';
import { FILTERS, cells, chosen, plainCells, sortedBy, summary } from './table.mjs';

/**
 * @typedef {import('./lines.mjs').Line} Line
 * @typedef {import('./read.mjs').Given} Given
 * @typedef {import('./read.mjs').Read} Read
 */

const DIAGNOSIS = 'diagnosis/etat-des-lieux';
const NOT_KEPT =
  'Ce navigateur n’a pas pu garder la liste. Elle reste sur cette page\u00a0: gardez les fichiers pour les rouvrir.';
const BEFORE_OPENING = {
  empty: 'Votre propre dossier est vide\u00a0: ce fichier y entrera tel quel.',
  started: 'La page «\u00a0Mon dossier\u00a0» montre ce que ce fichier apporterait au vôtre, et vous demande avant.',
};

export class Follow {
  static component = 'follow';

  /**
   * @param {HTMLElement} root
   * @param {{store: import('../../browser/store/store.mjs').DossierStore}} options
   */
  constructor(root, { store }) {
    this.root = root;
    this.store = store;
    this.clock = store.surroundings.clock;
    const { steps, tools } = JSON.parse(find(root, '[data-model]', HTMLScriptElement).text);
    this.steps = stepsInShort(steps);
    /** @type {[key: string, title: string][]} */
    this.tools = tools;
    /** @type {Read[]} what is in the list */
    this.reads = [];
    /** @type {Line[]} */
    this.lines = [];
    this.asked = { filter: 'all', search: '', sort: { column: 'commune', isDescending: false } };
    this.said = this.#place('[data-said]');
    this.keep = find(root, '[data-keep]', HTMLInputElement);
    this.wasKept = false;
    /** @type {{show: (reads: Read[]) => void} | undefined} comes with the first file */
    this.adding = undefined;
    this.keeping = keepingIn(() => indexedDB);
    /** @type {Promise<unknown>} what is being read: a second drop waits for the first */
    this.reading = Promise.resolve();
    this.table = new DrawnTable(this.#place('[data-table]'), {
      caption: `Où en sont les communes, au ${shortDay(this.#today())}`,
      sort: (column) => this.#ask({ sort: sortedBy(this.asked.sort, column) }),
      open: (line) => this.#detail(line),
    });
    this.#listen();
    for (const part of findAll(root, '[data-live]')) part.hidden = false;
    // Without it, the table is bare and says the same.
    fetchAsset('assets/follow.css').catch(() => {});
    void this.#takeUp();
  }

  #listen() {
    const { root } = this;
    this.#choose('[data-open]', '[data-files]');
    // No attribute of HTML: without this script, nothing would be read anyway.
    find(root, '[data-folder]', HTMLInputElement).webkitdirectory = true;
    this.#choose('[data-open-folder]', '[data-folder]');
    // A file dropped beside would take the page away.
    root.ownerDocument.addEventListener('dragover', (event) => event.preventDefault());
    root.ownerDocument.addEventListener('drop', (event) => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer) this.#take(dropped(dataTransfer));
    });
    const search = find(root, '[data-search]', HTMLInputElement);
    search.addEventListener('input', () => this.#ask({ search: search.value }));
    const filter = find(root, '[data-filter]', HTMLSelectElement);
    filter.append(...FILTERS.map(({ id, title }) => new Option(title, id)));
    filter.addEventListener('change', () => this.#ask({ filter: filter.value }));
    this.#on('[data-xlsx]', () => this.#spreadsheet());
    this.#on('[data-csv]', () =>
      this.#download(toCsv(plainCells(cells(this.#chosen()))), 'csv', 'text/csv;charset=utf-8'),
    );
    this.#on('[data-print-table]', () => printAs(['follow-paper'], { alone: this.#place('[data-results]') }));
    this.#on('[data-empty]', () => this.#remove(this.reads));
    this.keep.addEventListener('change', () => void this.#keep());
  }

  /**
   * @param {string} selector
   * @param {() => unknown} act
   */
  #on(selector, act) {
    this.#place(selector).addEventListener('click', () => void act());
  }

  /**
   * @param {string} button
   * @param {string} field
   */
  #choose(button, field) {
    const input = find(this.root, field, HTMLInputElement);
    this.#on(button, () => input.click());
    input.addEventListener('change', () => {
      const files = seen(input.files ?? []);
      // The same files may be chosen again.
      input.value = '';
      this.#take(Promise.resolve(files));
    });
  }

  /** @param {Promise<Given[]>} coming */
  #take(coming) {
    const read = async () => {
      await this.#read(await coming);
      await this.#keep();
    };
    // What failed once must not keep what comes after from being read.
    this.reading = this.reading.then(read, read);
  }

  /** @param {Given[]} files */
  async #read(files) {
    const progress = find(this.root, '[data-progress]', HTMLProgressElement);
    progress.hidden = false;
    const { reads, refused } = await readAll(files, {
      clock: this.clock,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      tell: (done, total) => {
        progress.max = total;
        progress.value = done;
      },
    });
    progress.hidden = true;
    const known = new Set(this.reads.map(identity));
    const fresh = reads.filter((read) => !known.has(identity(read)) && known.add(identity(read)));
    this.reads = [...this.reads, ...fresh];
    write(this.said, readWords(fresh.length, reads.length - fresh.length, refused.length));
    this.#refuse(refused);
    this.#changed();
  }

  /** @param {import('./read.mjs').Refused[]} refused the last ones */
  #refuse(refused) {
    const place = this.#place('[data-refused]');
    place.hidden = !refused.length;
    place.className = 'error';
    const reasons = new Map(refused.map(({ words }) => [words, refused.filter((other) => other.words === words)]));
    const lines = [...reasons].map(([words, files]) => {
      return element('li', '', `${words}\u00a0: `, element('b', '', files.map(({ name }) => name).join(', ')));
    });
    const count = refused.length === 1 ? 'Un fichier est refusé' : `${refused.length} fichiers sont refusés`;
    place.replaceChildren(element('p', '', `${count}, et rien d’autre ne change\u00a0:`), element('ul', '', ...lines));
  }

  /** Show the list as it is now. */
  #changed() {
    this.lines = linesOf(this.reads, this.steps, this.#today());
    this.#place('[data-results]').hidden = !this.lines.length;
    this.#show();
    void this.#sum();
  }

  /** @param {Partial<Follow['asked']>} asked */
  #ask(asked) {
    Object.assign(this.asked, asked);
    this.#show();
  }

  #show() {
    const lines = this.#chosen();
    this.table.show(lines, this.asked.sort);
    const some = lines.length < this.lines.length ? ` Montrées\u00a0: ${lines.length || 'aucune'}.` : '';
    write(this.#place('[data-count]'), summary(this.lines) + some);
  }

  #chosen() {
    return chosen(this.lines, this.asked, this.#today());
  }

  /** @param {Line} line */
  #detail(line) {
    const name = nameOf(line);
    const open = button('Ouvrir dans «\u00a0Mon dossier\u00a0»', `${name}, ouvrir dans «\u00a0Mon dossier\u00a0»`);
    const said = element('p', 'hint no-paper');
    said.setAttribute('role', 'status');
    const before = BEFORE_OPENING[holds(this.store.dossier) ? 'started' : 'empty'];
    const which = line.files.length > 1 ? ` Seul «\u00a0${line.read.name}\u00a0» s’ouvre.` : '';
    write(said, before + which);
    open.addEventListener('click', () => void this.#openAlone(line, said));
    const remove = button('Retirer de la liste', `${name}, retirer de la liste`);
    remove.addEventListener('click', () => {
      this.#remove(line.files);
      this.said.focus();
    });
    return drawnDetail(partsOf(line, this.tools, this.#today()), element('p', 'row no-paper', open, remove), said);
  }

  /**
   * Take a file to the page of the dossier, which shows what it brings and asks before anything changes.
   *
   * @param {Line} line
   * @param {HTMLElement} said
   */
  async #openAlone({ files, read }, said) {
    const text = await read.file.text().catch(() => '');
    if (text && leaveReceived(text)) location.href = this.root.dataset.dossier ?? '';
    else write(said, `Ouvrez plutôt «\u00a0${files[0]?.name}\u00a0» depuis la page «\u00a0Mon dossier\u00a0».`);
  }

  /** @param {Read[]} reads */
  #remove(reads) {
    this.reads = this.reads.filter((read) => !reads.includes(read));
    const count = reads.length === 1 ? 'Un fichier est retiré' : `${reads.length} fichiers sont retirés`;
    write(this.said, `${count} de la liste. Les fichiers eux-mêmes ne changent pas.`);
    this.#refuse([]);
    this.#changed();
    this.reading = this.reading.then(() => this.#keep());
  }

  /** Add up the diagnoses: what does it comes with the first file. */
  async #sum() {
    const place = this.#place('[data-sum]');
    place.hidden = !this.lines.length;
    if (!this.lines.length && !this.adding) return;
    try {
      const [{ SumView }] = await Promise.all([fetched('assets/sum.js'), fetchAsset('assets/sum.css')]);
      this.adding ??= new SumView(place, { clock: this.clock });
      this.adding?.show(this.lines.map(({ files }) => shownOf(files, DIAGNOSIS)));
    } catch (error) {
      place.replaceChildren(element('p', 'note', /** @type {Error} */ (error).message));
    }
  }

  /** Keep the list where it is asked for; where it no longer is, forget it. */
  async #keep() {
    const place = this.#place('[data-kept]');
    try {
      if (!this.keep.checked) {
        await this.keeping.forget();
        write(place, this.wasKept ? 'La liste n’est plus gardée dans ce navigateur.' : '');
        this.wasKept = false;
        return;
      }
      await this.keeping.write(
        await Promise.all(this.reads.map(async ({ name, file }) => ({ name, text: await file.text() }))),
      );
      this.wasKept = true;
      write(place, 'La liste est gardée dans ce navigateur, à part de votre dossier.');
    } catch {
      write(place, NOT_KEPT);
    }
  }

  /** Open again the list that was kept. */
  async #takeUp() {
    const kept = await this.keeping.read().catch(() => []);
    if (!kept.length) return;
    this.keep.checked = this.wasKept = true;
    this.#take(
      Promise.resolve(
        kept.map(({ name, text }) => ({ name, size: new Blob([text]).size, type: '', text: async () => text })),
      ),
    );
  }

  async #spreadsheet() {
    try {
      const { XLSX, toXlsx } = await papers();
      this.#download([toXlsx(cells(this.#chosen()))], 'xlsx', XLSX);
    } catch (error) {
      write(this.#place('[data-downloaded]'), /** @type {Error} */ (error).message);
    }
  }

  /**
   * @param {string | BlobPart[]} content
   * @param {string} extension
   * @param {string} type
   */
  #download(content, extension, type) {
    const name = `suivi-des-communes-${this.#today()}.${extension}`;
    write(this.#place('[data-downloaded]'), download(name, content, type));
  }

  #today() {
    return dayOf(this.clock());
  }

  /** @param {string} selector */
  #place(selector) {
    return find(this.root, selector, HTMLElement);
  }
}

/**
 * @param {string} text
 * @param {string} name the same, with what it is about first
 */
function button(text, name) {
  const made = element('button', 'btn plain', text);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', name);
  return made;
}

/** @param {Read} read */
function identity({ dossier, savedAt, size, isPartial }) {
  return [dossier.id, savedAt, size, isPartial].join(' ');
}

/**
 * @param {number} fresh
 * @param {number} known
 * @param {number} refused
 */
function readWords(fresh, known, refused) {
  if (!fresh && !known && !refused) return 'Aucun fichier n’a été trouvé.';
  const said = [
    `${fresh} ${fresh > 1 ? 'fichiers sont ajoutés' : 'fichier est ajouté'} à la liste.`,
    known && `${known} ${known > 1 ? 'y étaient' : 'y était'} déjà.`,
    refused && `${refused} ${refused > 1 ? 'sont refusés' : 'est refusé'}\u00a0: voyez plus bas.`,
  ];
  return said.filter(Boolean).join(' ');
}
