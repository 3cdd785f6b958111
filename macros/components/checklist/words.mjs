/**
 * What a roadmap calls its phases and its points, read on its page.
 * @module
 */

/**
 * @param {HTMLElement} root of a roadmap
 * @param {string} title
 * @returns {import('./sheet.mjs').Words}
 */
export function readWords(root, title) {
  const words = (/** @type {Element | null} */ part) => part?.textContent?.trim() ?? '';
  const points = [...root.querySelectorAll('.step .tick input')].map((point) => {
    return /** @type {[string, string]} */ ([point.id.replace(/^point-/, ''), words(point.nextElementSibling)]);
  });
  return {
    title,
    phases: [...root.querySelectorAll('.phase')].map((phase) => ({
      title: words(phase.querySelector('.phase-head > :first-child')),
      steps: [...phase.querySelectorAll('.step')].map(({ id }) => id),
    })),
    points: new Map(points),
  };
}
