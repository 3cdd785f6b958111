/**
 * What the page says of each action of a roadmap.
 * @module
 */

/**
 * @param {HTMLElement} item
 * @returns {import('./plan.mjs').StepModel}
 */
export function readStep(item) {
  const phase = /** @type {HTMLElement | null} */ (item.closest('.phase'));
  const points = /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll('.tick input'));
  return {
    id: item.id,
    title: item.dataset.section ?? '',
    toDay: phase?.dataset.toDay ? Number(phase.dataset.toDay) : null,
    points: [...points].map((point) => point.id.replace(/^point-/, '')),
  };
}

/**
 * @param {HTMLElement} root of a roadmap
 * @param {string} title
 * @returns {import('./plan.mjs').Words}
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
