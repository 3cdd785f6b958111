async (areColoursAlone) => {
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const options = {
    resultTypes: ['violations', 'incomplete'],
    runOnly: areColoursAlone ? ['color-contrast', 'link-in-text-block'] : all,
  };
  const found = await axe.run(document, options);
  const menu = document.querySelector('#menu:popover-open')?.getBoundingClientRect();
  const explained = (node) => {
    const element = document.querySelector(node.target.at(-1));
    const box = element.getBoundingClientRect();
    if (element.closest('svg')) return true;
    return menu && !element.closest('#menu') && box.top < menu.bottom && box.bottom > menu.top;
  };
  const short = (results, leave = () => false) =>
    results.flatMap((result) =>
      result.nodes
        .filter((node) => !leave(node))
        .map((node) => `${result.id}: ${node.html.slice(0, 120)} ${node.any.map((check) => check.message)}`),
    );
  return { violations: short(found.violations), incomplete: short(found.incomplete, explained) };
};
