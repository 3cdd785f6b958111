import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf, valueWords } from '../../macros/browser/store/fields.mjs';
import { QUADRANTS } from '../../macros/components/swot/board.mjs';
import { STATUS_WORDS } from '../../macros/components/checklist/plan.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { keys } from '../fixtures/dossiers/arbitraries.mjs';
import fc from 'fast-check';

const written = [...visible(everyField()).keys()];

test('every field that the tools write is classified and has a French name', () => {
  for (const key of written) {
    const field = fieldOf(FIELDS, key);
    assert.ok(field, `${key} is not in the fields.mjs of its component`);
    assert.ok(['shared', 'personal', 'note'].includes(field.reach), key);
    assert.match(field.label, /^[A-ZÀÉ]/, key);
  }
});

test('every declared field is written by a tool: what goes away leaves the list too', () => {
  const declared = Object.entries(FIELDS);
  const used = new Set(written.map((key) => fieldOf(FIELDS, key)));
  assert.deepEqual(
    declared.filter(([, field]) => !used.has(field)).map(([path]) => path),
    [],
  );
});

test('random dossiers hold fields of the tools', () => {
  fc.assert(
    fc.property(keys, (key) => {
      assert.ok(/\/(?:order|deleted)$/.test(key) || fieldOf(FIELDS, key), key);
    }),
  );
});

test('names, contacts and notes are private', () => {
  const personal = (/** @type {string} */ field) => `people/carnet/row/*/${field}: personal`;
  const kept = Object.entries(FIELDS).filter(([, { reach }]) => reach !== 'shared');
  assert.deepEqual(
    kept.map(([path, { reach }]) => `${path}: ${reach}`),
    [
      'federation/version/*/kept: note',
      'referent/name: personal',
      'actions/*/row/*/who: personal',
      'actions/*/row/*/note: note',
      'actions/*/row/*/poured: note',
      'agenda/*/sequence/*/notes: personal',
      'agenda/*/invitation/name: personal',
      'agenda/*/invitation/contact: personal',
      'agenda/*/decisions/row/*/who: personal',
      'announcement/*/base/*: note',
      'announcement/*/mail: personal',
      'announcement/*/way/*/who: personal',
      'checklist/*/step/*/who: personal',
      'checklist/*/step/*/partner: personal',
      'checklist/*/step/*/note: note',
      'checklist/*/own/row/*/who: personal',
      'checklist/*/own/row/*/partner: personal',
      'checklist/*/own/row/*/note: note',
      'checklist/*/own/row/*/poured: note',
      'diagnosis/*/*/row/*/note: note',
      ...['name', 'role', 'organisation', 'family', 'phone', 'email'].map(personal),
      'people/carnet/distinct/*/*: personal',
      ...['premiere-reunion', 'invitations'].flatMap((meeting) =>
        ['invited', 'sent', 'answer', 'came'].map((field) => personal(`${meeting}-${field}`)),
      ),
      ...['qui', 'interlocuteur', 'preteur', '*/*/qui', '*/row/*/qui', '*/row/*/contact'].map((field) => {
        return `record/*/${field}: personal`;
      }),
      'stakeholders/*/who/*: personal',
      'stakeholders/*/*/who: personal',
      'stakeholders/*/*/note: note',
      'survey/*/q/*/*: note',
      ...['remarks/row/*/text', ...['file', 'count', 'mark', 'day'].map((field) => `imports/row/*/${field}`)].map(
        (field) => `survey/*/${field}: note`,
      ),
      'swot/*/groups/row/*/members: personal',
      'swot/*/cards/row/*/who: personal',
      'swot/*/more/row/*/who: personal',
      'swot/*/run/current: note',
      'swot/*/run/since: note',
      'swot/*/run/part/*/spent: note',
      'swot/*/run/part/*/extra: note',
      'worksheet/fiche-contact/sheets/row/*/repere: personal',
      'years/*/*/row/*/who: personal',
      'years/*/year: note',
      'years/*/*/left: personal',
      'years/*/*/joined: personal',
    ],
  );
});

test('a field that nobody declared is nowhere', () => {
  for (const key of [
    'checklist/100-jours/step/appeler-federation/invented',
    'checklist/100-jours/invented',
    'people/carnet/row/aaaaaaaaaa/invented',
    'agenda/premiere-reunion/participants/row/aaaaaaaaaa/who',
    'swot/atelier-cpts/cards/row/aaaaaaaaaa/text/invented',
    'mission/leader/invented',
    'invented/leader/own/row/aaaaaaaaaa/text',
    'constructor',
    'commune',
  ]) {
    assert.equal(fieldOf(FIELDS, key), undefined, key);
  }
});

test('every value to choose from has its words', () => {
  /** @type {[string, string[]][]} */
  const choices = [
    ['checklist/100-jours/step/appeler-federation/status', Object.keys(STATUS_WORDS)],
    ['checklist/100-jours/own/row/aaaaaaaaaa/status', Object.keys(STATUS_WORDS)],
    ['checklist/100-jours/start-kind', ['election', 'installation', 'today', 'other', 'none']],
    ['stakeholders/cooperation/phase', ['before', 'launched']],
    ['swot/atelier-cpts/cards/row/aaaaaaaaaa/quadrant', QUADRANTS],
    ['agenda/premiere-reunion/run/current', ['fin']],
    ['swot/atelier-cpts/run/current', ['fin', 'tour']],
  ];
  for (const [key, values] of choices) {
    for (const value of values) assert.ok(valueWords(fieldOf(FIELDS, key), value), `${key}: ${value}`);
    assert.equal(valueWords(fieldOf(FIELDS, key), 'constructor'), undefined);
  }
});
