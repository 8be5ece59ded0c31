/** The schema as data; made by `build.mjs` from `schemas/`. */
export declare const schema: Readonly<Record<string, unknown>>
