/**
 * Files made in the page.
 * @module
 */

/**
 * Give the visitor a file.
 *
 * @param {string} name
 * @param {string | BlobPart[]} content
 * @param {string} type
 * @param {Document} [page]
 * @returns {string} what it is called and where it lies, to be said beside the button
 */
export function download(name, content, type, page = document) {
  const address = URL.createObjectURL(new Blob([content].flat(), { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return (
    `Votre navigateur enregistre le fichier «\u00a0${name}\u00a0», le plus souvent dans le dossier ` +
    '«\u00a0Téléchargements\u00a0» de cet appareil.'
  );
}
