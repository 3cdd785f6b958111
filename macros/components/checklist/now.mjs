/**
 * What to do now in a roadmap, and how far it is: the panels at its top.
 * @module
 */

import { longDay } from '../../browser/calendar/days.mjs';
import { find, findAll, hide, write } from '../../browser/page/elements.mjs';
import { progress, summary } from './plan.mjs';

/**
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {import('./plan.mjs').StepState} StepState
 * @typedef {import('./plan.mjs').OwnState} OwnState
 */

/**
 * @param {HTMLElement} root of the roadmap
 * @param {HTMLElement[]} items its actions
 * @param {Plan} now
 */
export function showNow(root, items, now) {
  const { next } = now;
  const text = (/** @type {string} */ selector, /** @type {string} */ words) => {
    write(find(root, selector, HTMLElement), words);
  };
  text('[data-next]', next ? next.title : 'Toutes les actions sont terminées.');
  text(
    '[data-next-detail]',
    next ? nextDetail(next) : 'Relisez la feuille de route avec votre équipe\u00a0: que reste-t-il à consolider\u202f?',
  );
  const link = find(root, '[data-next-link]', HTMLAnchorElement);
  hide(link, !next);
  if (next) {
    const at = [...now.steps, ...now.own].indexOf(next) + 1;
    link.setAttribute('href', `#${next.id}`);
    write(link, `${next.status === 'todo' ? 'Commencer' : 'Continuer'} l’action ${at}`);
  }
  showTool(
    root,
    items.find(({ id }) => id === next?.id),
  );
  text('[data-progress]', progress(now));
  text('[data-summary]', summary(now));
  showCells(root, now);
}

/**
 * Offer the page that helps with the action to do now, and the call as long as it is to be made.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement | undefined} item the action; none of the page for one of the visitor's own
 */
function showTool(root, item) {
  const link = find(root, '[data-next-tool]', HTMLAnchorElement);
  // The number of the federation may stand there instead.
  const call = (link.dataset.directory ??= link.getAttribute('href') ?? '');
  const isCall = item?.dataset.call !== undefined;
  const page = item?.querySelector('.tool a');
  link.hidden = !page;
  link.setAttribute('href', (!isCall && page?.getAttribute('href')) || call);
  link.textContent = isCall ? 'Appeler la fédération' : (page?.textContent ?? '');
  for (const own of findAll(root, '.plan-now :is([data-edition], [data-prepare])')) hide(own, !isCall);
}

/**
 * Show a cell for each action, those of the visitor too.
 *
 * @param {HTMLElement} root
 * @param {Plan} now
 */
function showCells(root, { total, done }) {
  const drawing = /** @type {Element} */ (root.querySelector('.cells'));
  const cells = /** @type {Element[]} */ ([...drawing.children]);
  for (const extra of cells.slice(total)) extra.remove();
  for (let index = cells.length; index < total; index += 1) {
    const cell = /** @type {Element} */ (cells[0]?.cloneNode());
    cell.setAttribute('x', String(index * 20 + 1));
    drawing.append(cell);
  }
  drawing.setAttribute('viewBox', `0 0 ${total * 20} 14`);
  [...drawing.children].forEach((cell, index) => cell.classList.toggle('reached', index < done));
}

/** @param {StepState | OwnState} state */
function nextDetail(state) {
  const { due, late } = state;
  const when = due ? `${late ? 'Elle était prévue' : 'Prévue'} pour le ${longDay(due)}.` : '';
  if (!('step' in state)) return when;
  const { step, ticked } = state;
  const left = step.points.length - ticked;
  const rest = ticked && left ? `Il reste ${left} ${left === 1 ? 'point' : 'points'} sur ${step.points.length}.` : '';
  return `${when} ${rest}`.trim();
}
