/** What the statements of a paragraph say, in a line each. */
import { findStatements } from '../../src/responsibility/index.ts'

/** A letter for each role. */
export const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const

/** The units and deadlines of all statements in a paragraph: `市教育局 L|市科协 S @年底前`. */
export function say(paragraph: string): string[] {
  return findStatements(paragraph, {}).map(({ reading: { units, deadline } }) => {
    const list = units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')
    return deadline === undefined ? list : `${list} @${deadline}`
  })
}
