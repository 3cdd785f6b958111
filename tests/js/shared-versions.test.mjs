// What a tool writes to be shared names nobody: whatever the dossier holds, no field that is personal or a note is there.

import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { asTable, asText } from '../../macros/browser/text/sheet.mjs';
import { set, visible } from '../../macros/browser/store/dossier.mjs';
import { fieldOf } from '../../macros/browser/store/fields.mjs';
import { serialize } from '../../macros/browser/store/file.mjs';
import { FIELDS } from '../../macros/components/dossier/fields.mjs';
import { facts } from '../../macros/components/record/facts.mjs';
import { recordSheet } from '../../macros/components/record/sheet.mjs';
import { planSheet } from '../../macros/components/stakeholders/plan.mjs';
import { groupFile } from '../../macros/components/swot/exports.mjs';
import { everyField } from '../fixtures/dossiers/every-field.mjs';
import { NOON } from '../fixtures/dossiers/fake-browser.mjs';

/** @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier */

const [PLANNER, WORKSHOP] = ['stakeholders/cooperation', 'swot/atelier-cpts'];
const choice = (/** @type {string} */ id) => ({ id, text: id });
const MODEL = {
  prefix: PLANNER,
  title: 'Mobiliser',
  audiences: ['personnels', 'medecins', 'elus'].map((id) => ({
    ...{ id, title: id, doubts: [choice('pas-subie')], secure: [choice('resultats')], practices: [choice('pilotes')] },
  })),
};

const cell = (/** @type {string} */ id, isShared = true) => ({
  ...{ id, label: id, isShared, isDay: false, words: new Map() },
});
const START = 'record/premieres-etapes';
/** @type {import('../../macros/components/record/answers.mjs').RecordModel} */
const RECORD = {
  ...{ name: 'premieres-etapes', title: 'Premières étapes', owner: 'commune', closing: '', signatures: [] },
  sections: [
    {
      title: 'Tout',
      parts: [
        { kind: 'facts', title: '', ids: [...facts(everyField(), { federations: {}, today: '2026-11-28' }).keys()] },
        { kind: 'field', key: `${START}/text`, cell: cell('text') },
        { kind: 'field', key: `${START}/qui`, cell: cell('qui', false) },
        {
          ...{ kind: 'table', title: 'Étapes', key: `${START}/etapes`, noun: 'étape', isPath: true },
          columns: [cell('etape'), cell('qui', false), cell('contact', false)],
        },
      ],
      pour: null,
    },
  ],
};

/** @type {Record<string, (dossier: Dossier, audience: string) => string>} */
const VERSIONS = {
  'a record to share': (dossier) => {
    const known = facts(dossier, { federations: {}, today: '2026-11-28' });
    return asText(recordSheet(RECORD, dossier, { known, isShared: true }));
  },
  'the planner to share': (dossier, audience) => {
    const sheet = planSheet(MODEL, dossier, { shared: true, audiences: audience ? [audience] : [] });
    return asText(sheet) + JSON.stringify([sheet, asTable(sheet)]);
  },
  'the file of a group': (dossier) => serialize(groupFile(dossier, WORKSHOP), { app: '1', now: NOON }),
};

/** Ids that the tools know, and others: a key may be the one of a field whose name it holds. */
const ids = fc.oneof(
  fc.constantFrom('personnels', 'elus', 'cooperation', 'atelier-cpts', 'pas-subie', 'answer', 'row', 'heard', 'note'),
  fc.stringMatching(/^[a-z][a-z0-9]{2,11}$/),
);
const full = everyField();
const known = [...visible(full)];

/**
 * Return the keys of a class of fields: those of the full dossier, and those of every pattern with other ids.
 *
 * @param {(reach: string | undefined) => boolean} isMeant
 */
function keysOf(isMeant) {
  const patterns = Object.entries(FIELDS).filter(([, { reach }]) => isMeant(reach));
  const held = known.map(([key]) => key).filter((key) => isMeant(fieldOf(FIELDS, key)?.reach));
  const made = patterns.map(([pattern]) =>
    fc.array(ids, { minLength: 6, maxLength: 6 }).map((all) => {
      let next = 0;
      return pattern.replace(/\*/g, () => all[next++] ?? 'a');
    }),
  );
  return fc.oneof(...made, ...held.map((key) => fc.constant(key)));
}

// A key made of ids may be that of a field to share: what it is declared as decides.
const hidden = keysOf((reach) => reach === 'personal' || reach === 'note').filter(
  (key) => fieldOf(FIELDS, key)?.reach !== 'shared',
);

for (const [name, write] of Object.entries(VERSIONS)) {
  test(`${name} holds no field that is personal or a note`, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hidden, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('', 'elus'),
        (keys, only) => {
          const marked = Object.fromEntries(keys.map((key, index) => [key, `MARQUE-${index}`]));
          const ticked = ['pas-subie', 'resultats', 'pilotes'].map((id) => [`${PLANNER}/${id}`, true]);
          const dossier = set(full, { ...Object.fromEntries(ticked), ...marked }, NOON + 1);
          assert.doesNotMatch(write(dossier, only), /MARQUE/);
        },
      ),
    );
  });

  test(`${name} holds no field of the full dossier that is not declared shared`, () => {
    const values = known.map(([key, value]) => {
      const isShown = fieldOf(FIELDS, key)?.reach === 'shared' || typeof value !== 'string';
      return [key, isShown ? value : 'MARQUE'];
    });
    const marked = set(full, { ...Object.fromEntries(values), [`${PLANNER}/personnels/invente`]: 'MARQUE' }, NOON + 1);
    const beside = set(marked, { [`${WORKSHOP}/cards/row/aaaaaaaaaa/invente`]: 'MARQUE' }, NOON + 2);
    assert.doesNotMatch(write(beside, ''), /MARQUE/);
  });

  test(`${name} holds what is declared shared`, () => {
    const shared = known.filter(
      ([key, value]) => typeof value === 'string' && /\/(text|answer)$/.test(key) && fieldOf(FIELDS, key),
    );
    // What data/ says to be shared is declared by its control.
    const keys = [...shared.map(([key]) => key), `${START}/text`];
    const marked = set(full, Object.fromEntries(keys.map((key) => [key, 'VISIBLE'])), NOON + 1);
    assert.match(write(marked, ''), /VISIBLE/);
  });
}
