/** The English words. One file an area; each has a twin of the same name in `zh/`. */
import { check } from './check.ts'
import { diagnostics } from './diagnostics.ts'
import { shell } from './shell.ts'

export const en: typeof shell & typeof diagnostics & typeof check = { ...shell, ...diagnostics, ...check }
