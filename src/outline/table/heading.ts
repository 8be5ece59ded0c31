/** What a row of one cell says of a table's section: its title, other words, and statements. */
import type { Node, Statement } from '../../model.ts'
import { findStatements } from '../../responsibility/index.ts'
import type { Text } from '../../source/text.ts'
import { cut, orderAfter, type Piece } from '../pieces.ts'
import { takeRules } from '../prose.ts'
import { note, place, placedUnits, type Session } from '../session.ts'
import { addWord } from './items.ts'

const LONGEST_TITLE = 80

/** Puts down what the words say of the section: `绿化（牵头单位：县林业局）` has a title and a statement. */
export function addSpoken(session: Session, node: Node, words: Text): void {
  for (const piece of cut(words, findStatements(words.chars, session.context))) {
    if (piece.kind === 'statement') {
      node.responsibilities ??= []
      node.responsibilities.push(statementIn(session, piece))
      continue
    }
    const { text, marks } = piece
    if (node.title === undefined && !node.paragraphs && text.chars.length <= LONGEST_TITLE) {
      node.title = text.chars + (marks?.chars ?? '')
      note(session, text, 'heading', 'table-section')
    } else addWord(session, node, text)
    if (marks) note(session, marks, 'paragraph', 'marks-behind-statement')
    takeRules(session, text)
  }
}

function statementIn(session: Session, { text, found }: Extract<Piece, { kind: 'statement' }>): Statement {
  const { reading, start, rule } = found
  const statement: Statement = { text: text.chars, units: placedUnits(session, text, reading.units, start) }
  if (reading.deadline) statement.deadline = reading.deadline
  if (reading.openEnded) statement.openEnded = true
  if (reading.other) statement.other = { ...reading.other }
  session.context = orderAfter(session.context, reading)
  note(session, text, 'statement', rule)
  return place(session, text, statement)
}
