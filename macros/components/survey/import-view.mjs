/**
 * The import of a file of answers: what each column is, what was not understood, what would be counted; nothing changes
 * before the visitor says so.
 * @module
 */

import { dayOf, shortDay } from '../../browser/calendar/days.mjs';
import { Refusal, isRefusal } from '../../browser/files/refusal.mjs';
import { element, find, hide, write } from '../../browser/page/elements.mjs';
import { fetched } from '../../browser/page/on-demand.mjs';
import { addRow } from '../../browser/store/rows.mjs';
import { addedUp, knownIn, readAnswers, tellingKey } from './columns.mjs';
import { NONE, UNANSWERED, addingFault, forms, totalOf, withForms } from './counts.mjs';
import { rowsOfFile } from './answers-file.mjs';
import { alreadyTaken, markOf, newOnes, takenKey } from './taken.mjs';

/**
 * @typedef {import('../../browser/store/store.mjs').DossierStore} DossierStore
 * @typedef {import('./columns.mjs').Answers} Answers
 * @typedef {import('./columns.mjs').Meaning} Meaning
 * @typedef {import('./counts.mjs').Model} Model
 * @typedef {'new' | 'add' | 'replace'} How whether all forms are added, those that were not taken, or all in place of
 *   what was counted
 */

/** So many answers that are none of ours are asked about; the others are counted together. */
const MOST_UNKNOWN = 30;
const MOST_REMARKS = 200;
const NO_ROW = 'Ce fichier n’a aucune ligne de réponse sous ses titres. Rien n’est modifié.';
const NOTHING = 'Aucune colonne n’est encore reconnue\u00a0: dites ci-dessous ce que contient chacune.';

export class ImportView {
  /** @type {Answers | undefined} */
  #answers;
  #name = '';
  /** @type {Map<string, string>} */
  #told = new Map();
  /** @type {How} */
  #how = 'add';
  #takesRemarks = false;
  /** How many rows of the file were taken before, as the preview says. */
  #counted = 0;

  /**
   * @param {HTMLElement} root
   * @param {DossierStore} store
   * @param {string} prefix
   * @param {Model} model
   */
  constructor(root, store, prefix, model) {
    this.store = store;
    this.prefix = prefix;
    this.model = model;
    this.input = find(root, '[data-import-file]', HTMLInputElement);
    this.error = find(root, '[data-import-error]', HTMLElement);
    this.said = find(root, '[data-import-said]', HTMLElement);
    this.place = find(root, '[data-import-preview]', HTMLElement);
    this.id = this.input.id;
  }

  /** @param {File} file */
  async open(file) {
    this.#close();
    hide(this.error, true);
    write(this.said, 'Lecture du fichier…');
    try {
      const known = (/** @type {string[]} */ cells) => knownIn(this.model, cells);
      const rows = await rowsOfFile(file, known, () => fetched('assets/inflate.js'));
      const answers = readAnswers(rows, this.model);
      if (!answers) throw new Error(NO_ROW);
      this.#answers = answers;
      this.#name = file.name;
      this.#told = new Map();
      this.#takesRemarks = false;
      const before = alreadyTaken(this.store.dossier, this.prefix, answers.answers);
      this.#how = before ? 'new' : 'add';
      this.#draw();
    } catch (failure) {
      this.#refuse(/** @type {Error} */ (failure));
    }
    // The same file may be chosen again.
    this.input.value = '';
  }

  /** @param {Error} failure */
  #refuse(failure) {
    write(this.said, '');
    // What is no sentence for the visitor is a mistake of ours: it shows in the console.
    const isOurs = !isRefusal(failure) && !/[.!?]$/.test(failure.message);
    if (isOurs) setTimeout(() => Promise.reject(failure));
    write(this.error, isOurs ? new Refusal('failed').message : failure.message);
    hide(this.error, false);
  }

  get #taken() {
    const { answers } = /** @type {Answers} */ (this.#answers);
    const known = alreadyTaken(this.store.dossier, this.prefix, answers);
    return { known, rows: known && this.#how === 'new' ? newOnes(answers, known) : answers };
  }

  #draw() {
    const answers = this.#answers;
    if (!answers) return;
    const { known, rows } = this.#taken;
    this.#counted = known?.count ?? 0;
    const reading = addedUp({ ...answers, answers: rows }, this.model, this.#told);
    const title = element('h4', '', 'Avant d’ajouter');
    title.id = `${this.id}-preview`;
    const total = totalOf(this.store.dossier, this.prefix);
    const section = element(
      'section',
      'panel',
      title,
      this.#summary(reading),
      known ? this.#ask(known) : total ? this.#askTotal(total) : null,
      this.#columns(answers),
      this.#unknown(reading),
      this.#counts(reading),
      this.#remarks(reading),
      element(
        'p',
        'row',
        button('Ajouter ces réponses', () => this.#apply(), 'btn primary'),
        button('Ne rien changer', () => {
          this.#close();
          this.input.focus();
        }),
      ),
    );
    section.tabIndex = -1;
    section.setAttribute('aria-labelledby', title.id);
    const at = document.activeElement?.id;
    this.place.replaceChildren(section);
    // A list that was just changed keeps the focus.
    const active = at ? section.querySelector(`#${CSS.escape(at)}`) : null;
    if (active instanceof HTMLElement) active.focus();
    else section.focus();
    write(this.said, `${this.#name}\u00a0: ${forms(reading.added.forms)}. Rien n’est encore modifié.`);
  }

  /** @param {import('./columns.mjs').Reading} reading */
  #summary({ added, empty, invalid, missing, unknown }) {
    const left = unknown.reduce((all, { count }) => all + count, 0);
    const said = (/** @type {number} */ count, /** @type {string} */ one, /** @type {string} */ many) =>
      count > 1 ? `${count} ${many}` : one;
    return list([
      `${forms(added.forms)} à compter.`,
      empty ? `${said(empty, 'Une ligne sans réponse est laissée', 'lignes sans réponse sont laissées')}.` : '',
      left
        ? `${said(left, 'Une réponse n’est pas reconnue', 'réponses ne sont pas reconnues')}\u00a0: voyez plus bas.`
        : '',
      invalid ? `${said(invalid, 'Une réponse a', 'réponses ont')} plus de cases que permis, donc ${UNANSWERED}.` : '',
      missing.length === this.model.questions.length
        ? NOTHING
        : missing.length
          ? `Sans colonne dans ce fichier, donc ${UNANSWERED}\u00a0: ${missing.join(', ')}.`
          : '',
    ]);
  }

  /** @param {import('./taken.mjs').Known} known */
  #ask({ count, day, file }) {
    const { length } = this.#answers?.answers ?? [];
    const fresh = length - count;
    const said =
      `${count === length ? 'Ce fichier a' : `${count} réponses de ce fichier ont`} déjà été ` +
      `${count === length ? 'repris' : 'reprises'} (${file}${day && `, le ${shortDay(day)}`}).`;
    return this.#choice(said, [
      ['new', fresh ? `N’ajouter que les ${fresh} autres` : 'N’ajouter rien'],
      ['add', 'Tout ajouter quand même\u00a0: ces réponses compteront deux fois'],
      ['replace', 'Remplacer tout ce qui est compté'],
    ]);
  }

  /** @param {number} total */
  #askTotal(total) {
    return this.#choice(`${forms(total)} ${total > 1 ? 'sont déjà comptés' : 'est déjà compté'}.`, [
      ['add', 'Ajouter ces réponses aux autres'],
      ['replace', 'Remplacer tout ce qui est compté'],
    ]);
  }

  /**
   * @param {string} legend
   * @param {[How, string][]} ways
   */
  #choice(legend, ways) {
    return group(
      legend,
      ...ways.map(([how, label]) => {
        const made = tick('radio', `${this.id}-${how}`, label, this.#how === how, () => {
          this.#how = how;
          this.#draw();
        });
        made.querySelector('input')?.setAttribute('name', `${this.id}-how`);
        return made;
      }),
    );
  }

  /** @param {Answers} answers */
  #columns({ columns }) {
    const rows = columns.map((column, index) => {
      if (column.personal) {
        return element(
          'p',
          'hint',
          `${short(column.title)}\u00a0: reste dans votre fichier, car on y lit ${column.personal}.`,
        );
      }
      return field(`${this.id}-c${index}`, short(column.title), this.#meanings(column.meaning), (value) => {
        column.meaning = JSON.parse(value);
        this.#draw();
      });
    });
    const details = element(
      'details',
      'until-filled',
      element('summary', '', 'Ce que contient chaque colonne'),
      ...rows,
    );
    const isOpen = columns.every(({ meaning }) => !('question' in meaning));
    details.toggleAttribute('open', isOpen || Boolean(this.place.querySelector('details[open]')));
    return details;
  }

  /** @param {Meaning} meaning */
  #meanings(meaning) {
    const now = JSON.stringify(meaning);
    const option = (/** @type {Meaning} */ each, /** @type {string} */ text) => {
      const value = JSON.stringify(each);
      return new Option(text, value, value === now, value === now);
    };
    return [
      option({ kind: 'aside' }, 'Laisser de côté'),
      option({ kind: 'remark' }, 'Remarques'),
      ...this.model.questions.map(({ id, topic, choices }, index) => {
        const made = document.createElement('optgroup');
        made.label = `${index + 1}. ${topic}`;
        made.append(
          option({ kind: 'question', question: id }, `${index + 1}. ${topic}\u00a0: la case dit la réponse`),
          ...choices.map((choice) =>
            option({ kind: 'choice', question: id, choice: choice.id }, `Cochée\u00a0: ${choice.text}`),
          ),
        );
        return made;
      }),
    ];
  }

  /** @param {import('./columns.mjs').Reading} reading */
  #unknown({ unknown }) {
    const given = [...this.#told].map(([key, choice]) => {
      // A cell may hold several lines: the first break alone ends the question.
      const at = key.indexOf('\n');
      return { question: key.slice(0, at), text: key.slice(at + 1), count: 0, choice };
    });
    const all = [...given, ...unknown.map((each) => ({ ...each, choice: '' }))];
    if (!all.length) return null;
    const rest = all.slice(MOST_UNKNOWN).reduce((sum, { count }) => sum + count, 0);
    return group(
      'Réponses à rapprocher des nôtres',
      element('p', 'hint', 'Ce que vous laissez de côté compte dans «\u00a0Sans réponse, ou illisible\u00a0».'),
      ...all.slice(0, MOST_UNKNOWN).map(({ question, text, count, choice }, index) => {
        const asked = this.model.questions.find(({ id }) => id === question);
        const options = [
          new Option('Laisser de côté', '', !choice, !choice),
          ...(asked?.choices ?? []).map(({ id, text }) => new Option(text, id, id === choice, id === choice)),
        ];
        const label = `${asked?.topic}\u00a0: «\u00a0${short(text)}\u00a0»${count ? `, ${count} fois` : ''}`;
        return field(`${this.id}-u${index}`, label, options, (value) => {
          if (value) this.#told.set(tellingKey(question, text), value);
          else this.#told.delete(tellingKey(question, text));
          this.#draw();
        });
      }),
      rest > 0 && element('p', 'hint', `${rest} autres réponses, toutes différentes, sont laissées de côté.`),
    );
  }

  /** @param {import('./columns.mjs').Reading} reading */
  #counts({ added }) {
    return element(
      'div',
      '',
      ...this.model.questions.map(({ id, topic, choices }) => {
        const counts = added.counts[id] ?? {};
        const given = choices.filter((choice) => counts[choice.id]);
        const words = [
          ...given.map((choice) => `${choice.text}\u00a0: ${counts[choice.id]}`),
          `Sans réponse, ou illisible\u00a0: ${counts[NONE] ?? 0}`,
        ];
        return element('p', '', element('b', '', `${topic}. `), words.join('\u202f; '));
      }),
    );
  }

  /** @param {import('./columns.mjs').Reading} reading */
  #remarks({ remarks, kept }) {
    if (!remarks.length && !kept) return null;
    const count = Math.min(remarks.length, MOST_REMARKS);
    return group(
      'Remarques',
      remarks.length > 0 &&
        tick(
          'checkbox',
          `${this.id}-remarks`,
          `Reprendre ${count === 1 ? 'la remarque' : `les ${count} remarques`}, à relire\u00a0: ni nom, ni maladie`,
          this.#takesRemarks,
          (isTicked) => (this.#takesRemarks = isTicked),
        ),
      kept > 0 &&
        element(
          'p',
          'hint',
          `${kept === 1 ? 'Une remarque nomme' : `${kept} remarques nomment`} quelqu’un, laissé dans votre fichier.`,
        ),
    );
  }

  #apply() {
    const answers = this.#answers;
    if (!answers) return;
    const { known, rows } = this.#taken;
    if (known && known.count !== this.#counted) {
      // Another tab took the file since: the visitor sees it before anything counts twice.
      this.#how = 'new';
      this.#draw();
      return;
    }
    const reading = addedUp({ ...answers, answers: rows }, this.model, this.#told);
    if (!reading.added.forms) {
      write(this.said, 'Il n’y a aucune réponse à ajouter. Choisissez une colonne, ou «\u00a0Ne rien changer\u00a0».');
      this.said.scrollIntoView({ block: 'center' });
      return;
    }
    const { store, prefix } = this;
    const isReplaced = this.#how === 'replace';
    const fault = isReplaced ? '' : addingFault(store.dossier, prefix, this.model);
    if (fault) {
      write(this.said, fault);
      this.said.scrollIntoView({ block: 'center' });
      return;
    }
    const { clock, random } = store.surroundings;
    const day = dayOf(clock());
    const words = `${forms(reading.added.forms)} ${reading.added.forms > 1 ? 'ajoutés' : 'ajouté'}.`;
    const isDone = store.update(
      (dossier, now) => {
        const counted = withForms(dossier, prefix, reading.added, now, { replace: isReplaced });
        const file = { file: this.#name, count: String(answers.answers.length), mark: markOf(answers.answers), day };
        const noted = addRow(counted, takenKey(prefix), file, now, random).dossier;
        const remarks = this.#takesRemarks ? reading.remarks.slice(0, MOST_REMARKS) : [];
        return remarks.reduce(
          (changed, text) => addRow(changed, `${prefix}/remarks`, { text }, now, random).dossier,
          noted,
        );
      },
      { words: isReplaced ? `${words} Ce qui était compté est remplacé.` : words },
    );
    this.#close();
    if (isDone) write(this.said, `Fichier repris\u00a0: ${this.#name}.`);
    else this.#refuse(new Error(store.state.message));
    this.input.focus();
  }

  #close() {
    this.#answers = undefined;
    this.place.replaceChildren();
    write(this.said, '');
  }
}

/** @param {string} text */
function short(text) {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/** @param {string[]} texts empty ones are left out */
function list(texts) {
  const made = element('ul', 'dots', ...texts.filter(Boolean).map((text) => element('li', '', text)));
  made.setAttribute('role', 'list');
  return made;
}

/**
 * @param {string} legend
 * @param {import('../../browser/page/elements.mjs').Child[]} children
 */
function group(legend, ...children) {
  return element('fieldset', '', element('legend', '', legend), ...children);
}

/**
 * @param {'checkbox' | 'radio'} type
 * @param {string} id
 * @param {string} text
 * @param {boolean} isChecked
 * @param {(isChecked: boolean) => void} act
 */
function tick(type, id, text, isChecked, act) {
  const box = document.createElement('input');
  const label = document.createElement('label');
  Object.assign(box, { type, id, checked: isChecked });
  label.htmlFor = id;
  label.textContent = text;
  box.addEventListener('change', () => act(box.checked));
  return element('div', 'tick', box, label);
}

/**
 * @param {string} id
 * @param {string} text
 * @param {(HTMLOptionElement | HTMLOptGroupElement)[]} options
 * @param {(value: string) => void} act
 */
function field(id, text, options, act) {
  const select = document.createElement('select');
  const label = document.createElement('label');
  select.id = label.htmlFor = id;
  label.textContent = text;
  select.append(...options);
  select.addEventListener('change', () => act(select.value));
  return element('div', 'field', label, select);
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {string} [look]
 */
function button(text, act, look = 'btn plain') {
  const made = element('button', look, text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}
