/**
 * Tell the reader which texts were to be reviewed before today. The page itself cannot know: it may have been built,
 * copied to a USB key or cached long ago, and must hold the same bytes whenever it is built.
 * @module
 */

/**
 * @param {ParentNode} page
 * @param {Date} now
 */
export function markOverdue(page, now) {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
  let said = false;
  for (const line of page.querySelectorAll('[data-review-by]')) {
    if ((line.getAttribute('data-review-by') ?? '') >= today) continue;
    const mark = document.createElement('span');
    mark.className = 'overdue';
    // The advice is given in full once per page.
    mark.textContent = said
      ? ' Relecture en retard.'
      : ' Relecture en retard\u00a0: faites confirmer ce qui compte pour vous.';
    said = true;
    // Nobody reads inside what is closed.
    (line.querySelector(':scope > summary') ?? line).append(mark);
  }
}
