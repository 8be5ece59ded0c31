/** The heading of a table's section: its title, and the statements in it. */
import type { Node, Statement } from '../../model.ts'
import { findStatements } from '../../responsibility/index.ts'
import type { Text } from '../../source/text.ts'
import { cut, orderAfter, type Piece } from '../pieces.ts'
import { takeRules } from '../prose.ts'
import { note, place, placedUnits, type Session } from '../session.ts'
import { addWord } from './items.ts'

/** Puts down what the heading says: `绿化（牵头单位：县林业局）` has a title and a statement. */
export function addHeading(session: Session, node: Node, heading: Text): void {
  for (const piece of cut(heading, findStatements(heading.chars, session.context))) {
    if (piece.kind === 'statement') {
      node.responsibilities ??= []
      node.responsibilities.push(statementIn(session, piece))
      continue
    }
    const { text, marks } = piece
    if (node.title === undefined) {
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
