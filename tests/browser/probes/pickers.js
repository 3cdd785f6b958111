// The pickers of Chromium, which no test can answer: files of the page's own folder stand in for those of the disk,
// and every act on them fails as the storage says under `test:`.
(() => {
  const told = (key) => localStorage.getItem(`test:${key}`) ?? '';
  const file = FileSystemFileHandle.prototype;
  for (const act of ['getFile', 'createWritable']) {
    const real = file[act];
    file[act] = async function (...given) {
      if (told(act)) throw new DOMException(told('words'), told(act));
      return real.apply(this, given);
    };
  }
  file.queryPermission = async () => told('permission') || 'granted';
  file.requestPermission = async () => {
    if (told('permission') === 'prompt') localStorage.removeItem('test:permission');
    return file.queryPermission();
  };
  const watching = new Set();
  Object.assign(window, {
    seen: (type) => watching.forEach((tell) => tell([{ type }])),
    FileSystemObserver: class {
      constructor(tell) {
        this.tell = tell;
      }
      async observe() {
        watching.add(this.tell);
      }
      disconnect() {
        watching.delete(this.tell);
      }
    },
    async fileNamed(name, text) {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      if (text === undefined) return handle;
      const faults = Object.entries(localStorage).filter(([key]) => key.startsWith('test:'));
      faults.forEach(([key]) => localStorage.removeItem(key));
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
      faults.forEach(([key, value]) => localStorage.setItem(key, value));
      return handle;
    },
    async textIn(name) {
      return (await (await window.fileNamed(name)).getFile()).text();
    },
    // As Chromium does, it empties a file that is there.
    showSaveFilePicker: async ({ suggestedName }) => window.fileNamed(told('chosen') || suggestedName, ''),
    async showOpenFilePicker() {
      if (!told('chosen')) throw new DOMException('', 'AbortError');
      return [await window.fileNamed(told('chosen'))];
    },
  });
})();
