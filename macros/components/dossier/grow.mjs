/**
 * The elements of a tool, made from what its script left (macros/outputs/blocks.py).
 * @module
 */

/** @typedef {string | [tag: string, attributes: Record<string, string>, ...children: any[]]} Tree its children too */

const PICTURE = 'http://www.w3.org/2000/svg';

/**
 * @param {Tree} tree
 * @param {Document} page
 * @param {string | null} [space] whose names its tag and those inside are
 * @returns {Node}
 */
export function grown(tree, page, space = page.documentElement.namespaceURI) {
  if (typeof tree === 'string') return page.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const own = tag === 'svg' ? PICTURE : space;
  const made = page.createElementNS(own, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  const inside = made instanceof HTMLTemplateElement ? made.content : made;
  inside.append(...children.map((child) => grown(child, page, own)));
  return made;
}
