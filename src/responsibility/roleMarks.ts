/** Marks at a name that give a role: `市教育局（牵头）`. */
import type { Role } from '../model.ts'
import { keyBefore } from './roleKeys.ts'
import { verbBefore } from './verbs.ts'

/** Marks of one character: `市水利局（主）`. */
const SHORT_MARKS: ReadonlyMap<string, Role> = new Map([
  ['主', 'lead'],
  ['牵', 'lead'],
  ['协', 'support'],
  ['配', 'support'],
])

/** The role of a text that is nothing but a key (`牵头单位`) or a mark (`牵头`), as in `【牵头单位】` and `市教育局（牵头）`. */
export function roleOfMark(text: string): Role | undefined {
  const short = SHORT_MARKS.get(text)
  if (short) return short
  const key = keyBefore(text, text.length, true)
  if (key?.start === 0) return key.role
  const verb = verbBefore(text, 0, text.length)
  return verb?.start === 0 ? verb.role : undefined
}
