/** A node's own blocks: heading, paragraphs, tables, and the statements of responsibility in them. */
import type { Node, Position, Statement, Table } from '../model.ts'
import { findStatements, readStatement } from '../responsibility/index.ts'
import type { Context, Found, Reading } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import { concat, range, startOf, type Text, textFor } from '../source/text.ts'
import { splitHeading } from './headings.ts'
import type { Label } from './labels.ts'
import { cut, isOwnLine, orderAfter, type Piece } from './pieces.ts'
import { takeRules } from './prose.ts'
import { note, placed, placedUnits, type Session } from './session.ts'
import { readTable, type TableShape } from './table/index.ts'
import { noteUnread } from './unread.ts'

/** What a node says itself. */
export interface Content {
  title?: string
  readonly paragraphs: string[]
  readonly positions: Position[]
  readonly statements: Statement[]
  readonly tables: Table[]
  /** Rows of tables of responsibilities. */
  readonly rows: Node[]
  /** The last statement stands on a line of its own, behind text of the node. */
  ownLineLast: boolean
  /** Index of the first paragraph behind the last statement, in a block of its own. */
  behind: number
}

/** Reads the blocks of a node, or of a part where there is no label. `heads`: other nodes stand under it. */
export function readContent(
  session: Session,
  blocks: readonly Block[],
  label: Label | undefined,
  heads = false,
): Content {
  const content: Content = {
    paragraphs: [],
    positions: [],
    statements: [],
    tables: [],
    rows: [],
    ownLineLast: false,
    behind: Number.POSITIVE_INFINITY,
  }
  const state: State = { session, content, covered: 0 }
  const piecesAt = pieceReader(session, blocks)
  let shape: TableShape | undefined
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind === 'table') {
      const read = readTable(session, block, shape, content.rows)
      shape = read.shape
      content.rows.push(...read.rows)
      content.tables.push(...read.tables)
      continue
    }
    if (!block) continue
    const pieces = piecesAt(at)
    if (isLine(pieces)) {
      const lines = [...pieces]
      while (isLine(piecesAt(at + 1)) && !isApart(blocks[at + 1])) lines.push(...piecesAt(++at))
      content.ownLineLast = content.paragraphs.length > 0 || content.title !== undefined
      addLines(state, lines)
      continue
    }
    const more = (): boolean =>
      heads ||
      pieces.slice(1).some(isWords) ||
      blocks.some((other, index) => index > at && (other.kind === 'table' || piecesAt(index).some(isWords)))
    addPieces(state, pieces, at === 0 ? label : undefined, more)
  }
  return content
}

const isApart = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.look.apart === true

const isWords = (piece: Piece): boolean => piece.kind === 'words'

/** Whether the paragraph is nothing but keyed lines (`责任单位：…`). */
const isLine = (pieces: readonly Piece[]): boolean =>
  isOwnLine(pieces) && pieces.every(piece => piece.kind === 'statement' && piece.found.form === 'line')

/** Cuts paragraphs at their statements, each once unless a rule has come in force since; none behind the last block. */
function pieceReader(session: Session, blocks: readonly Block[]): (at: number) => readonly Piece[] {
  const read = new Map<number, { context: Context; pieces: readonly Piece[] }>()
  return at => {
    const block = blocks[at]
    if (block?.kind !== 'paragraph') return []
    const { context } = session
    const known = read.get(at)
    if (known?.context === context) return known.pieces
    const pieces = cut(block.text, findStatements(block.text.chars, context))
    read.set(at, { context, pieces })
    return pieces
  }
}

interface State {
  readonly session: Session
  readonly content: Content
  /** Paragraphs for which a statement has spoken. */
  covered: number
}

function addPieces(
  state: State,
  pieces: readonly Piece[],
  label: Label | undefined,
  more: () => boolean,
): void {
  const { content } = state
  const own = isOwnLine(pieces)
  let fresh = true
  pieces.forEach((piece, index) => {
    if (piece.kind === 'statement') {
      addStatement(state, piece.text, piece.found.reading, piece.found)
      content.ownLineLast = own && (content.paragraphs.length > 0 || content.title !== undefined)
      fresh = false
      return
    }
    content.ownLineLast = false
    noteUnread(state.session, piece.text)
    const headed = label && index === 0 ? splitHeading(piece.text, label, more) : { rest: piece.text }
    const marks = piece.marks?.chars ?? ''
    if (piece.marks) note(state.session, piece.marks, 'paragraph', 'marks-behind-statement')
    if (headed.title) {
      content.title = headed.title.chars + (headed.rest ? '' : marks)
      note(state.session, headed.title, 'heading', 'behind-label')
      takeRules(state.session, headed.title)
    }
    if (headed.rest) addParagraph(state, headed.rest, marks, fresh)
  })
}

function addParagraph(state: State, text: Text, marks: string, ownBlock: boolean): void {
  const { content, session } = state
  if (content.statements.length === 0) content.behind = Number.POSITIVE_INFINITY
  else if (ownBlock && content.behind === Number.POSITIVE_INFINITY) content.behind = content.paragraphs.length
  content.paragraphs.push(text.chars + marks)
  const at = range(text)
  if (at) content.positions.push(session.locate(...at))
  note(session, text, 'paragraph', 'text')
  takeRules(session, text)
}

function addStatement(state: State, text: Text, reading: Reading, found: Found): void {
  const { content, session } = state
  const last = content.paragraphs.length - 1
  const covers: [number, number] | undefined = last >= 0 ? [Math.min(state.covered, last), last] : undefined
  const units = placedUnits(session, text, shifted(reading, found.start))
  content.statements.push({
    text: text.chars,
    ...(covers ? { covers } : {}),
    units,
    ...(reading.deadline ? { deadline: reading.deadline } : {}),
    ...(reading.openEnded ? { openEnded: true as const } : {}),
    ...(reading.other ? { other: { ...reading.other } } : {}),
    ...placed(session, text),
  })
  state.covered = content.paragraphs.length
  content.behind = Number.POSITIVE_INFINITY
  session.context = orderAfter(session.context, reading)
  note(session, text, 'statement', found.rule)
  for (const rule of reading.standing ?? [])
    session.standing.push({
      text: rule.text,
      units: placedUnits(session, text, shiftedUnits(rule.units, found.start)),
      ...placed(session, text),
    })
  const at = range(text)
  if (found.flaw && at)
    session.findings.push({
      code: found.flaw === 'unclosed' ? 'unclosed-bracket' : 'mixed-bracket',
      range: at,
    })
}

/** A reading counts from the start of what was searched; a statement's text begins at the statement. */
const shifted = (reading: Reading, by: number): Reading['units'] => shiftedUnits(reading.units, by)

function shiftedUnits(units: Reading['units'], by: number): Reading['units'] {
  return by === 0 ? units : units.map(unit => ({ ...unit, start: unit.start - by, end: unit.end - by }))
}

/** Own lines that follow each other are one statement. */
function addLines(state: State, lines: readonly Piece[]): void {
  const [first] = lines
  if (first?.kind !== 'statement') return
  if (lines.length === 1) {
    addStatement(state, first.text, first.found.reading, first.found)
    return
  }
  const texts = lines.flatMap((line, index) =>
    index === 0 ? [line.text] : [separator(line.text), line.text],
  )
  const text = concat(texts)
  const reading = readStatement(text.chars, state.session.context)
  addStatement(state, text, reading, { ...first.found, start: 0, reading })
}

/** `；` stands for the line break before `next`. */
function separator(next: Text): Text {
  const at = startOf(next, 0)
  return textFor('；', at, at)
}
