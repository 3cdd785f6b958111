/** Where `carnet.js` leaves the kit of the lists of persons. A symbol: any name may be the `id` of an element. */
export const KIT = Symbol.for('boussole-carnet');
