/**
 * A picture of the board, as a file that any program opens: its shapes written as SVG, or painted as PNG.
 * @module
 */

import { escapeXml } from '../../browser/text/xml.mjs';

/**
 * @typedef {import('./picture.mjs').Picture} Picture
 * @typedef {import('./picture.mjs').Shape} Shape
 */

/** Fonts of every machine: a file takes none with it. */
const FONTS = 'Arial, Helvetica, sans-serif';
/** What every browser can paint: the smallest of them stops there. */
const HIGHEST = 8192;

/** @returns {import('./picture-lines.mjs').Measure} what measures with the fonts of this machine */
export function measurer() {
  const context = contextOf(document.createElement('canvas'));
  return (text, isBold) => {
    context.font = fontOf(100, isBold);
    return context.measureText(text).width / 100;
  };
}

/** @param {HTMLCanvasElement} canvas */
function contextOf(canvas) {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Ce navigateur ne peint pas d’image\u00a0: prenez l’image SVG.');
  return context;
}

/**
 * @param {number} size
 * @param {boolean} isBold
 */
function fontOf(size, isBold) {
  return `${isBold ? 'bold ' : ''}${size}px ${FONTS}`;
}

/**
 * @param {Picture} picture
 * @returns {string} a file that needs no other
 */
export function toSvg({ title, width, height, shapes }) {
  const name = escapeXml(title);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` font-family="${FONTS}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    ...shapes.map(written),
    '</svg>\n',
  ].join('\n');
}

/** @param {Shape} shape */
function written(shape) {
  const [x, y] = [rounded(shape.x), rounded(shape.y)];
  if (shape.kind === 'box') {
    const size = `width="${rounded(shape.width)}" height="${rounded(shape.height)}"`;
    return `<rect x="${x}" y="${y}" ${size} fill="${shape.fill}" stroke="${shape.edge}"/>`;
  }
  const weight = shape.isBold ? ' font-weight="bold"' : '';
  const look = `font-size="${rounded(shape.size)}"${weight} fill="${shape.fill}"`;
  return `<text x="${x}" y="${y}" ${look}>${escapeXml(shape.text)}</text>`;
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 10) / 10;
}

/**
 * @param {Picture} picture
 * @returns {Promise<Blob>} rejected with words for the visitor
 */
export function toPng({ width, height, shapes }) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = contextOf(canvas);
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    const refused = new Error('L’image serait trop haute\u00a0: prenez l’image SVG, ou raccourcissez les idées.');
    if (height > HIGHEST) reject(refused);
    else canvas.toBlob((blob) => (blob ? resolve(blob) : reject(refused)), 'image/png');
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Shape} shape
 */
function paint(context, shape) {
  context.fillStyle = shape.fill;
  if (shape.kind === 'box') {
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    context.strokeStyle = shape.edge;
    context.strokeRect(shape.x, shape.y, shape.width, shape.height);
  } else {
    context.font = fontOf(shape.size, shape.isBold);
    context.fillText(shape.text, shape.x, shape.y, shape.width);
  }
}
