/**
 * Elements that a component cannot do without, those it makes, and the texts that it keeps up to date.
 * @module
 */

/** @typedef {Node | string | null | undefined | false} Child empty ones are left out */

/**
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export function find(root, selector, type) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector} of type ${type.name}`);
  return found;
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function findAll(root, selector) {
  return [...root.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

/**
 * Make an element with a class and what it holds.
 *
 * @param {string} tag
 * @param {string} [className]
 * @param {Child[]} children
 * @returns {HTMLElement}
 */
export function element(tag, className = '', ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.flatMap((child) => child || []));
  return made;
}

/**
 * Write a text where it is not written yet: a screen reader says again what is written again.
 *
 * @param {Element} place
 * @param {string} text
 */
export function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/**
 * Hide a part, or show it, where it is not so yet: written again, it would be drawn again.
 *
 * @param {HTMLElement} part
 * @param {boolean} isHidden
 */
export function hide(part, isHidden) {
  if (part.hidden !== isHidden) part.hidden = isHidden;
}

/**
 * Put the elements of a list in order, around the one that has the focus: moved, it would lose it.
 *
 * @param {Element} list
 * @param {Element[]} elements
 */
export function arrange(list, elements) {
  /** @type {Element | null} */
  let next = null;
  for (const element of [...elements].reverse()) {
    const isHere = element.parentElement === list;
    const isInPlace = isHere && element.nextElementSibling === next;
    if (!isInPlace && !(isHere && element.contains(document.activeElement))) list.insertBefore(element, next);
    next = element;
  }
}
