/**
 * The QR codes in what a video shows, image after image: by the browser where it reads them itself, or by ours.
 * @module
 */

import decodeQR from 'qr/decode.js';

/** Larger images hold no more for our squares, and take longer. */
const LARGEST = 1280;
/** Milliseconds between two images, where the browser does not tell them apart. */
const OFTEN = 60;

/**
 * @typedef {{detect: (source: HTMLCanvasElement) => Promise<{rawValue: string}[]>}} Detector
 */

export class Scanner {
  #canvas = document.createElement('canvas');
  /** @type {Promise<Detector | undefined>} */
  #detector = ownDetector();
  #isRunning = false;

  /**
   * @param {HTMLVideoElement} video
   * @param {(code: string | undefined) => void} tell called for each image, with the code that it holds if any
   */
  constructor(video, tell) {
    this.video = video;
    this.tell = tell;
  }

  start() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#wait();
  }

  stop() {
    this.#isRunning = false;
  }

  #wait() {
    const look = () => void this.#look();
    // Each image once, where the browser tells them apart.
    if (this.video.requestVideoFrameCallback) this.video.requestVideoFrameCallback(look);
    else setTimeout(look, OFTEN);
  }

  async #look() {
    if (!this.#isRunning) return;
    const code = this.video.videoWidth ? await this.#read() : undefined;
    if (!this.#isRunning) return;
    this.tell(code);
    if (this.#isRunning) this.#wait();
  }

  async #read() {
    const { videoWidth, videoHeight } = this.video;
    const scale = Math.min(1, LARGEST / Math.max(videoWidth, videoHeight));
    const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    const pen = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext('2d', { willReadFrequently: true }));
    pen.drawImage(this.video, 0, 0, width, height);
    const detector = await this.#detector;
    try {
      if (detector) return (await detector.detect(this.#canvas))[0]?.rawValue;
    } catch {
      // It is there and does not work: a phone without what it stands on. Ours takes over.
      this.#detector = Promise.resolve(undefined);
    }
    try {
      return decodeQR(pen.getImageData(0, 0, width, height));
    } catch {
      return undefined;
    }
  }
}

/** @returns {Promise<Detector | undefined>} what the browser reads QR codes with */
async function ownDetector() {
  try {
    const { BarcodeDetector } = /** @type {any} */ (globalThis);
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
  } catch {
    return undefined;
  }
}
