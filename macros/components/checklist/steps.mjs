/**
 * What a page says of each action of a roadmap.
 * @module
 */

/** @typedef {import('./plan.mjs').StepModel} StepModel */

/**
 * @param {HTMLElement} item
 * @returns {StepModel}
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
 * Return the actions that a page tells in short, without their points.
 *
 * @param {[number | null, ...string[]][]} phases the last day of each, then the id and the title of each action
 * @returns {StepModel[]}
 */
export function stepsInShort(phases) {
  return phases.flatMap(([toDay, ...parts]) => {
    return parts.flatMap((id, index) => (index % 2 ? [] : [{ id, title: parts[index + 1] ?? '', toDay, points: [] }]));
  });
}
