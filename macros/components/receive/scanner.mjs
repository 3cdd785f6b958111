/**
 * The QR codes in what a video shows, image after image: read by the browser where it does, or by what is fetched.
 * @module
 */

import { fetched } from '../../browser/page/on-demand.mjs';

/** Larger images hold no more for our squares, and take longer. */
const LARGEST = 1280;
/** Milliseconds between two images, where the browser does not tell them apart. */
const OFTEN = 60;

/**
 * @typedef {{detect: (source: HTMLCanvasElement) => Promise<{rawValue: string}[]>}} Detector
 * @typedef {typeof import('qr/decode.js').default} Decode
 */

export class Scanner {
  #canvas = document.createElement('canvas');
  /** @type {Promise<Detector | undefined>} */
  #detector = ownDetector();
  /** @type {Decode | undefined} */
  #decode;
  #isRunning = false;

  /**
   * @param {HTMLVideoElement} video
   * @param {(code: string | undefined) => void} tell called for each image, with the code that it holds if any
   * @param {(error: unknown) => void} fail called with a NotLoaded, where what should read does not come
   */
  constructor(video, tell, fail) {
    this.video = video;
    this.tell = tell;
    this.fail = fail;
  }

  /**
   * Have what reads.
   *
   * @returns {Promise<void>} rejected with a NotLoaded
   */
  async prepare() {
    if (!(await this.#detector)) this.#decode ??= await fetched('assets/decoder.js');
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
      if (detector) return codeOf(await detector.detect(this.#canvas));
    } catch {
      // It is there and does not work: a phone without what it stands on. Ours takes over.
      this.#detector = Promise.resolve(undefined);
      await this.prepare().catch(this.fail);
    }
    try {
      return this.#decode?.(pen.getImageData(0, 0, width, height));
    } catch {
      return undefined;
    }
  }
}

/**
 * @param {{rawValue: unknown}[]} found what a browser saw in an image, be it a poster behind the other screen
 * @returns {string | undefined} ours first
 */
function codeOf(found) {
  const codes = found.map(({ rawValue }) => rawValue).filter((code) => typeof code === 'string');
  return codes.find((code) => code.startsWith('MSP')) ?? codes[0];
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
