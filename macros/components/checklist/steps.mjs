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
