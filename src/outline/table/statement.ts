/** The statement of a table row: its unit and deadline cells. */
import type { Role, Statement, Unit } from '../../model.ts'
import {
  applyOrder,
  cellOnLine,
  type Reading,
  type ReadUnit,
  readCell,
  readKeyedCell,
  timeBeside,
  withoutPersons,
} from '../../responsibility/index.ts'
import type { Cell } from '../../source/block.ts'
import { EMPTY, type Text } from '../../source/text.ts'
import { note, place, placedUnits, type Session } from '../session.ts'
import { compact, goesOn, isFilled, joinParagraphs, speaks } from './cells.ts'
import type { ColumnRole, TableShape } from './shape.ts'

const COMMA = /[，,]/
const SEMICOLON = /[；;]/
/** What every time holds that stands beside names. */
const TIME = /[0-9０-９年月期续]/

/** Reads the row's statement; `undefined` where its cells of units and deadline name none. */
export function statementOf(
  session: Session,
  row: readonly Cell[],
  shape: TableShape,
): Statement | undefined {
  const units: Unit[] = []
  const texts: Text[] = []
  let deadline: string | undefined
  const cells: Cell[] = []
  const led = shape.columns.some((role, column) => role === 'lead' && isFilled(row[column]))
  const dated = shape.columns.includes('deadline')
  const { order } = session.context
  /** Under an order rule the first names lead, where no lead is printed. */
  const ordered = (chars: string, read: readonly ReadUnit[]): readonly ReadUnit[] =>
    order && !led && units.length === 0 ? applyOrder({ units: read, ...bordersIn(chars) }, order).units : read
  shape.columns.forEach((role, column) => {
    const cell = row[column]
    if (role === undefined || !cell || goesOn(row, column)) return
    const text = joinParagraphs(cell.paragraphs)
    if (compact(text.chars) === '') return
    texts.push(text)
    cells.push(cell)
    if (!speaks(cell)) return
    if (role === 'deadline') {
      deadline = compact(text.chars).replace(/[。；，]$/, '')
      return
    }
    const chars = shape.mixed[column] ? withoutPersons(text.chars) : text.chars
    const keyed = /[:：]/.test(chars) ? readKeyedCell(chars, session.context) : undefined
    const own = keyed && keyed.units.length > 0 ? keyed : undefined
    const read = own?.units ?? ordered(chars, readCell(chars, fixed(role, led)))
    for (const unit of placedUnits(session, text, read)) units.push(unit)
    if (own) deadline ??= own.deadline
    else if (!dated && TIME.test(chars)) deadline ??= timeBeside(chars)
  })
  if (units.length === 0 && deadline === undefined) return undefined
  for (const { origin, paragraphs } of cells)
    if (origin) for (const line of paragraphs) note(session, line, 'statement', 'table-cell')
  const statement: Statement = { text: texts.map(text => cellOnLine(text.chars)).join('；'), units }
  if (deadline) statement.deadline = deadline
  return place(session, texts[0] ?? EMPTY, statement)
}

/** Where the first comma and the first semicolon of a cell stand: the borders of which order rules speak. */
function bordersIn(chars: string): Pick<Reading, 'comma' | 'semicolon'> {
  const [comma, semicolon] = [chars.search(COMMA), chars.search(SEMICOLON)]
  return { ...(comma < 0 ? {} : { comma }), ...(semicolon < 0 ? {} : { semicolon }) }
}

/** A column for two roles (配合/责任单位) supports where the row's lead cell is filled. */
function fixed(role: Exclude<ColumnRole, undefined | 'deadline'>, led: boolean): Role {
  if (role !== 'support-or-responsible') return role
  return led ? 'support' : 'responsible'
}
