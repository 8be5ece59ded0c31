/** Finds the statements of responsibility in a paragraph. */
import { type Bracket, matchBrackets } from './brackets.ts'
import { fold } from './fold.ts'
import { type Examined, examine } from './grammar.ts'
import { lineStart } from './lines.ts'
import { isLookAlike } from './lookalikes.ts'
import { kindOf } from './names/endings.ts'
import type { Context, Found } from './types.ts'

/** Brackets deeper than this around others are taken for noise: it keeps the search linear. */
const DEEPEST = 5
/** The longest passage that can be a statement, in characters. */
const LONGEST = 4000
/** Of what is not understood, so much may stand in a statement without a key. */
const RESIDUE = 0.3

const SENTENCE_END = /[。！？；.!?;]/
const BLANK = /[\s\u200b\ufeff]/

/** The nearest printed characters before `at`, at most `count`. */
function before(text: string, at: number, count: number): string {
  let found = ''
  for (let i = at - 1; i >= 0 && found.length < count; i--)
    if (!BLANK.test(text.charAt(i))) found = text.charAt(i) + found
  return found
}

/** The first printed characters from `at` on. */
function after(text: string, at: number, count: number): string {
  let found = ''
  for (let i = at; i < text.length && found.length < count; i++)
    if (!BLANK.test(text.charAt(i))) found += text.charAt(i)
  return found
}

/** Whether a bracket with a bare list stands where a statement would: after or before a sentence's end, or last. */
function standsAtEnd(text: string, { start, end }: Bracket): boolean {
  const next = after(text, end, 1)
  const previous = before(text, start, 1)
  return (
    next === '' ||
    SENTENCE_END.test(next) ||
    (previous !== '' && SENTENCE_END.test(previous)) ||
    opensBracket(next)
  )
}

const opensBracket = (char: string): boolean => /[（(〔［[【]/.test(char)

/** A list without any role word: every member must look like a body, and one like a public one or a group. */
function isList(text: string, bracket: Bracket, { members, residue }: Examined): boolean {
  if (residue > 0 || members.length === 0 || !standsAtEnd(text, bracket)) return false
  if (!members.every(({ kind }) => kind !== undefined)) return false
  if (!members.some(({ kind }) => kind === 'public' || kind === 'group')) return false
  const previous = before(text, bracket.start, 8)
  const alone = previous === '' || SENTENCE_END.test(previous.slice(-1))
  if (members.length > 1) return !/[《》]$/.test(previous) || after(text, bracket.end, 1) === ''
  return (
    alone ||
    (kindOf(fold(previous).chars) === undefined && members[0]?.kind === 'group') ||
    (after(text, bracket.end, 1) === '' && kindOf(fold(previous).chars) === undefined)
  )
}

/** Words with 牵头 or 负责 govern bodies that need not look like one; after other verbs only bodies do. */
function isVerbal({ members, residue, length }: Examined): boolean {
  if (members.length === 0 || residue > length * RESIDUE) return false
  const known = members.filter(({ kind }) => kind !== undefined).length
  if (known === 0) return false
  const strong = members.some(({ role }) => role === 'lead') || members.length > 1
  return known === members.length || (strong && residue === 0 && known * 2 >= members.length)
}

/** The rule by which a bracket is a statement; `undefined` if it is none. */
function ruleOf(text: string, bracket: Bracket, examined: Examined): string | undefined {
  const { keyed, leading, timed, verbs, members, residue, length } = examined
  if (keyed && members.length > 0 && (leading || residue <= length * RESIDUE)) return 'keyed-bracket'
  if (keyed && timed) return 'keyed-bracket'
  if (timed && leading && members.length === 0 && residue === 0) return 'deadline-bracket'
  if (keyed) return undefined
  if (verbs && isVerbal(examined)) return 'verb-bracket'
  if (
    !verbs &&
    members.some(({ by }) => by === 'mark') &&
    residue === 0 &&
    members.every(({ kind }) => kind)
  ) {
    return 'marked-bracket'
  }
  return !verbs && isList(text, bracket, examined) ? 'list-bracket' : undefined
}

function inBracket(text: string, bracket: Bracket, context: Context): Found | undefined {
  const { start, end, family, height, flaw } = bracket
  if (family !== 'bracket' || height > DEEPEST || end - start > LONGEST || end - start < 4) return undefined
  const passage = text.slice(start, end)
  if (isLookAlike(fold(passage).chars.slice(1))) return undefined
  const examined = examine(passage, context)
  const rule = ruleOf(text, bracket, examined)
  return rule
    ? { start, end, form: 'bracket', reading: examined.reading, rule, ...(flaw && { flaw }) }
    : undefined
}

/** The statements in brackets among `brackets` and, where one is none itself, inside it. In order. */
function inBrackets(text: string, brackets: readonly Bracket[], context: Context): Found[] {
  const found: Found[] = []
  let order = context.order
  const queue = [...brackets].reverse()
  for (let bracket = queue.pop(); bracket; bracket = queue.pop()) {
    const statement = inBracket(text, bracket, order ? { order } : {})
    if (statement) {
      found.push(statement)
      order = statement.reading.order ?? order
    } else if (bracket.family !== 'title') {
      for (let i = bracket.children.length - 1; i >= 0; i--) {
        const child = bracket.children[i]
        if (child) queue.push(child)
      }
    }
  }
  return found
}

/** A paragraph that is keyed facts, or ends in them, without a bracket around. */
function asLine(text: string, brackets: readonly Bracket[], context: Context): Found | undefined {
  const line = lineStart(text, brackets)
  if (!line) return undefined
  const passage = text.slice(line.start, line.end)
  if (passage.length > LONGEST) return undefined
  const { reading, members, keyed, timed, residue, length } = examine(passage, context)
  const units = keyed && members.length > 0 && residue <= length * RESIDUE
  if (!units && !(timed && members.length === 0 && residue === 0)) return undefined
  return { start: line.start, end: line.end, form: 'line', reading, rule: line.rule }
}

/**
 * All statements of responsibility within one paragraph, in order and without overlap. `text` is the paragraph as the
 * reader sees it; `context` carries the order rule of earlier statements of the notice. Offsets are indices in `text`.
 * Never throws; takes time linear in the length of `text`.
 */
export function findStatements(text: string, context: Context): Found[] {
  const brackets = matchBrackets(text)
  const line = asLine(text, brackets, context)
  if (!line) return inBrackets(text, brackets, context)
  const earlier = inBrackets(
    text,
    brackets.filter(({ end }) => end <= line.start),
    context,
  )
  const later = inBrackets(
    text,
    brackets.filter(({ start }) => start >= line.end),
    context,
  )
  return [...earlier, line, ...later]
}
