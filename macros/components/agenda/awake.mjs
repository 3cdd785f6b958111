/**
 * Keep the screen on while a meeting is led (Screen Wake Lock), where the browser allows it.
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
      this.#lock = await navigator.wakeLock.request('screen');
      if (!this.#wanted) await this.#lock.release();
      this.tell(true);
    } catch {
      // Unknown to this browser, or refused: low battery, a page opened from a folder.
      this.tell(false);
    }
  }
}
