/**
 * Keep the screen on while a room reads it (Screen Wake Lock), where the browser allows it.
 * @module
 */

export class Awake {
  /** @type {WakeLockSentinel | undefined} */
  #lock;
  #wanted = false;

  /** @param {(lit: boolean) => void} tell whether the screen stays on */
  constructor(tell) {
    this.tell = tell;
    // The browser releases the wake lock as soon as the page is hidden.
    document.addEventListener('visibilitychange', () => void this.#ask());
  }

  start() {
    this.#wanted = true;
    void this.#ask();
  }

  stop() {
    this.#wanted = false;
    void this.#lock?.release();
  }

  async #ask() {
    if (!this.#wanted || document.visibilityState !== 'visible') return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      this.#lock = lock;
      // The system may take it back at any time: a battery that runs low.
      lock.onrelease = () => this.#released(lock);
      if (!this.#wanted) await lock.release();
      this.tell(!lock.released);
    } catch {
      // Unknown to this browser, or refused: low battery, a page opened from a folder.
      this.tell(false);
    }
  }

  /** @param {WakeLockSentinel} lock */
  #released(lock) {
    if (lock === this.#lock && this.#wanted) this.tell(false);
  }
}
