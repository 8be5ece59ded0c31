/** The names of the views: what of the notices is written out. */

/** `plan`: the notices whole. `items`: a row per item. `units`: a row per unit. */
export type View = 'plan' | 'items' | 'units'

/** The names of the views, the default first. */
export const VIEWS: readonly View[] = ['plan', 'items', 'units']
