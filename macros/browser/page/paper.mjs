/**
 * Printing the page otherwise than it looks: what is put in place for paper goes away after it.
 * @module
 */

/**
 * Print the page under names that its style sheet knows. They stay until the paper is drawn: on a phone `print()`
 * returns before.
 *
 * @param {string[]} names classes of the root element
 * @param {object} [options]
 * @param {Element} [options.alone] the only part to print
 * @param {() => void} [options.after] puts right what was prepared for paper
 * @param {Window} [options.view]
 */
export function printAs(names, { alone, after, view = window } = {}) {
  // A browser that told nothing of an earlier printing is over with it.
  view.dispatchEvent(new Event('afterprint'));
  const page = view.document.documentElement;
  page.classList.add(...names);
  alone?.classList.add('alone');
  onceAfter(view, () => {
    page.classList.remove(...names);
    alone?.classList.remove('alone');
    after?.();
  });
  view.print();
}

/**
 * Call back once, when the page has been printed.
 *
 * @param {Window} view
 * @param {() => void} done
 */
function onceAfter(view, done) {
  const printed = new AbortController();
  const { signal } = printed;
  const finish = () => {
    printed.abort();
    done();
  };
  view.addEventListener('afterprint', finish, { signal });
  view.matchMedia('print').addEventListener('change', ({ matches }) => !matches && finish(), { signal });
  // Some browsers tell of neither: who touches the page again no longer prints it.
  for (const act of ['pointerdown', 'keydown']) view.addEventListener(act, finish, { signal, capture: true });
}
