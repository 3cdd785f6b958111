() => {
  const seen = document.activeElement;
  window.walked ??= new WeakSet();
  if (!seen || seen === document.body || walked.has(seen)) return null;
  walked.add(seen);
  const box = seen.getBoundingClientRect();
  const style = getComputedStyle(seen);
  const rects = [...seen.getClientRects()];
  // A tall field need not be seen whole: look at the middle of what the window shows of it.
  const middle = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
  const covered = !rects.some((r) => {
    const hit = document.elementFromPoint(middle(r.left, r.right, innerWidth), middle(r.top, r.bottom, innerHeight));
    return hit && (seen.contains(hit) || hit.contains(seen));
  });
  return {
    what: seen.outerHTML.slice(0, 90),
    ring: style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0,
    onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered,
  };
};
