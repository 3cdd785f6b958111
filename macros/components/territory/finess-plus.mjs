/**
 * The structures of FINESS+, as the Agence du numérique en santé publishes them each day.
 * @module
 */

import { pointOf } from './coordinates.mjs';
import { Sites, sitesIn, withoutPost } from './sites.mjs';
import { establishmentPhone } from './teams.mjs';

/** The address where people come; others are for the post, or of sites beside. */
const PLACE = '03';

/**
 * Count sites, read one by one: an entry of `pmej[].ege[]`, whatever it holds.
 *
 * @param {{territory: import('./sites.mjs').Territory, generatedAt: string}} context
 */
function count({ territory, generatedAt }) {
  const sites = new Sites(territory);
  const date = /^\d{4}-\d\d-\d\d/.exec(generatedAt ?? '')?.[0] ?? '';
  let closed = 0;
  return {
    /** @param {any} site */
    take(site) {
      const about = objectOf(site?.informationsGeneralesEGE);
      if (!isActive(site?.etatObjet, text(about.dateFermeture), date)) {
        closed += 1;
        return;
      }
      const address = objectOf(listOf(site.adresse).find(({ usageAdresse }) => text(usageAdresse) === PLACE));
      const code = text(address.cogCommune).toUpperCase();
      // The publisher's description has it inside, its file beside.
      const category = text(site.categorieentiteGeographiqueExercice ?? about.categorieentiteGeographiqueExercice);
      sites.take({
        ...{ id: text(about.numFinessEge), code, category, label: '' },
        describe: () => ({
          name: text(about.nomEgeLong) || text(about.nomEgeCourt),
          address: addressOf(address),
          commune: withoutPost(text(address.ligneAcheminement)),
          phone: listOf(site.contact).map(phoneOf).find(Boolean) ?? '',
        }),
        locate: () => pointOf(objectOf(address.coordonneesGeographique), code),
      });
    },
    /** @returns {import('./sites.mjs').Finding} */
    finish() {
      const { remarks, ...counted } = sites.finish();
      return {
        id: 'finess-plus',
        found: `Les structures de FINESS+\u00a0: ${sitesIn(sites.total)} en activité`,
        source: 'Agence du numérique en santé, FINESS+',
        date,
        ...counted,
        remarks: closed
          ? [...remarks, `${sitesIn(closed)} hors d’activité\u00a0: ces chiffres n’en tiennent pas compte.`]
          : remarks,
      };
    },
  };
}

export const finessPlus = { count };

/**
 * In the file, « A » stands for a site at work, which has no date of closing. One that announces its closing works
 * until that day.
 *
 * @param {unknown} state
 * @param {string} closing
 * @param {string} date of the file
 */
function isActive(state, closing, date) {
  return [state].flat().includes('A') && (!closing || Boolean(date && closing.slice(0, 10) > date));
}

/** @param {any} address */
function addressOf(address) {
  const { numeroVoie, complementVoie, typeVoie, libelleVoie } = address;
  const street = text(address.ligneQuatre) || [numeroVoie, complementVoie, typeVoie, libelleVoie].map(text).join(' ');
  const town = `${text(address.codePostal)} ${text(address.ligneAcheminement)}`;
  return [address.complementPointGeographique, street, address.lieuDit, town].map(text).filter(Boolean).join(', ');
}

/** @param {any} contact */
function phoneOf(contact) {
  return establishmentPhone(text(contact.telecom?.telephone));
}

/**
 * @param {unknown} value
 * @returns {string} on one line
 */
function text(value) {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

/**
 * @param {unknown} value
 * @returns {any}
 */
function objectOf(value) {
  return value !== null && typeof value === 'object' ? value : {};
}

/**
 * @param {unknown} value
 * @returns {any[]}
 */
function listOf(value) {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
