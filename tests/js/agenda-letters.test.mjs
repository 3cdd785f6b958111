import assert from 'node:assert/strict';
import test from 'node:test';
import { decisionsToPour, meetingCalendar } from '../../macros/components/agenda/exports.mjs';
import { invitation, minutes, table } from '../../macros/components/agenda/letters.mjs';
import { readMeeting } from '../../macros/components/agenda/meeting.mjs';
import { OWN_ACTIONS, pourActions } from '../../macros/components/checklist/own.mjs';
import { createDossier, set } from '../../macros/browser/store/dossier.mjs';
import { addPerson } from '../../macros/browser/store/people.mjs';
import { addRow, rows } from '../../macros/browser/store/rows.mjs';
import { asText } from '../../macros/browser/text/sheet.mjs';

const NOW = Date.UTC(2026, 10, 24, 12);
const MODEL = {
  name: 'premiere-reunion',
  announced: 90,
  sequences: [
    { id: 'accueil', title: 'Accueil', min: 5, max: 10, usual: 5 },
    { id: 'suites', title: 'Conclusion et suites', min: 10, max: 10, usual: 10 },
  ],
  preparers: [
    { id: 'federation', title: 'La fédération régionale' },
    { id: 'porteur', title: 'Le porteur du projet, s’il y en a un' },
  ],
};
const PREFIX = 'agenda/premiere-reunion';
const DECISIONS = `${PREFIX}/decisions`;

/** @param {Record<string, import('../../macros/browser/store/grammar.mjs').Value>} values */
function dossierOf(values) {
  const keyed = Object.entries(values).map(([key, value]) => [
    key.includes('/') && key.startsWith('commune') ? key : `${PREFIX}/${key}`,
    value,
  ]);
  return set(createDossier(Math.random), Object.fromEntries(keyed), NOW);
}

const READY = dossierOf({
  'commune/name': 'Ambert',
  date: '4/12/2026',
  start: '18 h 30',
  place: 'Salle des fêtes',
  'sequence/accueil/minutes': '8',
  'prepare/federation': true,
  'prepare/porteur': true,
  'invitation/contact': '04 00 00 00 00',
});
/** @param {import('../../macros/browser/store/dossier.mjs').Dossier} dossier */
const read = (dossier) => readMeeting(dossier, MODEL, NOW);

test('the invitation says when, where, what for, and the hour of each sequence', () => {
  const text = asText(invitation(read(READY))).replace(/\u00a0/g, ' ');
  assert.match(text, /^Invitation : première rencontre des professionnels de santé, Ambert\n/);
  assert.match(text, /Quand : vendredi 4 décembre 2026, de 18 h 30 à 20 h\./);
  assert.match(text, /Où : Salle des fêtes\./);
  assert.match(text, /Qui la prépare : la fédération régionale, le porteur du projet\./);
  assert.match(text, /si vous venez : 04 00 00 00 00\./);
  assert.match(text, /- 18 h 30 : Accueil \(8 minutes\)\n- 18 h 38 : Conclusion et suites \(10 minutes\)\n/);
});

test('the invitation reads as a letter: greeting, when and where, programme, answer, who signs', () => {
  const signed = set(READY, { [`${PREFIX}/invitation/name`]: 'Pour la mairie, la référente santé' }, NOW);
  const text = asText(invitation(read(signed)));
  const order = ['Bonjour,', 'Quand', 'Où', 'Le déroulé prévu', 'Merci de nous dire', 'Bien cordialement,'];
  const places = order.map((words) => text.indexOf(words));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.match(text, /\nPour la mairie, la référente santé$/);
});

test('an invitation written before the date is chosen still reads well', () => {
  const text = asText(invitation(read(dossierOf({ date: 'un jour' })))).replace(/\u00a0/g, ' ');
  assert.match(text, /Quand : la date vous sera confirmée\./);
  assert.match(text, /- Accueil \(5 minutes\)/);
  assert.doesNotMatch(text, /undefined|null|NaN/);
});

test('the minutes hold the notes of each sequence and the decisions, as they were typed', () => {
  const typed = dossierOf({ 'sequence/accueil/notes': 'Bonjour\n\n<img src=x onerror=alert(1)>' });
  const { dossier } = addRow(
    typed,
    DECISIONS,
    { title: 'Se revoir', who: 'La mairie', due: '5/1/2027' },
    NOW,
    Math.random,
  );
  assert.deepEqual(minutes(read(dossier)).parts, [
    { title: 'Accueil', lines: ['Bonjour', '<img src=x onerror=alert(1)>'] },
    {
      title: 'Pistes et suites',
      table: { head: ['Quoi', 'Qui s’en charge', 'Pour quand'], rows: [['Se revoir', 'La mairie', '5/1/2027']] },
    },
  ]);
  const due = { day: '2027-01-05' };
  assert.deepEqual(table(read(dossier)).at(-1), ['Pistes et suites', '', '', 'Se revoir', 'La mairie', due]);
});

test('the minutes say who came, and who was absent or excused', () => {
  const [invited, came] = ['invited', 'came'].map((field) => `premiere-reunion-${field}`);
  /** @type {Record<string, string | boolean>[]} */
  const persons = [
    { name: 'Claire Petit', role: 'pharmacienne', [`${invited}`]: true, [`${came}`]: true },
    { name: 'Le kinésithérapeute', [`${invited}`]: true },
    { name: 'Une autre personne', 'invitations-invited': true },
  ];
  const two = persons.reduce((dossier, each) => addPerson(dossier, each, NOW, Math.random).dossier, READY);
  assert.deepEqual(minutes(read(two)).parts, [
    { title: 'Présents', text: ['Claire Petit (pharmacienne).'] },
    { title: 'Absents ou excusés', text: ['Le kinésithérapeute.'] },
  ]);
});

test('decisions are added to the roadmap once, with who, when and where they come from', () => {
  const { dossier } = addRow(
    READY,
    DECISIONS,
    { title: 'Se revoir', who: 'La mairie', due: '5/1/2027' },
    NOW,
    Math.random,
  );
  const poured = pourActions(dossier, decisionsToPour(read(dossier), DECISIONS), NOW, Math.random);
  const [action] = rows(poured, OWN_ACTIONS);
  assert.equal(action?.values.note, 'Première réunion, vendredi 4 décembre 2026');
  assert.deepEqual(
    [action?.values.title, action?.values.who, action?.values.due],
    ['Se revoir', 'La mairie', '5/1/2027'],
  );
  assert.equal(pourActions(poured, decisionsToPour(read(poured), DECISIONS), NOW, Math.random), poured);
});

test('the meeting goes to the diary with its hour and its place, once it has both a day and an hour', () => {
  const file = meetingCalendar(read(READY), MODEL.name, READY, NOW) ?? '';
  const start = new Date('2026-12-04T18:30:00').toISOString().slice(0, 19).replace(/[-:]/g, '');
  assert.match(file, new RegExp(`DTSTART:${start}Z`));
  assert.match(file, /LOCATION:Salle des fêtes/);
  const dateless = dossierOf({ start: '18h' });
  assert.equal(meetingCalendar(read(dateless), MODEL.name, dateless, NOW), undefined);
});
