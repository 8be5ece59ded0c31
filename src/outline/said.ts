/** What a node says itself, put down piece by piece: its heading, paragraphs and statements of responsibility. */
import type { Node, Position, Standing, Statement, Table } from '../model.ts'
import { readStatement } from '../responsibility/index.ts'
import type { Found, Reading, ReadStanding } from '../responsibility/types.ts'
import { Signs } from '../source/signs.ts'
import { concat, range, startOf, type Text, textFor } from '../source/text.ts'
import { type Headed, unheaded } from './headings.ts'
import { withItem } from './lists.ts'
import { isOwnLine, orderAfter, type Piece } from './pieces.ts'
import { takeRules } from './prose.ts'
import { note, place, placedUnits, positionOf, type Session } from './session.ts'
import { noteUnread } from './unread.ts'

/** What a node says itself; lists are absent where there is nothing to put in. */
export interface Content {
  title: string | undefined
  paragraphs: string[] | undefined
  /** Of the paragraphs. */
  positions: Position[] | undefined
  statements: Statement[] | undefined
  tables: Table[] | undefined
  /** Rows of tables of responsibilities. */
  rows: Node[] | undefined
  /** The last statement stands on a line of its own, behind text of the node. */
  ownLineLast: boolean
  /** Index of the first paragraph behind the last statement, in a block of its own; -1 for none. */
  behind: number
  /** Paragraphs for which a statement has spoken. */
  covered: number
}

/** A node that has said nothing yet. */
export const newContent = (): Content => ({
  title: undefined,
  paragraphs: undefined,
  positions: undefined,
  statements: undefined,
  tables: undefined,
  rows: undefined,
  ownLineLast: false,
  behind: -1,
  covered: 0,
})

/** Whether the node has said anything in words. */
export const hasText = ({ paragraphs, title }: Content): boolean =>
  paragraphs !== undefined || title !== undefined

/**
 * Puts down the pieces of a paragraph.
 *
 * @param heading what the first piece holds of a heading and text
 */
export function addPieces(
  session: Session,
  content: Content,
  pieces: readonly Piece[],
  heading: Headed | undefined,
): void {
  const own = isOwnLine(pieces)
  let fresh = true
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.kind === 'statement') {
      addStatement(session, content, piece.text, piece.found.reading, piece.found)
      content.ownLineLast = own && hasText(content)
      fresh = false
      continue
    }
    content.ownLineLast = false
    if (piece.keyed) noteUnread(session, piece.text)
    const { title, rest } = (index === 0 && heading) || unheaded(piece.text)
    const marks = piece.marks?.chars ?? ''
    if (piece.marks) note(session, piece.marks, 'paragraph', 'marks-behind-statement')
    if (title) {
      content.title = title.chars + (rest ? '' : marks)
      note(session, title, 'heading', 'behind-label')
      takeRules(session, title)
    }
    if (rest) addParagraph(session, content, rest, marks, fresh)
  }
}

function addParagraph(
  session: Session,
  content: Content,
  text: Text,
  marks: string,
  ownBlock: boolean,
): void {
  if (ownBlock && content.statements && content.behind < 0) content.behind = content.paragraphs?.length ?? 0
  content.paragraphs = withItem(content.paragraphs, text.chars + marks)
  const position = positionOf(session, text)
  if (position) content.positions = withItem(content.positions, position)
  note(session, text, 'paragraph', 'text')
  takeRules(session, text)
}

function addStatement(
  session: Session,
  content: Content,
  text: Text,
  reading: Reading,
  { start, rule, flaw }: Found,
): void {
  const paragraphs = content.paragraphs?.length ?? 0
  const position = positionOf(session, text)
  const units = placedUnits(session, text, reading.units, start, position)
  const statement: Statement =
    paragraphs > 0
      ? { text: text.chars, covers: [Math.min(content.covered, paragraphs - 1), paragraphs - 1], units }
      : { text: text.chars, units }
  if (reading.deadline) statement.deadline = reading.deadline
  if (reading.openEnded) statement.openEnded = true
  if (reading.other) statement.other = { ...reading.other }
  if (position) statement.position = position
  content.statements = withItem(content.statements, statement)
  content.covered = paragraphs
  content.behind = -1
  session.context = orderAfter(session.context, reading)
  note(session, text, 'statement', rule)
  if (reading.standing) addStanding(session, text, reading.standing, start)
  const at = flaw && range(text)
  if (at)
    session.findings.push({ code: flaw === 'unclosed' ? 'unclosed-bracket' : 'mixed-bracket', range: at })
}

/** Puts the standing rules that a statement prints in force. */
function addStanding(session: Session, text: Text, rules: readonly ReadStanding[], by: number): void {
  for (const rule of rules) {
    const units = placedUnits(session, text, rule.units, by)
    session.standing.push(place<Standing>(session, text, { text: rule.text, units }))
  }
}

/** What a line may be parted from the next one by itself. */
const SEMICOLON = new Signs('；;')

/** Own lines that follow each other are one statement, with those among them that name a person. */
export function addLines(session: Session, content: Content, lines: readonly Piece[]): void {
  const first = lines.find(line => line.kind === 'statement')
  if (!first) return
  if (lines.length === 1) {
    addStatement(session, content, first.text, first.found.reading, first.found)
    return
  }
  const texts = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text.chars
    return before === undefined || SEMICOLON.at(before, before.length - 1)
      ? [line.text]
      : [separator(line.text), line.text]
  })
  const text = concat(texts)
  const reading = readStatement(text.chars, session.context)
  addStatement(session, content, text, reading, { ...first.found, start: 0, reading })
}

/** `；` stands for the line break before `next`. */
function separator(next: Text): Text {
  const at = startOf(next, 0)
  return textFor('；', at, at)
}
