import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import fc from 'fast-check';

import { calendarFile } from '../../macros/browser/calendar/ics.mjs';

/** @typedef {import('../../macros/browser/calendar/ics.mjs').CalendarEvent} CalendarEvent */

const NOW = Date.UTC(2026, 10, 22, 13, 32, 5);
/** @param {CalendarEvent[]} events @param {number} [changedAt] */
const file = (events, changedAt = NOW) =>
  calendarFile({ name: 'Feuille de route, Ambert', dossierId: 'k3v9x0q2ab', changedAt, now: NOW, events });
/** @param {string} text */
const unfold = (text) => text.replace(/\r\n /g, '').split('\r\n');
/** @param {string} text @param {string} property */
const valuesOf = (text, property) =>
  unfold(text).flatMap((line) => (line.startsWith(property) ? [line.slice(line.indexOf(':') + 1)] : []));

test('a due date and a meeting, to the character', () => {
  const script = `
    import { calendarFile } from '${new URL('../../macros/browser/calendar/ics.mjs', import.meta.url).href}';
    process.stdout.write(calendarFile({
      name: 'Feuille de route, Ambert', dossierId: 'k3v9x0q2ab', changedAt: ${NOW}, now: ${NOW},
      events: [
        { id: 'appeler-federation', title: 'Appeler la fédération', day: '2026-03-28', reminders: [7, 1, 0],
          url: 'https://exemple.fr/a' },
        { id: 'premiere-reunion', title: 'Première réunion ; salle A, étage', day: '2026-07-06',
          time: { start: '18:30', minutes: 90 }, location: 'Mairie', reminders: [24],
          description: 'Ordre du jour :\\r\\n1. Accueil\\n2. Tour de table' },
      ],
    }))`;
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Europe/Paris' },
  });
  assert.equal(
    text.toString(),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Boussole MSP//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Feuille de route\\, Ambert',
      'BEGIN:VEVENT',
      'UID:appeler-federation.k3v9x0q2ab@boussole-msp',
      'DTSTAMP:20261122T133205Z',
      'SEQUENCE:28128725',
      'DTSTART;VALUE=DATE:20260328',
      'DTEND;VALUE=DATE:20260329',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Appeler la fédération',
      'URL:https://exemple.fr/a',
      ...['-P6DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Appeler la fédération',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:premiere-reunion.k3v9x0q2ab@boussole-msp',
      'DTSTAMP:20261122T133205Z',
      'SEQUENCE:28128725',
      'DTSTART:20260706T163000Z',
      'DTEND:20260706T180000Z',
      'SUMMARY:Première réunion \\; salle A\\, étage',
      'DESCRIPTION:Ordre du jour :\\n1. Accueil\\n2. Tour de table',
      'LOCATION:Mairie',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Première réunion \\; salle A\\, étage',
      'TRIGGER:-PT24H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a meeting at the same hour in winter, in summer and in Mayotte is right', () => {
  const module = new URL('../../macros/browser/calendar/ics.mjs', import.meta.url).href;
  const script = `import { calendarFile } from '${module}';
    for (const day of ['2026-03-28', '2026-03-29']) {
      const events = [{ id: 'a', title: 'a', day, time: { start: '18:30', minutes: 60 } }];
      const text = calendarFile({ name: '', dossierId: 'a', changedAt: 0, now: 0, events });
      console.log(/DTSTART:(\\S+)/.exec(text)[1]);
    }`;
  const inZone = (/** @type {string} */ TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
  assert.deepEqual(inZone('Europe/Paris'), ['20260328T173000Z', '20260329T163000Z']);
  assert.deepEqual(inZone('Indian/Mayotte'), ['20260328T153000Z', '20260329T153000Z']);
});

test('the end of a month, a clock change, 29 February: the event lasts one day', () => {
  for (const [day, next] of [
    ['20260228', '20260301'],
    ['20260329', '20260330'],
    ['20261025', '20261026'],
    ['20280229', '20280301'],
    ['20261231', '20270101'],
  ]) {
    const text = file([{ id: 'a', title: 'a', day: `${day?.slice(0, 4)}-${day?.slice(4, 6)}-${day?.slice(6)}` }]);
    assert.deepEqual([valuesOf(text, 'DTSTART'), valuesOf(text, 'DTEND')], [[day], [next]]);
  }
});

test('a second export keeps the UID, and its SEQUENCE grows only with the dossier', () => {
  const event = { id: 'a', title: 'a', day: '2026-11-04' };
  const again = file([{ ...event, day: '2026-12-04' }], NOW + 1000);
  assert.deepEqual(valuesOf(again, 'UID'), valuesOf(file([event]), 'UID'));
  assert.ok(Number(valuesOf(again, 'SEQUENCE')[0]) > Number(valuesOf(file([event]), 'SEQUENCE')[0]));
  assert.deepEqual(valuesOf(file([event], 0), 'SEQUENCE'), ['0']);
});

test('any text stays in its line, within 75 bytes, and reads back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
      fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
      (title, description) => {
        const text = file([{ id: 'a', title, description, day: '2026-11-04' }]);
        const bytes = Buffer.from(text);
        assert.equal(bytes.toString(), text);
        assert.ok(!/[^\r]\n|\r[^\n]|[\0-\x09\x0b\x0c\x0e-\x1f]/.test(text));
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
        const [summary = ''] = valuesOf(text, 'SUMMARY');
        const plain = summary.replace(/\\([\\;,n])/g, (_, char) => (char === 'n' ? '\n' : char));
        const expected = title
          .replace(/\r\n?/g, '\n')
          .replace(/\t/g, ' ')
          .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\p{Cs}]/gu, '');
        assert.equal(plain, expected);
        assert.equal(unfold(text).filter((line) => /^(BEGIN|END):VEVENT$/.test(line)).length, 2);
      },
    ),
    { numRuns: 500 },
  );
});

test('a full line is folded as close to 75 bytes as possible', () => {
  const lines = file([{ id: 'a', title: 'é'.repeat(100), day: '2026-11-04' }]).split('\r\n');
  const start = lines.findIndex((line) => line.startsWith('SUMMARY'));
  assert.deepEqual(
    lines.slice(start, start + 3).map((line) => Buffer.byteLength(line)),
    [74, 75, 61],
  );
});

test('an address cannot inject a line', () => {
  const text = file([
    { id: 'a', title: 'a', day: '2026-11-04', url: 'https://exemple.fr/\r\nATTENDEE:mailto:x@exemple.fr' },
  ]);
  assert.deepEqual(valuesOf(text, 'ATTENDEE'), []);
});
