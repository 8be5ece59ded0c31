/**
 * How well a parsed notice agrees with answers written by hand: the numbered nodes, who is responsible for what, the
 * deadlines, and the notice's title, number and date. Values are compared as multisets of comparable strings.
 */
import type { Node, Notice, Statement } from '../../src/model.ts'

/** A hand-labelled reading of one notice. Paths are numbering labels from the outermost node to the node's own. */
export interface Answers {
  file: string
  title: string | null
  documentNumber: string | null
  issuedDate: string | null
  outline: string[][]
  statements: {
    path: string[]
    text: string
    units: [name: string, role: string][]
    deadline: string | null
  }[]
  standing: { text: string; units: [name: string, role: string][] }[]
}

/** What is counted by precision and recall. */
export const MEASURES = ['outline', 'units', 'deadline'] as const
/** What is either right or wrong. */
export const FIELDS = ['title', 'documentNumber', 'issuedDate'] as const

export type Facts = Record<(typeof MEASURES)[number], string[]> &
  Record<(typeof FIELDS)[number], string | undefined>

const BRACKETS: Record<string, string> = { '〔': '(', '〕': ')', '[': '(', ']': ')', '〈': '(', '〉': ')' }
for (const [from, to] of ['【(', '】)', '<(', '>)'].map(pair => [...pair])) BRACKETS[from ?? ''] = to ?? ''

/** The text in the form in which two printings of it are equal: NFKC, no white space, one shape of bracket. */
export function norm(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[〔〕[\]〈〉【】<>]/g, glyph => BRACKETS[glyph] ?? glyph)
}

const label = (text: string): string => norm(text).replace(/[、.,:·﹒]+$/u, '')
const key = (path: readonly string[]): string => path.map(label).join('/')

function say(
  facts: Facts,
  path: readonly string[],
  units: readonly (readonly [string, string])[],
  due?: string | null,
) {
  for (const [name, role] of units) facts.units.push(`${key(path)} ${norm(name)} ${role}`)
  if (due) facts.deadline.push(`${key(path)} ${norm(due)}`)
}

const field = (text: string | null | undefined): string | undefined => norm(text) || undefined

/** The facts that the answers state. */
export function answerFacts(answers: Answers): Facts {
  const facts: Facts = {
    outline: answers.outline.map(key),
    units: [],
    deadline: [],
    title: field(answers.title),
    documentNumber: field(answers.documentNumber),
    issuedDate: field(answers.issuedDate),
  }
  for (const { path, units, deadline } of answers.statements) say(facts, path, units, deadline)
  return facts
}

/** The facts that the parser found, in the same form. */
export function noticeFacts(notice: Notice): Facts {
  const facts: Facts = {
    outline: [],
    units: [],
    deadline: [],
    title: field(notice.title),
    documentNumber: field(notice.metadata.documentNumber?.text),
    issuedDate: field(notice.letter?.issuedDate ?? notice.metadata.issuedDate),
  }
  const statements = (path: readonly string[], list: readonly Statement[] = []) => {
    for (const { units, deadline } of list)
      say(
        facts,
        path,
        units.map(unit => [unit.name, unit.role]),
        deadline,
      )
  }
  notice.parts.forEach((part, index) => {
    const prefix = index === 0 ? [] : [part.label ?? part.title ?? `part ${index + 1}`]
    statements(prefix, part.responsibilities)
    const stack = part.children.map((node): [Node, string[]] => [node, prefix])
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, above] = next
      const path = [...above, node.label]
      facts.outline.push(key(path))
      statements(path, node.responsibilities)
      for (const child of node.children ?? []) stack.push([child, path])
    }
  })
  return facts
}

/** Counts of a comparison, with the odd facts listed. */
export interface Tally {
  right: number
  missing: string[]
  wrong: string[]
}

/** Compares two multisets. */
export function compare(expected: readonly string[], found: readonly string[]): Tally {
  const left = new Map<string, number>()
  for (const fact of expected) left.set(fact, (left.get(fact) ?? 0) + 1)
  const wrong: string[] = []
  let right = 0
  for (const fact of found) {
    const count = left.get(fact) ?? 0
    if (count === 0) wrong.push(fact)
    else {
      left.set(fact, count - 1)
      right++
    }
  }
  return { right, wrong, missing: [...left].flatMap(([fact, count]) => Array<string>(count).fill(fact)) }
}

/** What differs, one line a fact: `-` is missing, `+` is wrong. Empty where the reading is exact. */
export function differences(expected: Facts, found: Facts): string[] {
  const lines: string[] = []
  for (const measure of MEASURES) {
    const { missing, wrong } = compare(expected[measure], found[measure])
    for (const fact of missing) lines.push(`- ${measure}: ${fact}`)
    for (const fact of wrong) lines.push(`+ ${measure}: ${fact}`)
  }
  for (const name of FIELDS)
    if (expected[name] !== found[name])
      lines.push(`- ${name}: ${expected[name] ?? '(none)'}`, `+ ${name}: ${found[name] ?? '(none)'}`)
  return lines
}

/** The harmonic mean of precision and recall over all tallies; 1 where there is nothing to find and nothing found. */
export function f1(tallies: readonly Tally[]): number {
  let right = 0
  let missing = 0
  let wrong = 0
  for (const tally of tallies) {
    right += tally.right
    missing += tally.missing.length
    wrong += tally.wrong.length
  }
  return right + missing + wrong === 0 ? 1 : (2 * right) / (2 * right + missing + wrong)
}
