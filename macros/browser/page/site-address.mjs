/**
 * Where the site is published: a copy on a disk says it too.
 * @module
 */

/** @param {Document} [page] */
export function siteAddress(page = document) {
  const picture = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
  return picture.replace(/assets\/.*/s, '');
}
