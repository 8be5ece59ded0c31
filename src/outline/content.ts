/** A node's own blocks: heading, paragraphs, tables, and the statements of responsibility in them. */
import type { Node, Position, Standing, Statement, Table } from '../model.ts'
import { isPersonLine, readStatement } from '../responsibility/index.ts'
import type { Found, Reading } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import { concat, range, startOf, type Text, textFor } from '../source/text.ts'
import { Cuts } from './cuts.ts'
import { splitHeading, unheaded } from './headings.ts'
import type { Label } from './labels.ts'
import { hasWords, isOwnLine, orderAfter, type Piece } from './pieces.ts'
import { takeRules } from './prose.ts'
import { note, place, placedUnits, type Session } from './session.ts'
import { readTable, type TableShape } from './table/index.ts'
import { noteUnread } from './unread.ts'

/** What a node says itself. */
export interface Content {
  title: string | undefined
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
    title: undefined,
    paragraphs: [],
    positions: [],
    statements: [],
    tables: [],
    rows: [],
    ownLineLast: false,
    behind: Number.POSITIVE_INFINITY,
  }
  const state: State = { session, content, covered: 0 }
  const cuts = new Cuts(session, blocks)
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
    const pieces = cuts.at(at)
    if (isLine(pieces)) {
      const lines = [...pieces]
      for (let more = linesAt(cuts, blocks, at + 1); more > 0; more = linesAt(cuts, blocks, at + 1))
        for (const last = at + more; at < last; ) lines.push(...cuts.at(++at))
      content.ownLineLast = content.paragraphs.length > 0 || content.title !== undefined
      addLines(state, lines)
      continue
    }
    const more = (): boolean => heads || hasWords(pieces, 1) || cuts.goesOn(at + 1)
    addPieces(state, pieces, cuts.isKeyed(at), at === 0 ? label : undefined, more)
  }
  return content
}

const isApart = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.look.apart === true

/** Whether the paragraph is nothing but keyed lines (`责任单位：…`). */
function isLine(pieces: readonly Piece[]): boolean {
  for (const piece of pieces) if (piece.kind !== 'statement' || piece.found.form !== 'line') return false
  return pieces.length > 0
}

/** How many blocks from the index on go on with keyed lines: one, or a person's line (`责任人：…`) and the next one. */
function linesAt(cuts: Cuts, blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (!block || isApart(block)) return 0
  if (isLine(cuts.at(at))) return 1
  const person = block.kind === 'paragraph' && isPersonLine(block.text.chars)
  return person && !isApart(blocks[at + 1]) && isLine(cuts.at(at + 1)) ? 2 : 0
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
  keyed: boolean,
  label: Label | undefined,
  more: () => boolean,
): void {
  const { content, session } = state
  const own = isOwnLine(pieces)
  let fresh = true
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.kind === 'statement') {
      addStatement(state, piece.text, piece.found.reading, piece.found)
      content.ownLineLast = own && (content.paragraphs.length > 0 || content.title !== undefined)
      fresh = false
      continue
    }
    content.ownLineLast = false
    if (keyed) noteUnread(session, piece.text)
    const headed = label && index === 0 ? splitHeading(piece.text, label, more) : unheaded(piece.text)
    const marks = piece.marks?.chars ?? ''
    if (piece.marks) note(session, piece.marks, 'paragraph', 'marks-behind-statement')
    if (headed.title) {
      content.title = headed.title.chars + (headed.rest ? '' : marks)
      note(session, headed.title, 'heading', 'behind-label')
      takeRules(session, headed.title)
    }
    if (headed.rest) addParagraph(state, headed.rest, marks, fresh)
  }
}

function addParagraph(state: State, text: Text, marks: string, ownBlock: boolean): void {
  const { content, session } = state
  if (content.statements.length === 0) content.behind = Number.POSITIVE_INFINITY
  else if (ownBlock && content.behind === Number.POSITIVE_INFINITY) content.behind = content.paragraphs.length
  content.paragraphs.push(text.chars + marks)
  const at = range(text)
  if (at) content.positions.push(session.locate(at[0], at[1]))
  note(session, text, 'paragraph', 'text')
  takeRules(session, text)
}

function addStatement(state: State, text: Text, reading: Reading, found: Found): void {
  const { content, session } = state
  const last = content.paragraphs.length - 1
  const units = placedUnits(session, text, reading.units, found.start)
  const statement: Statement =
    last >= 0
      ? { text: text.chars, covers: [Math.min(state.covered, last), last], units }
      : { text: text.chars, units }
  if (reading.deadline) statement.deadline = reading.deadline
  if (reading.openEnded) statement.openEnded = true
  if (reading.other) statement.other = { ...reading.other }
  content.statements.push(place(session, text, statement))
  state.covered = content.paragraphs.length
  content.behind = Number.POSITIVE_INFINITY
  session.context = orderAfter(session.context, reading)
  note(session, text, 'statement', found.rule)
  for (const rule of reading.standing ?? [])
    session.standing.push(
      place<Standing>(session, text, {
        text: rule.text,
        units: placedUnits(session, text, rule.units, found.start),
      }),
    )
  const at = range(text)
  if (found.flaw && at)
    session.findings.push({
      code: found.flaw === 'unclosed' ? 'unclosed-bracket' : 'mixed-bracket',
      range: at,
    })
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
