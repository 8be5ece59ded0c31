/** What the statements of a paragraph say, in a line each. */
import { expect } from 'vitest'
import { findStatements, readStatement } from '../../src/responsibility/index.ts'
import type { Context, Reading } from '../../src/responsibility/types.ts'

/** A letter for each role. */
export const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const

function saying({ units, deadline }: Reading): string {
  const list = units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')
  return deadline === undefined ? list : `${list} @${deadline}`
}

/** The units and deadline of a statement's passage: `市教育局 L|市科协 S @年底前`. */
export const read = (passage: string, context: Context = {}): string =>
  saying(readStatement(passage, context))

/** The same of all statements in a paragraph. */
export const say = (paragraph: string): string[] =>
  findStatements(paragraph, {}).map(({ reading }) => saying(reading))

/** The same of the only statement behind a sentence, which is all that follows it. */
export function sayOnly(statement: string): string {
  const paragraph = `持续完善工作机制。${statement}`
  const found = findStatements(paragraph, {})
  expect(found.map(({ start, end }) => paragraph.slice(start, end))).toEqual([statement])
  return found[0] ? saying(found[0].reading) : ''
}
