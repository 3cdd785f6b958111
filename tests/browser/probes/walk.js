() => {
  const seen = document.activeElement;
  if (!seen || seen === document.body) return null;
  const box = seen.getBoundingClientRect();
  const target = seen.closest('.tick, .step-title') ?? seen;
  const style = getComputedStyle(seen);
  const x = box.left + Math.min(box.width / 2, 40), y = box.top + Math.min(box.height / 2, 20);
  const rects = [...seen.getClientRects()];
  const covered = !rects.some((r) => {
    const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
    return hit && (seen.contains(hit) || hit.contains(seen));
  });
  return {what: seen.outerHTML.slice(0, 90), ring: style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0,
    onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth, covered};
}
