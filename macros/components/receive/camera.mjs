/**
 * The camera of the device, and why it may not open.
 * @module
 */

/** Enough for the smallest squares that are shown, and quickly read. */
const WISHED = { width: { ideal: 1280 }, height: { ideal: 720 } };

const NONE =
  'Ce navigateur ne donne aucune caméra à cette page. ' +
  'Mettez-le à jour, ou ouvrez le site par son adresse en https. Sinon, apportez le fichier du dossier.';
const REFUSALS = new Map([
  [
    'NotAllowedError',
    'La caméra est refusée à cette page. Pour l’autoriser, appuyez sur le signe placé à gauche de l’adresse, ' +
      'choisissez «\u00a0Caméra\u00a0», puis «\u00a0Autoriser\u00a0», et essayez encore. ' +
      'Sur un téléphone, vérifiez aussi que votre navigateur a le droit d’utiliser la caméra, dans les réglages.',
  ],
  [
    'NotFoundError',
    'Cet appareil n’a pas de caméra, ou elle n’est pas branchée. ' +
      'Prenez l’autre sens\u00a0: montrez le dossier ici et filmez-le avec le téléphone, ou apportez le fichier.',
  ],
  [
    'NotReadableError',
    'La caméra ne s’ouvre pas\u00a0: une autre application s’en sert sans doute. ' +
      'Fermez les appels en vidéo et l’appareil photo, puis essayez encore.',
  ],
]);
const OTHER = 'La caméra ne s’est pas ouverte. Rechargez la page, puis essayez encore. Sinon, apportez le fichier.';

/** Why there is no camera: the message is for the visitor. */
export class NoCamera extends Error {}

/**
 * Return what the browser's refusal means.
 *
 * @param {unknown} error
 */
export function refusalOf(error) {
  return REFUSALS.get(/** @type {Error} */ (error)?.name) ?? OTHER;
}

export class Camera {
  /** @type {MediaStream | undefined} */
  #stream;

  /**
   * @param {HTMLVideoElement} video
   * @param {() => void} lost what to do once the device takes the camera back
   */
  constructor(video, lost) {
    this.video = video;
    this.lost = lost;
  }

  /**
   * Open the camera at the back of a phone, or the one asked for.
   *
   * @param {string} [id] of a device
   * @returns {Promise<void>} rejected with a NoCamera
   */
  async open(id) {
    this.close();
    const devices = navigator.mediaDevices;
    if (!devices?.getUserMedia) throw new NoCamera(NONE);
    const which = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
    try {
      this.#stream = await devices.getUserMedia({ audio: false, video: { ...WISHED, ...which } });
    } catch (error) {
      throw new NoCamera(refusalOf(error));
    }
    for (const track of this.#stream.getVideoTracks()) track.addEventListener('ended', this.lost);
    this.video.srcObject = this.#stream;
    await this.video.play().catch(() => {
      throw new NoCamera(OTHER);
    });
  }

  close() {
    for (const track of this.#stream?.getTracks() ?? []) {
      track.removeEventListener('ended', this.lost);
      track.stop();
    }
    this.#stream = undefined;
    this.video.srcObject = null;
  }

  /** @returns {Promise<string | undefined>} the id of the camera after the one that is open, if there is another */
  async next() {
    const all = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
    const [track] = this.#stream?.getVideoTracks() ?? [];
    const now = all.findIndex(({ deviceId }) => deviceId === track?.getSettings().deviceId);
    return all.length > 1 ? all[(now + 1) % all.length]?.deviceId : undefined;
  }
}
