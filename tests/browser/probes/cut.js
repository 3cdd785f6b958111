() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
    const style = getComputedStyle(element);
    if (!element.textContent.trim() || style.visibility === 'hidden' || element.closest('svg, .unseen, .skip'))
      return false;
    const hides = style.overflowX === 'hidden' || style.overflowY === 'hidden';
    return hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  });
  return [
    wide > 0 ? `scrolls sideways by ${wide} px` : '',
    ...cut.map((element) => element.outerHTML.slice(0, 100)),
  ].filter(Boolean);
};
