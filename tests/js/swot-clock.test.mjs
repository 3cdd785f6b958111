import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { createDossier, get, set } from '../../macros/browser/store/dossier.mjs';
import { parse, serialize } from '../../macros/browser/store/file.mjs';
import { removeRow } from '../../macros/browser/store/rows.mjs';
import { goToStage, press, restart } from '../../macros/components/swot/clock-acts.mjs';
import { STAGE_PARTS, faceOf, readCourse, timesOf } from '../../macros/components/swot/clock-times.mjs';
import { account } from '../../macros/components/swot/account.mjs';
import { groupFile } from '../../macros/components/swot/exports.mjs';
import { seededRandom } from '../fixtures/dossiers/fake-browser.mjs';

/**
 * @typedef {import('../../macros/browser/store/dossier.mjs').Dossier} Dossier
 * @typedef {import('../../macros/components/swot/clock-acts.mjs').Act} Act
 * @typedef {Act | number | 'reload'} Step what is pressed; a number goes to this stage
 */

const PREFIX = 'swot/atelier-cpts';
const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 24, 13);
const PLANNED = { present: '5', write: '8', group: '3', vote: '10' };

/**
 * @param {Record<string, string>} planned minutes
 * @param {string[]} groups
 */
function workshop(planned = PLANNED, groups = ['Nord', 'Sud']) {
  const values = {
    ...Object.fromEntries(Object.entries(planned).map(([id, minutes]) => [`${PREFIX}/prepare/minutes-${id}`, minutes])),
    ...Object.fromEntries(
      groups.flatMap((name, index) => [
        [`${PREFIX}/groups/row/groupe${index}/name`, name],
        [`${PREFIX}/groups/row/groupe${index}/order`, index + 1],
      ]),
    ),
  };
  return set(createDossier(seededRandom(1)), values, START - MINUTE);
}

/**
 * @param {Dossier} dossier
 * @param {Step} step
 * @param {number} now
 */
function take(dossier, step, now) {
  if (typeof step === 'number') return goToStage(dossier, PREFIX, step, now);
  if (step === 'reload') return parse(serialize(dossier, { app: '1', now })).dossier;
  return press(dossier, PREFIX, step, now);
}

/**
 * Take steps, each one after as many minutes.
 *
 * @param {[minutes: number, step: Step][]} steps
 * @param {Dossier} [dossier]
 */
function led(steps, dossier = workshop()) {
  let now = START;
  for (const [minutes, step] of steps) {
    now += minutes * MINUTE;
    dossier = take(dossier, step, now);
  }
  /** @param {number} minutes */
  const face = (minutes) => faceOf(readCourse(dossier, PREFIX), now + minutes * MINUTE);
  return { dossier, now, face };
}

/** @param {Dossier} dossier @param {number} [now] */
function spent(dossier, now) {
  return timesOf(dossier, PREFIX, now).map((time) =>
    [time.spent, ...time.groups.map((group) => group.spent)].join('+'),
  );
}

test('the parts are called as the page calls their fields', () => {
  const model = readFileSync('macros/components/swot/model.py', 'utf-8');
  const written = [...model.matchAll(/^    "(\w+)": "(.*)",$/gm)].map(([, id, title]) => [id, title]);
  assert.deepEqual(STAGE_PARTS, written);
});

/** @type {{name: string, steps: [number, Step][], after: number, right: string[]}[]} */
const FACES = [
  {
    name: 'nothing runs',
    steps: [],
    after: 9,
    right: ['Présenter le scénario', '5:00', 'Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'it counts down',
    steps: [[0, 'play']],
    after: 2,
    right: ['Présenter le scénario', '3:00', 'Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'it is exceeded',
    steps: [[0, 'play']],
    after: 6.5,
    right: ['Présenter le scénario', '+1:30', 'Temps dépassé. Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'it is paused',
    steps: [
      [0, 'play'],
      [2, 'play'],
    ],
    after: 60,
    right: ['Présenter le scénario', '3:00', 'En pause. Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'a minute is given',
    steps: [
      [0, 'play'],
      [2, 'more'],
    ],
    after: 0,
    right: ['Présenter le scénario', '4:00', 'Prévu\u00a0: 6\u00a0min.'],
  },
  {
    name: 'a minute is taken',
    steps: [
      [0, 'play'],
      [2, 'less'],
    ],
    after: 0,
    right: ['Présenter le scénario', '2:00', 'Prévu\u00a0: 4\u00a0min.'],
  },
  {
    name: 'a minute is given before the start',
    steps: [[0, 'more']],
    after: 0,
    right: ['Présenter le scénario', '6:00', 'Prévu\u00a0: 6\u00a0min.'],
  },
  {
    name: 'it starts in another stage',
    steps: [
      [0, 3],
      [0, 'play'],
    ],
    after: 1,
    right: ['Voter', '9:00', 'Prévu\u00a0: 10\u00a0min.'],
  },
  {
    name: 'the workshop goes on',
    steps: [
      [0, 'play'],
      [4, 2],
    ],
    after: 1,
    right: ['Recueillir les idées', '7:00', 'Prévu\u00a0: 8\u00a0min.'],
  },
  {
    name: 'nothing is planned',
    steps: [
      [0, 4],
      [0, 'play'],
    ],
    after: 1.25,
    right: ['Retenir les priorités', '1:15', 'Sans durée prévue.'],
  },
  {
    name: 'what is given counts from now',
    steps: [
      [0, 4],
      [0, 'play'],
      [1.25, 'more'],
    ],
    after: 0,
    right: ['Retenir les priorités', '1:45', 'Prévu\u00a0: 3\u00a0min.'],
  },
  {
    name: 'a group has its turn',
    steps: [
      [0, 2],
      [0, 'play'],
      [7, 'next'],
    ],
    after: 1,
    right: ['Nord', '2:00', 'Groupe 1 sur 2. Prévu\u00a0: 3\u00a0min.'],
  },
  {
    name: 'another group has its turn',
    steps: [
      [0, 2],
      [0, 'play'],
      [7, 'next'],
      [4, 'next'],
    ],
    after: 1,
    right: ['Sud', '2:00', 'Groupe 2 sur 2. Prévu\u00a0: 3\u00a0min.'],
  },
  {
    name: 'no group is left',
    steps: [
      [0, 2],
      [0, 'play'],
      [1, 'next'],
      [1, 'next'],
      [1, 'next'],
    ],
    after: 0,
    right: ['Sud', '2:00', 'Groupe 2 sur 2. Prévu\u00a0: 3\u00a0min.'],
  },
  {
    name: 'a group has the word again',
    steps: [
      [0, 2],
      [0, 'play'],
      [1, 'next'],
      [1, 'next'],
      [1, 'back'],
    ],
    after: 0,
    right: ['Nord', '2:00', 'Groupe 1 sur 2. Prévu\u00a0: 3\u00a0min.'],
  },
  {
    name: 'the room counts',
    steps: [
      [0, 'play'],
      [1, 'round'],
    ],
    after: 2,
    right: ['Compte à rebours', '3:00', 'Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'the room has counted',
    steps: [
      [0, 'play'],
      [1, 'round'],
      [2, 'round'],
    ],
    after: 1,
    right: ['Présenter le scénario', '1:00', 'Prévu\u00a0: 5\u00a0min.'],
  },
  {
    name: 'it is over',
    steps: [
      [0, 5],
      [0, 'play'],
      [80, 'end'],
    ],
    after: 60,
    right: ['L’atelier est terminé', '', 'En tout\u00a0: 1\u00a0h\u00a020.'],
  },
];
for (const { name, steps, after, right } of FACES) {
  test(`what the clock shows when ${name}`, () => {
    const { title, digits, facts } = led(steps).face(after);
    assert.deepEqual([title, digits, facts], right);
  });
}

test('what each stage and each group took stands beside what was planned', () => {
  const steps = /** @type {[number, Step][]} */ ([
    [0, 'play'],
    [6, 2],
    [8, 'next'],
    [3, 'next'],
    [2, 3],
    [9, 'round'],
    [5, 4],
  ]);
  const { dossier, now } = led(steps);
  assert.deepEqual(timesOf(dossier, PREFIX, now + 4 * MINUTE), [
    { id: 'present', title: 'Présenter le scénario', planned: 5, spent: 6, groups: [] },
    {
      ...{ id: 'write', title: 'Recueillir les idées', planned: 8, spent: 8 },
      groups: [
        { id: 'groupe0', title: 'Nord', planned: 3, spent: 3 },
        { id: 'groupe1', title: 'Sud', planned: 3, spent: 2 },
      ],
    },
    { id: 'vote', title: 'Voter', planned: 10, spent: 14, groups: [] },
    { id: 'retain', title: 'Retenir les priorités', planned: 0, spent: 4, groups: [] },
    { id: 'act', title: 'Décider des actions', planned: 0, spent: 0, groups: [] },
  ]);
  assert.deepEqual(spent(dossier), ['6', '8+3+2', '14', '0', '0']);
  assert.deepEqual(spent(restart(dossier, PREFIX, now)), ['0', '0+0+0', '0', '0', '0']);
});

test('the account tells the time of the stages and of the groups, once they were timed', () => {
  const last = (/** @type {Dossier} */ dossier) => account(dossier, PREFIX, {}, 'Atelier').parts.at(-1);
  assert.equal(last(workshop()), undefined);
  const sheet = last(
    led([
      [0, 2],
      [0, 'play'],
      [8, 'next'],
      [2, 'play'],
    ]).dossier,
  );
  assert.equal(sheet?.title, 'Durée des étapes');
  assert.match(
    JSON.stringify(sheet),
    /"Recueillir les idées","8.min","8.min".*"Recueillir les idées, Nord","3.min","2.min"/,
  );
});

test('a countdown that runs is time of its stage', () => {
  const { dossier, now } = led([
    [0, 'play'],
    [1, 'round'],
  ]);
  assert.deepEqual(spent(dossier, now + 3 * MINUTE), ['4', '0+0+0', '0', '0', '0']);
});

test('a group that is removed during its turn leaves the time to the stage', () => {
  const { dossier, now } = led([
    [0, 2],
    [0, 'play'],
    [1, 'next'],
  ]);
  const removed = removeRow(dossier, `${PREFIX}/groups`, 'groupe0', now);
  assert.equal(faceOf(readCourse(removed, PREFIX), now).title, 'Recueillir les idées');
  assert.deepEqual(spent(removed, now + 2 * MINUTE), ['0', '3+0', '0', '0', '0']);
});

test('a group without a name has no turn, and a duration that cannot be read is none', () => {
  const dossier = workshop({ write: 'huit', group: '3' }, ['', 'Sud']);
  assert.deepEqual(timesOf(dossier, PREFIX)[1], {
    ...{ id: 'write', title: 'Recueillir les idées', planned: 0, spent: 0 },
    groups: [{ id: 'groupe1', title: 'Sud', planned: 3, spent: 0 }],
  });
});

test('the file of a group leaves the timer of the room alone', () => {
  const { dossier } = led([
    [0, 'play'],
    [1, 'more'],
    [1, 2],
  ]);
  assert.ok([...dossier.entries.keys()].some((key) => key.includes('/run/')));
  assert.deepEqual(
    [...groupFile(dossier, PREFIX).entries.keys()].filter((key) => key.includes('/run/')),
    [],
  );
});

test('a clock set back takes no time away', () => {
  const { dossier } = led([
    [0, 'play'],
    [4, 'play'],
    [0, 'play'],
  ]);
  const face = faceOf(readCourse(dossier, PREFIX), START - 600 * MINUTE);
  assert.deepEqual([face.digits, face.state], ['1:00', 'running']);
});

for (const [key, value] of /** @type {const} */ ([
  ['run/current', 'autre'],
  ['run/current', true],
  ['run/since', 'hier'],
  ['run/since', -1e308],
  ['run/part/present/spent', 'NaN'],
  ['run/part/present/extra', -1e308],
  ['prepare/minutes-present', '99999'],
  ['stage', 12],
])) {
  test(`a file that says ${value} of ${key} gives a workshop all the same`, () => {
    const { face } = led(
      [
        [0, 'play'],
        [1, 'play'],
        [0, 'next'],
      ],
      set(workshop(), { [`${PREFIX}/${key}`]: value }, START),
    );
    assert.match(face(1).digits, /^\+?\d+:\d\d$/);
  });
}

const STEPS = fc.array(
  fc.record({
    step: fc.constantFrom(...['play', 'play', 'more', 'less', 'next', 'back', 'round', 'end', 'reload', 1, 2, 3, 4, 5]),
    wait: fc.integer({ min: 0, max: 20 * MINUTE }),
  }),
  { maxLength: 60 },
);

/** A workshop that is led, told another way: who holds the room, whether time runs, what each one took. */
class Model {
  stage = 1;
  isBegun = false;
  isOver = false;
  isRunning = false;
  holder = 'present';
  /** @type {Record<string, number>} */
  took = {};

  /** @param {number} ms */
  wait(ms) {
    if (!this.isRunning) return;
    const counted = this.holder === 'tour' ? this.home : this.holder;
    this.took[counted] = (this.took[counted] ?? 0) + ms;
  }

  get home() {
    return ['present', 'write', 'vote', 'retain', 'act'][this.stage - 1] ?? '';
  }

  /** @param {string | number} step */
  take(step) {
    const at = ['write', 'groupe0', 'groupe1'].indexOf(this.holder);
    if (typeof step === 'number') {
      const isElsewhere = step !== this.stage;
      this.stage = step;
      if (isElsewhere && this.isBegun && !this.isOver) this.holder = this.home;
    }
    if (!this.isBegun || this.isOver) this.holder = this.home;
    if (step === 'play') {
      this.isRunning = !this.isRunning;
      this.isOver = false;
      this.isBegun = true;
    } else if (step === 'next' || step === 'back') {
      const to = ['write', 'groupe0', 'groupe1'][this.holder === 'write' ? 1 : at + 1];
      if (this.isOver) this.isOver = false;
      this.isBegun = true;
      if (step === 'next') this.holder = (this.stage === 2 && this.holder !== 'tour' && to) || this.holder;
      else if (at > 0) this.holder = ['write', 'groupe0'][at - 1] ?? '';
    } else if (step === 'round') {
      this.isBegun = true;
      this.isOver = false;
      this.isRunning ||= this.holder !== 'tour';
      this.holder = this.holder === 'tour' ? this.home : 'tour';
    } else if (step === 'end') {
      this.isBegun = true;
      this.isOver = true;
      this.isRunning = false;
    }
  }
}

test('whatever is pressed, and wherever the page is reloaded, each part has its time', () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      const model = new Model();
      let dossier = workshop();
      let now = START;
      for (const { step, wait } of steps) {
        now += wait;
        model.wait(wait);
        model.take(step);
        dossier = take(dossier, /** @type {Step} */ (step), now);
        const course = readCourse(dossier, PREFIX);
        assert.equal(faceOf(course, now).state === 'running', model.isRunning);
      }
      const right = Object.entries(model.took).map(([id, ms]) => [id, Math.round(ms / MINUTE)]);
      const found = timesOf(dossier, PREFIX, now).flatMap(({ groups, ...time }) => [time, ...groups]);
      for (const [id, minutes] of right) assert.equal(found.find((time) => time.id === id)?.spent, minutes, String(id));
    }),
  );
});

test('the timer writes nothing but its own keys and the stage', () => {
  const before = workshop();
  const { dossier } = led(
    [
      [0, 'play'],
      [1, 2],
      [1, 'next'],
      [1, 'more'],
      [1, 'end'],
    ],
    before,
  );
  const written = [...dossier.entries.keys()].filter((key) => get(before, key) !== get(dossier, key));
  assert.deepEqual(
    written.filter((key) => !key.startsWith(`${PREFIX}/run/`)),
    [`${PREFIX}/stage`],
  );
});
