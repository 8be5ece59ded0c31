/** Sets of characters that are asked by code: cheaper than a pattern where every character of a page is asked. */

/** Which UTF-16 code units belong to a set: 1 at their index. */
export type CharacterSet = Uint8Array

/** A set of the characters of each string and of each range, first and last code unit. */
export function characterSet(...members: readonly (string | readonly [number, number])[]): CharacterSet {
  const set = new Uint8Array(0x10000)
  for (const member of members)
    if (typeof member === 'string') for (let at = 0; at < member.length; at++) set[member.charCodeAt(at)] = 1
    else set.fill(1, member[0], member[1] + 1)
  return set
}

/** What `\s` of a regular expression stands for (ECMA-262, WhiteSpace and LineTerminator). */
const SPACES = [
  '\t\n\v\f\r \u00a0\u1680\u202f\u205f\u3000\ufeff',
  [0x2000, 0x200a],
  [0x2028, 0x2029],
] as const

/** White space as `\s` has it. */
export const SPACE: CharacterSet = characterSet(...SPACES)

/** A set with white space and further members. */
export function spaceAnd(...members: readonly (string | readonly [number, number])[]): CharacterSet {
  return characterSet(...SPACES, ...members)
}

/** The text without the characters of a set. */
export function without(text: string, set: CharacterSet): string {
  let rest = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (set[text.charCodeAt(at)] !== 1) continue
    if (at > from) rest += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : rest + text.slice(from)
}
