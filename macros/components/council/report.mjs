/**
 * The point for the municipal council: two pages at most, drawn from the whole dossier. What is personal is left out
 * unless it is asked for, and notes always are: the paper is public.
 * @module
 */

import { shortDay } from '../../browser/calendar/days.mjs';
import { get } from '../../browser/store/dossier.mjs';
import { parseDay, readDay } from '../../browser/text/dates.mjs';
import { personalWords } from '../../browser/text/personal.mjs';
import { reasonOf } from '../../browser/text/reading.mjs';
import { comparison, territoryNotes, territoryTable } from '../diagnosis/comparison.mjs';
import { counts, publicFigures } from '../diagnosis/summary.mjs';
import { hundredDaysPart, threeYearsPart } from '../timeline/pictures.mjs';
import { milestonesOf } from '../years/milestones.mjs';
import { ROADMAP, dayWords, readActions, readMeeting, standingWords, textOf } from './actions.mjs';
import { IN_ROADMAP, duesOf } from './dates.mjs';
import { firstFew, inTwoPages, paragraphs, shortened } from './paper.mjs';

/**
 * @typedef {import('../../browser/text/sheet.mjs').Sheet} Sheet
 * @typedef {import('../../browser/text/sheet.mjs').Part} Part
 * @typedef {import('./actions.mjs').Action} Action
 * @typedef {import('./actions.mjs').Dossier} Dossier
 * @typedef {import('./actions.mjs').Meeting} Meeting
 * @typedef {import('./actions.mjs').Model} Model
 * @typedef {import('./dates.mjs').Due} Due
 * @typedef {import('./paper.mjs').Room} Room
 *
 * @typedef {{from: string | undefined, to: string}} Period both days are in it; without a first one it has no start
 * @typedef {{names: boolean, room: Room}} Options `names` tells whether the report shows those of persons
 */

const COUNCIL = 'council/conseil';
const DIAGNOSIS = 'diagnosis/etat-des-lieux';
/** Lists of so many lines leave room for a table beside a picture. */
const ROOM_FOR_A_TABLE = 7;
const ASKED = 'Ce que la commune demande au conseil';
/** What the visitor writes for this report: the title of its part, by field. */
const WRITTEN = { other: 'Autre point', asked: ASKED };

/**
 * @param {Dossier} dossier
 * @param {Model} model
 * @param {number} clock
 * @param {string} today
 * @returns {Sheet}
 */
export function councilReport(dossier, model, clock, today) {
  const names = get(dossier, `${COUNCIL}/names`) === true;
  const { now, actions } = readActions(dossier, model, today);
  const meeting = readMeeting(dossier, today);
  const period = periodOf(dossier, today);
  const milestones = milestonesOf(dossier, today);
  const dues = duesOf(dossier, model, actions, meeting, milestones, today);
  const start = parseDay(get(dossier, `${ROADMAP}/start`));
  const commune = shortened(textOf(dossier, 'commune/name'), 80);
  return inTwoPages((room) => {
    /** @type {Part[]} */
    const parts = [
      ...(room.hasPictures ? days(hundredDaysPart(now, start, today), room) : []),
      ...actionParts(actions, period, { names, room }),
      ...meetingParts(meeting, period, { names, room }),
      figures(dossier, clock, room),
      territory(dossier, room),
      ...years(milestones, start, today, room),
      { title: 'Prochaines dates', lines: nextDates(dues, today, { names, room }) },
      ...Object.entries(WRITTEN).map(([field, title]) => {
        return { title, text: paragraphs(textOf(dossier, `${COUNCIL}/${field}`), room.written) };
      }),
    ];
    return {
      title: ['Point au conseil municipal\u00a0: l’accès à la santé', commune].filter(Boolean).join(', '),
      intro: [periodWords(period), ...standingWords(dossier, model, now)].map((line) => shortened(line, 200)),
      parts: parts.filter(({ text = [], lines = [], table }) => text.length || lines.length || table?.rows.length),
    };
  });
}

/**
 * Say what to look at before the report is given: what is missing, what does not show whole, what looks personal.
 *
 * @param {Dossier} dossier
 * @param {Sheet} report
 * @returns {string} empty if nothing is to be said
 */
export function warningOf(dossier, { parts }) {
  const wrong = ['from', 'to'].map((field) => reasonOf(readDay(get(dossier, `${COUNCIL}/${field}`))));
  const cut = Object.entries(WRITTEN).filter(([field, title]) => {
    const whole = paragraphs(textOf(dossier, `${COUNCIL}/${field}`), Infinity);
    return whole.join('\n') !== (parts.find((part) => part.title === title)?.text ?? []).join('\n');
  });
  const names = get(dossier, `${COUNCIL}/names`) === true;
  const said = parts.flatMap(({ title, text = [], lines = [] }) => {
    return [...text, ...lines].map((line) => /** @type {[string, string]} */ ([title, line]));
  });
  const personal = names ? '' : personalWords(said);
  return [
    ...wrong,
    parts.some(({ title }) => title === ASKED)
      ? ''
      : 'Rien n’est encore demandé au conseil\u00a0: le point est donné pour information.',
    ...cut.map(([, title]) => `«\u00a0${title}\u00a0» dépasse la place de deux pages\u00a0: raccourcissez ce texte.`),
    parseDay(get(dossier, `${ROADMAP}/start`)) && !parts.some(({ timeline }) => timeline)
      ? 'La frise des 100\u00a0jours ne tient pas sur ces deux pages\u00a0: la feuille de route la montre.'
      : '',
    personal && `Ce point contient ce qui ressemble à ${personal}. Retirez-le s’il ne doit pas être public.`,
    names ? 'Ce point montre des noms\u00a0: demandez leur accord à ces personnes.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Return the period of the report: from day 0 to today, unless the visitor says otherwise.
 *
 * @param {Dossier} dossier
 * @param {string} today
 * @returns {Period}
 */
function periodOf(dossier, today) {
  const day = (/** @type {string} */ key) => parseDay(get(dossier, key));
  return { from: day(`${COUNCIL}/from`) ?? day(`${ROADMAP}/start`), to: day(`${COUNCIL}/to`) ?? today };
}

/** @param {Period} period */
function periodWords({ from, to }) {
  return from ? `Période\u00a0: du ${shortDay(from)} au ${shortDay(to)}.` : `Jusqu’au ${shortDay(to)}.`;
}

/**
 * Whether a day is in the period: one that is not known may be.
 *
 * @param {string | undefined} day
 * @param {Period} period
 */
function isInside(day, { from, to }) {
  return !day || ((!from || from <= day) && day <= to);
}

/**
 * @param {Action[]} actions
 * @param {Period} period
 * @param {Options} options
 * @returns {Part[]}
 */
function actionParts(actions, period, { names, room }) {
  const of = (/** @type {string} */ wanted) => actions.filter(({ status }) => status === wanted);
  const listed = (/** @type {Action[]} */ all) => {
    const lines = all.map((action) => actionWords(action, names, room));
    return firstFew(lines, room, (left) => `et ${left} autres actions, voir la feuille de route`);
  };
  const done = of('done');
  const inside = done.filter(({ doneOn }) => isInside(parseDay(doneOn), period));
  const outside = done.length - inside.length;
  const others = outside === 1 ? '1 action terminée' : `${outside} actions terminées`;
  return [
    { title: 'Actions terminées', lines: [...listed(inside), ...(outside ? [`${others} hors de cette période`] : [])] },
    { title: 'Actions en cours', lines: listed(of('doing')) },
    { title: 'Actions bloquées', lines: listed(of('blocked')) },
    { title: 'Actions à venir', lines: listed(of('todo')) },
  ];
}

/**
 * @param {Action} action
 * @param {boolean} names
 * @param {Room} room
 */
function actionWords({ title, status, due, late, who, partner, blocked, doneOn }, names, { letters }) {
  const said = [
    status === 'done' && (doneOn ? `terminée le ${dayWords(doneOn)}` : 'date non notée'),
    status === 'blocked' && `ce qui bloque\u00a0: ${shortened(blocked, letters) || 'à préciser'}`,
    status !== 'done' && due && `échéance\u00a0: ${dayWords(due)}${late ? ', dépassée' : ''}`,
    names && who && `en charge\u00a0: ${shortened(who, letters)}`,
    names && partner && `partenaire\u00a0: ${shortened(partner, letters)}`,
  ];
  const more = said.filter(Boolean).join('\u202f; ');
  return more ? `${shortened(title, letters)} (${more})` : shortened(title, letters);
}

/**
 * @param {Meeting} meeting
 * @param {Period} period
 * @param {Options} options
 * @returns {Part[]}
 */
function meetingParts({ isHeld, date, day, place, invited, came, decisions }, period, { names, room }) {
  if (!isHeld) return [];
  const title = 'Première réunion avec les professionnels de santé';
  const when = date ? `le ${dayWords(date)}` : 'à une date à préciser';
  if (!isInside(day, period)) return [{ title, lines: [`Elle s’est tenue ${when}, hors de cette période.`] }];
  const persons = invited === 1 ? '1 personne invitée' : `${invited} personnes invitées`;
  const there = came ? `${came} ${came === 1 ? 'venue' : 'venues'}` : 'présences à noter';
  const lines = decisions.map(({ title: what, who, due }) => {
    const more = [due && `pour le ${dayWords(due)}`, names && shortened(who, room.letters)].filter(Boolean).join(', ');
    return shortened(what, room.letters) + (more && ` (${more})`);
  });
  return [
    {
      title,
      lines: [
        `Elle s’est tenue ${when}${place && `, ${shortened(place, room.letters)}`}.`,
        ...(invited ? [`${persons}, ${there}.`] : []),
      ],
    },
    {
      title: 'Pistes et suites de la réunion',
      lines: firstFew(lines, room, (left) => `et ${left} autres suites, voir le compte rendu`),
    },
  ];
}

/**
 * @param {Dossier} dossier
 * @param {number} clock
 * @param {Room} room
 * @returns {Part}
 */
function figures(dossier, clock, room) {
  const cell = (/** @type {string} */ text) => shortened(text, room.letters) || 'à préciser';
  const rows = publicFigures(dossier).map(({ figure, value, source, date }) => {
    return [cell(figure), cell(value), cell(source), date ? dayOrYear(date, room) : 'à préciser'];
  });
  const date = textOf(dossier, `${DIAGNOSIS}/date`);
  const counted = counts(dossier, clock).map((line) => shortened(line, 3 * room.letters));
  const origin = `Source\u00a0: l’état des lieux de la commune${date && `, ${dayOrYear(date, room)}`}.`;
  return {
    title: 'Chiffres de l’état des lieux',
    text: counted.length ? [...counted, origin] : [],
    table: {
      head: ['Chiffre public', 'Valeur', 'Source', 'Date'],
      rows: firstFew(rows, room, (left) => [`et ${left} autres chiffres, voir l’état des lieux`, '', '', '']),
    },
  };
}

/**
 * @param {Dossier} dossier
 * @param {Room} room
 * @returns {Part}
 */
function territory(dossier, room) {
  const all = comparison(dossier);
  const shown = all.slice(0, room.lines);
  const rest = all.length - shown.length;
  const more =
    rest === 1 ? 'Un autre chiffre, voir l’état des lieux.' : `${rest} autres chiffres, voir l’état des lieux.`;
  return {
    title: 'Le territoire en chiffres',
    text: [...territoryNotes(shown), ...(rest ? [more] : [])].map((line) => shortened(line, 3 * room.letters)),
    table: territoryTable(shown, room.letters),
  };
}

/**
 * Return the hundred days; where there is little room, a sentence says what their table says.
 *
 * @param {Part[]} parts
 * @param {Room} room
 * @returns {Part[]}
 */
function days(parts, { lines }) {
  if (lines >= ROOM_FOR_A_TABLE) return parts;
  return parts.map(({ title, text = [], table, timeline }) => {
    const said = (table?.rows ?? []).map(([period, ...cells]) => `${period}\u00a0: ${cells.at(-1)}.`).join(' ');
    return { title, text: [...text, said], timeline };
  });
}

/**
 * Return the milestones after day 100: the picture shows them all, the table as many as there is room for.
 *
 * @param {import('../years/milestones.mjs').Milestone[]} milestones
 * @param {string | undefined} start
 * @param {string} today
 * @param {Room} room
 * @returns {Part[]}
 */
function years(milestones, start, today, room) {
  return threeYearsPart(milestones, start, today).map(({ table, timeline, ...part }) => {
    const picture = room.hasPictures ? { timeline } : {};
    const rows = (table?.rows ?? []).map((row) => row.map((cell) => shortened(cell, room.letters)));
    const [first, ...others] = table?.head ?? [];
    const more = (/** @type {number} */ left) => [`et ${left} autres jalons`, ...others.map(() => '')];
    return { ...part, ...picture, table: { head: [first ?? '', ...others], rows: firstFew(rows, room, more) } };
  });
}

/**
 * Return a day in words; a source often has but a year.
 *
 * @param {string} typed
 * @param {Room} room
 */
function dayOrYear(typed, { letters }) {
  const day = parseDay(typed);
  return day ? shortDay(day) : shortened(typed, letters);
}

/**
 * Return what comes from today on, a line a day.
 *
 * @param {Due[]} dues
 * @param {string} today
 * @param {Options} options
 */
function nextDates(dues, today, { names, room }) {
  /** @type {Map<string, Due[]>} */
  const days = new Map();
  for (const due of dues) {
    if (due.day && due.day < today) continue;
    // What falls due in the roadmap on one day is told together.
    const key = due.day && due.where === IN_ROADMAP ? due.day : `${days.size} ${due.typed}`;
    days.set(key, [...(days.get(key) ?? []), due]);
  }
  const lines = [...days.values()].map((all) => {
    const [{ typed, what, who }] = /** @type {[Due]} */ (all);
    const others =
      all.length > 2 ? ` et ${all.length - 1} autres actions` : all.length > 1 ? ' et une autre action' : '';
    const person = names && who && !others ? ` (${shortened(who, room.letters)})` : '';
    return `${dayWords(typed)}\u00a0: ${shortened(what, room.letters)}${others}${person}`;
  });
  return firstFew(lines, room, (left) => `et ${left} autres dates, voir la feuille de route`);
}
