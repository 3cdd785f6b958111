/**
 * Give the visitor a file made in the page.
 * @module
 */

/**
 * @param {string} name
 * @param {string | BlobPart[]} content
 * @param {string} type
 * @param {Document} [page]
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
}
