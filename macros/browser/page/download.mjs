/**
 * Give the visitor a file made in the page.
 * @module
 */

/**
 * @param {string} name
 * @param {string} text
 * @param {string} type
 * @param {Document} [page]
 */
export function download(name, text, type, page = document) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
