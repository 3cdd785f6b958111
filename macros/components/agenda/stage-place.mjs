/** Where `stage.js` leaves the view of whoever leads. A symbol: any name may be the `id` of an element. */
export const STAGE = Symbol.for('boussole-stage');
