/**
 * How large the letters of a board may be on a screen, and where its four quadrants stand. What things measure is asked
 * of the page: nothing here knows it.
 * @module
 */

/**
 * @typedef {{width: number, height: number}} Screen in px
 * @typedef {{width: number, columns: number}} Shape how wide a quadrant is, and in how many columns its cards stand
 * @typedef {Shape & {left: number, top: number, height: number}} Place of a quadrant, in px
 *
 * @typedef {{lines: number, narrowest: number}} Cut
 *
 * @typedef {object} Whole
 * @property {number} size of the letters, in px
 * @property {number} lines of a card at most: what is longer is cut
 * @property {Place[]} places
 */

/** Below it nobody reads: the board slides instead. */
export const SMALLEST = 14;
/** A word or two must not fill a screen. */
export const LARGEST_SHARE = 1 / 9;
export const MOST_COLUMNS = 6;
const SPARE_COLUMNS = 2;
/** How many lines of a card show, and how many letters wide a column is at least, in em: the first is better. */
/** @type {Cut[]} */
const CUTS = [
  { lines: 99, narrowest: 8.5 },
  { lines: 4, narrowest: 8.5 },
  { lines: 3, narrowest: 8.5 },
  { lines: 2, narrowest: 10 },
];
/** Below this part of the height of the screen, letters win over lines. */
const COMFORT = 1 / 25;
/** What fewer lines must bring: else whole sentences are better. */
const GAIN = 1.11;
const LAST_CUT = /** @type {Cut} */ (CUTS.at(-1));
const EVEN = 0.5;
/** What the left half of the board takes of its width. */
const SHARES = [EVEN, 0.42, 0.58, 0.64];

/**
 * Return the largest whole size that fits, between two; the first one if none does.
 *
 * @param {number} least
 * @param {number} most
 * @param {(size: number) => boolean} fits
 */
export function largest(least, most, fits) {
  let [low, high] = [least, Math.max(least, Math.floor(most))];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Place the whole board: four quadrants that fill the screen, with the largest letters that let all cards in.
 *
 * @param {Screen} screen
 * @param {number[]} counts the cards of each quadrant
 * @param {number} gap between two quadrants, in px
 * @param {(size: number, lines: number, shapes: Shape[]) => number[]} measure the height that each quadrant needs
 * @returns {Whole}
 */
export function planWhole(screen, counts, gap, measure) {
  const isUpright = screen.width < screen.height;
  const most = Math.floor(screen.height * LARGEST_SHARE);
  /** @param {Cut} cut @param {number} share @param {number} size */
  const shaped = ({ lines, narrowest }, share, size) => {
    const left = isUpright ? screen.width : Math.floor((screen.width - gap) * share);
    const widths = counts.map((_, index) => (isUpright || index % 2 === 0 ? left : screen.width - gap - left));
    return shortest(widths, counts, narrowest * size, (shapes) => measure(size, lines, shapes));
  };
  /** @param {Cut} cut @param {number} share @param {number} size */
  const fits = (cut, share, size) =>
    stacksOf(shaped(cut, share, size).heights, isUpright).every((stack) => heightOf(stack, gap) <= screen.height);
  // A screen that stands slides: nothing need be cut there.
  const cuts = isUpright ? CUTS.slice(0, 1) : CUTS;
  let best = { size: SMALLEST, cut: cuts.at(-1) ?? LAST_CUT, share: EVEN };
  // What must be reached to change for fewer lines, or for halves that are not even.
  let wanted = SMALLEST;
  for (const cut of cuts) {
    for (const share of isUpright ? [EVEN] : SHARES) {
      if (wanted > most || !fits(cut, share, wanted)) continue;
      best = { size: largest(wanted, most, (size) => fits(cut, share, size)), cut, share };
      wanted = best.size + 1;
    }
    if (best.size >= screen.height * COMFORT) break;
    if (wanted > SMALLEST) wanted = Math.floor(best.size * GAIN) + 1;
  }
  const { shapes, heights } = shaped(best.cut, best.share, best.size);
  const needed = stacksOf(heights, isUpright).map((stack) => heightOf(stack, gap));
  const room = { width: screen.width, height: Math.max(screen.height, ...needed) };
  return { size: best.size, lines: best.cut.lines, places: placed(room, gap, shapes, heights, isUpright) };
}

/**
 * @param {number[]} stack heights, one under the other
 * @param {number} gap
 */
function heightOf(stack, gap) {
  return sum(stack) + gap * (stack.length - 1);
}

/**
 * Choose for each quadrant the number of columns that makes it the shortest.
 *
 * @param {number[]} widths
 * @param {number[]} counts
 * @param {number} narrowest px of a column
 * @param {(shapes: Shape[]) => number[]} measure
 * @returns {{shapes: Shape[], heights: number[]}}
 */
function shortest(widths, counts, narrowest, measure) {
  const most = widths.map((width, index) =>
    Math.max(1, Math.min(MOST_COLUMNS, counts[index] ?? 1, Math.floor(width / narrowest))),
  );
  /** @type {Shape[]} */
  let shapes = [];
  /** @type {number[]} */
  let heights = [];
  const last = Math.max(...most);
  // Fewer columns are longer, but for some words.
  for (let columns = Math.max(1, last - SPARE_COLUMNS); columns <= last; columns += 1) {
    const tried = widths.map((width, index) => ({ width, columns: Math.min(columns, most[index] ?? 1) }));
    const found = measure(tried);
    const before = heights;
    shapes = tried.map((shape, index) =>
      (found[index] ?? 0) < (before[index] ?? Infinity) ? shape : /** @type {Shape} */ (shapes[index]),
    );
    heights = found.map((height, index) => Math.min(height, before[index] ?? Infinity));
  }
  return { shapes, heights };
}

/**
 * What stands one under the other: all four upright, else the first over the third and the second over the fourth.
 *
 * @param {number[]} heights
 * @param {boolean} isUpright
 */
function stacksOf(heights, isUpright) {
  return isUpright ? [heights] : [0, 1].map((side) => heights.filter((_, index) => index % 2 === side));
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * @param {Screen} screen
 * @param {number} gap
 * @param {Shape[]} shapes
 * @param {number[]} heights what each needs: the rest of the screen is shared
 * @param {boolean} isUpright
 * @returns {Place[]}
 */
function placed(screen, gap, shapes, heights, isUpright) {
  if (isUpright) {
    const spare = Math.max(0, screen.height - gap * (shapes.length - 1) - sum(heights)) / shapes.length;
    let top = 0;
    return shapes.map((shape, index) => {
      const place = { ...shape, left: 0, top, height: (heights[index] ?? 0) + spare };
      top += place.height + gap;
      return place;
    });
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = heights;
  const room = screen.height - gap;
  // One line across the board where all fits so, else a line for each half.
  const [low, high] = [Math.max(first, second), room - Math.max(third, fourth)];
  const middles =
    low <= high
      ? [between(room / 2, low, high), between(room / 2, low, high)]
      : [between(room / 2, first, room - third), between(room / 2, second, room - fourth)];
  return shapes.map((shape, index) => {
    const middle = /** @type {number} */ (middles[index % 2]);
    return {
      ...shape,
      left: index % 2 ? screen.width - shape.width : 0,
      top: index < 2 ? 0 : middle + gap,
      height: index < 2 ? middle : room - middle,
    };
  });
}

/**
 * @param {number} wanted
 * @param {number} low
 * @param {number} high
 */
function between(wanted, low, high) {
  return Math.max(low, Math.min(wanted, high));
}
