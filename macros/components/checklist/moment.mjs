/**
 * What comes first on a day of the roadmap, before the action to do: where the hundred days are, and what it means for
 * who reads it. No page, no clock.
 * @module
 */

import { addDays, daysBetween, longDay, shortDay } from '../../browser/calendar/days.mjs';
import { COUNCIL_DAY } from './plan.mjs';

/** @typedef {import('./plan.mjs').Plan} Plan */

/**
 * @param {Plan} plan
 * @param {string | undefined} start day 0
 * @param {string} today
 * @returns {string} a sentence or two; nothing where no action has a day
 */
export function momentWords(plan, start, today) {
  const last = Math.max(0, ...plan.steps.map(({ step }) => step.toDay ?? 0));
  if (!last) return '';
  const late = lateWords(plan.late);
  if (!start) {
    return sentences(
      'Sans jour 0, avancez à votre rythme\u00a0: la feuille de route sert à tout moment du mandat',
      late,
    );
  }
  const day = daysBetween(start, today);
  const place = `Jour ${day} sur ${last}`;
  if (day < 0) {
    const wait = day === -1 ? 'demain' : `dans ${-day} jours`;
    return sentences(`Le jour 0 est ${wait}, ${longDay(start)}\u00a0: vous pouvez déjà commencer`);
  }
  if (day > last) return sentences(afterWords(plan, addDays(start, last), last));
  if (day === last) {
    return sentences(`${place}\u00a0: faites le point avec le conseil municipal, puis choisissez la suite`, late);
  }
  if (day >= COUNCIL_DAY) {
    const left = last - day === 1 ? 'il reste un jour' : `il reste ${last - day} jours`;
    return sentences(`${place}\u00a0: ${left}, préparez le point au conseil municipal`, late);
  }
  if (!plan.next) return sentences(`${place}, et plus rien n’attend`);
  return sentences([place, late].filter(Boolean).join('\u00a0: '));
}

/**
 * @param {Plan} plan
 * @param {string} end
 * @param {number} last
 */
function afterWords({ next, steps, own }, end, last) {
  const past = `Les ${last} jours sont passés depuis le ${shortDay(end)}`;
  if (!next) return `${past}, et plus rien n’attend\u00a0: choisissez la suite`;
  const isStarted = [...steps, ...own].some(({ status }) => status !== 'todo');
  return isStarted
    ? `${past}\u00a0: ce qui est fait reste acquis, et la feuille de route continue`
    : `${past}\u00a0: en cours de mandat, repartez simplement d’aujourd’hui`;
}

/** @param {number} late how many actions are past their day */
function lateWords(late) {
  if (!late) return '';
  return late === 1
    ? 'une action était prévue plus tôt, reprenez-la à votre rythme'
    : `${late} actions étaient prévues plus tôt, reprenez-les à votre rythme`;
}

/** @param {string[]} parts without their full stops */
function sentences(...parts) {
  return parts
    .filter(Boolean)
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}
