/**
 * Times that a wrong clock wrote, brought back to the present wherever a dossier comes in.
 * @module
 */

/** @typedef {import('./dossier.mjs').Dossier} Dossier */

// Two devices are seldom of the same second, and each write is later than the one before it: far more than the
// entries that a dossier may hold, so that what was brought back stays where it is.
const LEAD = 300_000;
// Before this site existed: a clock that tells less has lost its battery, and says nothing of what is to come.
const FIRST_DAY = Date.UTC(2026, 0);
const LAST_DAY = Date.UTC(2100, 0);

/**
 * Return dossiers whose times are no later than the present, within some minutes. Later ones come right after it, in
 * the order that they had.
 *
 * @param {Dossier[]} dossiers that are about to meet
 * @param {number} now
 * @returns {Dossier[]} the same ones where nothing changes
 */
export function timely(dossiers, now) {
  const ahead = dossiers.filter((dossier) => isAhead(dossier, now));
  if (!ahead.length) return dossiers;
  const present = now >= FIRST_DAY ? now : latestSound(dossiers);
  /** @type {Set<number>} */
  const later = new Set();
  for (const { entries } of ahead) for (const { t } of entries.values()) if (t > present) later.add(t);
  const places = new Map([...later].sort((a, b) => a - b).map((t, index) => [t, present + 1 + index]));
  return dossiers.map((dossier) => {
    if (!ahead.includes(dossier)) return dossier;
    const entries = [...dossier.entries].map(
      ([key, entry]) => /** @type {const} */ ([key, { ...entry, t: places.get(entry.t) ?? entry.t }]),
    );
    return { id: dossier.id, entries: new Map(entries) };
  });
}

/**
 * Return whether a dossier holds a time that the present clock cannot have written.
 *
 * @param {Dossier} dossier
 * @param {number} now
 */
export function isAhead({ entries }, now) {
  const limit = (now >= FIRST_DAY ? now : LAST_DAY) + LEAD;
  for (const { t } of entries.values()) if (t > limit) return true;
  return false;
}

/**
 * Return the time that dossiers tell where the clock does not.
 *
 * @param {Dossier[]} dossiers
 */
function latestSound(dossiers) {
  let present = FIRST_DAY;
  for (const { entries } of dossiers) {
    for (const { t } of entries.values()) if (t > present && t <= LAST_DAY) present = t;
  }
  return present;
}
