import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseHour } from '../../macros/browser/text/hours.mjs';

for (const [typed, hours, minutes] of /** @type {[string, number, number][]} */ ([
  ['18h30', 18, 30],
  ['18 h 30', 18, 30],
  ['18\u00a0h\u00a030', 18, 30],
  ['18:30', 18, 30],
  ['18.30', 18, 30],
  [' 18 H 30 min', 18, 30],
  ['18 heures 30', 18, 30],
  ['1830', 18, 30],
  ['9h', 9, 0],
  ['9 h', 9, 0],
  ['9', 9, 0],
  ['14', 14, 0],
  ['0 h', 0, 0],
])) {
  test(`« ${typed} » is an hour`, () => assert.equal(parseHour(typed), hours * 60 + minutes));
}

for (const typed of ['', 'soir', 'midi', '24h', '25 h', '18h60', '14 h 75', '18h3', '18 h 30 h', '<img onerror=a>']) {
  test(`« ${typed} » is not taken for an hour`, () => assert.equal(parseHour(typed), undefined));
}
