/**
 * A dossier read by the camera, from the first image to what is offered then. Nothing is kept before the visitor asks.
 * @module
 */

import { FrameReader } from '../../browser/files/frames.mjs';
import { Awake } from '../../browser/page/awake.mjs';
import { download } from '../../browser/page/download.mjs';
import { element, find, hide, write } from '../../browser/page/elements.mjs';
import { leaveReceived } from '../../browser/page/received.mjs';
import { COPY_TYPE } from '../../browser/store/copy.mjs';
import { fileName } from '../../browser/store/file.mjs';
import { readFile } from '../../browser/store/read-file.mjs';
import { DossierError } from '../../browser/store/messages.mjs';
import { Camera, NoCamera } from './camera.mjs';
import { Scanner } from './scanner.mjs';
import { LOST, adviceOf, arrivedWords, progressWords } from './words.mjs';

/** Milliseconds without anything new before advice is given. */
const PATIENCE = 6_000;
const HIDDEN = 'La caméra est arrêtée, car vous avez quitté la page. Ce qui est lu reste\u00a0: rouvrez-la pour finir.';
const STOPPED = 'La caméra est arrêtée. Ce qui est lu reste tant que vous ne quittez pas la page.';
const REFUSED =
  'Votre navigateur refuse de passer le dossier à l’autre page. ' +
  'Téléchargez le fichier, puis ouvrez-le dans «\u00a0Mon dossier\u00a0».';

export class Reception {
  #reader = new FrameReader();
  #awake = new Awake(() => {});
  #newsAt = 0;
  #isOpen = false;
  /** @type {string | undefined} */
  #file;

  /** @param {HTMLElement} root */
  constructor(root) {
    const part = (/** @type {string} */ name) => find(root, `[data-${name}]`, HTMLElement);
    this.part = part;
    this.video = document.createElement('video');
    Object.assign(this.video, { muted: true, playsInline: true, hidden: true });
    // It helps to frame, and holds no sound: what is read is said below.
    this.video.setAttribute('aria-hidden', 'true');
    this.bar = document.createElement('progress');
    Object.assign(this.bar, { max: 1, value: 0, hidden: true });
    this.bar.setAttribute('aria-label', 'Part du dossier déjà lue');
    part('seen').append(this.video, this.bar);
    this.camera = new Camera(this.video, () => this.#close(LOST));
    this.scanner = new Scanner(this.video, (code) => this.#hear(code));
    part('stop').addEventListener('click', () => this.#close(STOPPED));
    part('other').addEventListener('click', () => void this.#change());
    part('merge').addEventListener('click', (event) => this.#give(event));
    part('download').addEventListener('click', () => this.#download());
    document.addEventListener('visibilitychange', () => {
      if (this.#isOpen && document.visibilityState === 'hidden') this.#close(HIDDEN);
    });
  }

  /** @param {string} [id] of a camera */
  async open(id) {
    if (this.#reader.text !== undefined) this.#reader = new FrameReader();
    hide(this.part('done'), true);
    hide(this.part('error'), true);
    write(this.part('said'), 'Autorisez la caméra si votre navigateur le demande.');
    try {
      await this.camera.open(id);
    } catch (error) {
      if (!(error instanceof NoCamera)) throw error;
      this.#close('');
      this.#refuse(error.message);
      return;
    }
    this.#isOpen = true;
    this.#newsAt = performance.now();
    this.#awake.start();
    this.#arrange();
    write(this.part('said'), progressWords(this.#reader.progress));
    this.scanner.start();
    hide(this.part('other'), (await this.camera.next()) === undefined);
  }

  async #change() {
    await this.open(await this.camera.next());
  }

  /** @param {string | undefined} code */
  #hear(code) {
    const told = code === undefined ? undefined : this.#reader.take(code);
    if (told === 'whole') return void this.#arrive();
    if (told === 'taken' || told === 'other') this.#newsAt = performance.now();
    this.bar.value = this.#reader.progress;
    const isSlow = performance.now() - this.#newsAt > PATIENCE;
    write(this.part('said'), adviceOf(told, isSlow) || progressWords(this.#reader.progress));
  }

  async #arrive() {
    this.bar.value = 1;
    const text = /** @type {string} */ (this.#reader.text);
    this.#close('Tout est lu.');
    try {
      const { dossier, savedAt, isPartial } = await readFile(new File([text], 'dossier.txt'));
      this.#file = fileName(isPartial ? 'dossier-a-partager' : 'dossier', dossier, savedAt, 'txt');
      write(this.part('said'), arrivedWords(dossier, isPartial));
      hide(this.part('done'), false);
      this.part('merge').focus();
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      write(this.part('said'), '');
      this.#refuse(error.message);
    }
  }

  /** @param {string} words what is said of it */
  #close(words) {
    this.#isOpen = false;
    this.scanner.stop();
    this.camera.close();
    this.#awake.stop();
    this.#arrange();
    write(this.part('said'), words);
  }

  #arrange() {
    const hadFocus = document.activeElement === this.part('stop');
    hide(this.video, !this.#isOpen);
    hide(this.bar, !this.#isOpen);
    hide(this.part('stop'), !this.#isOpen);
    hide(this.part('open'), this.#isOpen);
    if (!this.#isOpen) hide(this.part('other'), true);
    if (hadFocus && !this.#isOpen) this.part('open').focus();
  }

  /** @param {string} words */
  #refuse(words) {
    write(this.part('error'), words);
    hide(this.part('error'), false);
  }

  /** @param {Event} event */
  #give(event) {
    if (leaveReceived(/** @type {string} */ (this.#reader.text))) return;
    event.preventDefault();
    this.#refuse(REFUSED);
  }

  #download() {
    const text = /** @type {string} */ (this.#reader.text);
    write(this.part('said'), download(/** @type {string} */ (this.#file), text, COPY_TYPE));
  }
}
