/**
 * Fields that hold a number: what is typed replaces it. A 7 beside the 0 would make 70.
 * @module
 */

const NUMBERS = 'input[inputmode=numeric], input[inputmode=decimal]';

/** @param {HTMLElement} root its fields, present and to come */
export function selectNumbers(root) {
  /** @type {EventTarget | null} the field that the pointer is about to enter */
  let entered = null;
  root.addEventListener('pointerdown', ({ target }) => {
    entered = target === document.activeElement ? null : target;
  });
  root.addEventListener('focusin', ({ target }) => select(target));
  // The pointer has put its caret meanwhile. A second click puts it where one wants.
  root.addEventListener('click', ({ target }) => {
    if (target === entered) select(target);
    entered = null;
  });
}

/** @param {EventTarget | null} target */
function select(target) {
  if (target instanceof HTMLInputElement && target.matches(NUMBERS)) target.select();
}
