// A picked file that is one on the disk of the tests: what two browsers have of a shared drive. The handle is a real
// one, which browsers keep from a visit to the next; what is read and written goes through the tests.
(() => {
  const Real = Date;
  globalThis.skew = Number(localStorage.getItem('skew'));
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [Real.now() + skew]));
    }
    static now() {
      return Real.now() + skew;
    }
  };
  const answer = async (asked) => {
    const { error, ...answered } = await asked;
    if (error === 'never') {
      globalThis.isHung = true;
      await new Promise(() => {});
    }
    if (error) throw new DOMException('refused', error);
    return answered;
  };
  FileSystemFileHandle.prototype.getFile = async function () {
    const { bytes, at } = await answer(readShared());
    return new File([new Uint8Array(bytes)], this.name, { lastModified: at });
  };
  FileSystemFileHandle.prototype.createWritable = async function () {
    const parts = [];
    return {
      write: async (part) => void parts.push(part),
      close: async () => void (await answer(writeShared(parts.join('')))),
      abort: async () => {},
    };
  };
  globalThis.showSaveFilePicker = async () => {
    return (await navigator.storage.getDirectory()).getFileHandle('commun.txt', { create: true });
  };
  globalThis.showOpenFilePicker = async () => [await showSaveFilePicker()];
})();
