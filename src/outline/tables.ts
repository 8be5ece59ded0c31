/** Tables: rows of a table of responsibilities are items, its heading is kept as a table; other tables are kept whole. */
import type { Node, Statement, Table, Unit } from '../model.ts'
import { readCell, readStatement, roleOfHeading } from '../responsibility/index.ts'
import type { Cell, TableBlock } from '../source/block.ts'
import { concat, range, slice, type Text, trim } from '../source/text.ts'
import { type Label, readLabel } from './labels.ts'
import { note, placed, placedUnits, type Session } from './session.ts'

type ColumnRole = ReturnType<typeof roleOfHeading>

/** What the columns of a table of responsibilities are. */
export interface TableShape {
  readonly columns: readonly ColumnRole[]
  /** The 序号 column. */
  readonly number: number
  /** How many rows of the table are its heading. */
  readonly heading: number
  readonly words: readonly string[]
}

/** A table, read. */
export interface ReadTable {
  readonly rows: Node[]
  readonly tables: Table[]
  /** For a table that goes on in the next block without a heading of its own. */
  readonly shape?: TableShape
}

const NUMBER_HEADING = /^(?:序\s?号|编\s?号|项目?序?号|任务序号|任务编号|No\.?|序|號|序號)$/i
const HEADING_ROWS = 4
const LONGEST_SECTION = 80

/**
 * Reads a table.
 *
 * @param before the shape of the table just before it, which it may continue
 * @param earlier the nodes of the tables before it: a section that is printed again on the next page is the same one
 */
export function readTable(
  session: Session,
  table: TableBlock,
  before: TableShape | undefined,
  earlier: readonly Node[],
): ReadTable {
  const own = shapeOf(table)
  const shape = own ?? continued(table, before)
  if (!shape) {
    for (const cell of cellsOf(table))
      for (const text of cell.paragraphs) note(session, text, 'table', 'table')
    return { rows: [], tables: [table.rows.map(row => row.map(cellWords))] }
  }
  for (const row of table.rows.slice(0, own ? shape.heading : 0))
    for (const cell of row)
      if (cell.origin) for (const text of cell.paragraphs) note(session, text, 'table', 'table-heading')
  const heading = table.rows.slice(0, own ? shape.heading : 0).map(row => row.map(cellWords))
  return {
    rows: readRows(session, table, shape, heading.length, earlier),
    tables: heading.length > 0 ? [heading] : [],
    shape,
  }
}

const cellsOf = (table: TableBlock): Cell[] => table.rows.flatMap(row => row.filter(cell => cell.origin))
const cellWords = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? []).map(text => text.chars).join('\n')
const compact = (words: string): string => words.replace(/\s/g, '')

/** The shape of a table whose heading names responsible units; `undefined` for any other table. */
function shapeOf(table: TableBlock): TableShape | undefined {
  for (let at = 0; at < Math.min(HEADING_ROWS, table.rows.length); at++) {
    const row = table.rows[at] ?? []
    const words = row.map(cell => compact(cellWords(cell)))
    const roles = words.map(word => (word.length <= 24 ? roleOfHeading(word) : undefined))
    const units = roles.filter(role => role !== undefined && role !== 'deadline').length
    if (units === 0 || new Set(words).size < 2) continue
    const next = table.rows[at + 1] ?? []
    const second = next.map(cell => compact(cellWords(cell)))
    const twoRows =
      row.some((cell, column) => next[column]?.paragraphs === cell.paragraphs && !next[column]?.origin) &&
      second.some((word, column) => word !== words[column] && word.length <= 16)
    if (!twoRows)
      return {
        columns: roles,
        number: words.findIndex(word => NUMBER_HEADING.test(word)),
        heading: at + 1,
        words,
      }
    const below = second.map((word, column) => roleOfHeading(word) ?? roles[column])
    return {
      columns: below,
      number: words.findIndex(word => NUMBER_HEADING.test(word)),
      heading: at + 2,
      words: second,
    }
  }
  return undefined
}

/** A table with as many columns, right behind: the same table on the next page. */
function continued(table: TableBlock, before: TableShape | undefined): TableShape | undefined {
  return before && (table.rows[0]?.length ?? 0) === before.columns.length ? before : undefined
}

function readRows(
  session: Session,
  table: TableBlock,
  shape: TableShape,
  from: number,
  earlier: readonly Node[],
): Node[] {
  const sections = sectionColumn(table.rows.slice(from), shape)
  const roots: Node[] = []
  let section: Node | undefined
  let item: Node | undefined
  let numberCell: readonly Text[] | undefined
  let count = 0
  for (const row of table.rows.slice(from)) {
    if (row.every((cell, column) => compact(cellWords(cell)) === shape.words[column])) {
      for (const cell of row)
        for (const text of cell.paragraphs) note(session, text, 'repeated', 'table-heading')
      continue
    }
    const heading = sectionIn(row, sections)
    const known = heading && [...earlier, ...roots].find(node => isSame(node, heading))
    if (heading && !known) {
      section = sectionNode(session, heading)
      roots.push(section)
    } else if (heading && known) {
      section = known
      if (heading.cell.origin)
        for (const text of heading.cell.paragraphs) note(session, text, 'repeated', 'table-section')
    }
    if (isWhole(row)) {
      if (!heading) keepWords(session, row, section ?? item)
      continue
    }
    const numbered = numberOf(row, shape, sections)
    const statement = statementOf(session, row, shape)
    if (numbered.cell && numbered.cell === numberCell && item) {
      addWords(session, row, shape, heading, numbered, item)
      if (statement) item.responsibilities = [...(item.responsibilities ?? []), statement]
      continue
    }
    if (!numbered.label && shape.number >= 0 && !statement && item) {
      addWords(session, row, shape, heading, numbered, item)
      continue
    }
    count++
    numberCell = numbered.cell
    item = itemNode(session, row, shape, heading, numbered, count)
    if (statement) item.responsibilities = [statement]
    if (section) section.children = [...(section.children ?? []), item]
    else roots.push(item)
  }
  return roots
}

interface SectionHeading {
  readonly cell: Cell
  readonly label: Label
  readonly printed: Text
  readonly title: Text
}

/** The section label in the section column, or in a row that is one cell (`一、…`). */
function sectionIn(row: readonly Cell[], column: number): SectionHeading | undefined {
  const cell = isWhole(row) ? row[0] : row[column]
  if (!cell) return undefined
  const text = concat([...cell.paragraphs])
  const label = readLabel(text.chars)
  if (!label || label.style.rank > 5 || text.chars.length > LONGEST_SECTION) return undefined
  return {
    cell,
    label,
    printed: slice(text, 0, label.printed.length),
    title: trim(slice(text, label.length)),
  }
}

/**
 * The column whose cells are sections (`一、…` over several rows), or -1: most of its cells begin with an outer label, and
 * another column holds the tasks.
 */
function sectionColumn(rows: readonly (readonly Cell[])[], shape: TableShape): number {
  const words = shape.columns.flatMap((role, column) =>
    role === undefined && column !== shape.number ? [column] : [],
  )
  if (words.length < 2) return -1
  return (
    words.find(column => {
      const cells = new Set(rows.filter(row => !isWhole(row)).map(row => row[column]?.paragraphs))
      const labelled = [...cells].filter(cell => isOuter(cell?.[0])).length
      return labelled > 0 && labelled * 2 > cells.size
    }) ?? -1
  )
}

const isOuter = (text: Text | undefined): boolean => (readLabel(text?.chars ?? '')?.style.rank ?? 9) <= 5

const isWhole = (row: readonly Cell[]): boolean =>
  new Set(row.map(cell => cell.paragraphs)).size === 1 && row.length > 1

/** A page break prints a section again. */
const isSame = (node: Node, { label, title }: SectionHeading): boolean =>
  node.type === 'section' &&
  node.label === label.printed.replace(/\s/g, '') &&
  (node.title ?? '') === title.chars

function sectionNode(session: Session, { cell, label, printed, title }: SectionHeading): Node {
  if (cell.origin) {
    note(session, printed, 'label', `table-section ${label.style.id}`)
    note(session, title, 'heading', 'table-section')
  }
  return {
    type: 'section',
    label: label.printed.replace(/\s/g, ''),
    ordinal: label.ordinal,
    ...(title.chars === '' ? {} : { title: title.chars }),
    children: [],
    ...placed(session, printed),
  }
}

interface RowNumber {
  /** The number as printed, in its own column or at the start of the task. */
  readonly label?: Text
  readonly ordinal?: number
  readonly cell?: readonly Text[]
  /** The task cell's paragraph without the number. */
  readonly column: number
  readonly length: number
}

function numberOf(row: readonly Cell[], shape: TableShape, sections: number): RowNumber {
  const cell = row[shape.number]
  const text = cell ? concat([...cell.paragraphs]) : undefined
  if (cell && text && text.chars !== '') {
    const ordinal = readLabel(`${text.chars}、`)?.ordinal
    return {
      label: text,
      ...(ordinal === undefined ? {} : { ordinal }),
      cell: cell.paragraphs,
      column: shape.number,
      length: text.chars.length,
    }
  }
  for (const [column, task] of row.entries()) {
    if (shape.columns[column] !== undefined || column === shape.number || column === sections) continue
    const first = task.paragraphs[0]
    const label = first ? readLabel(first.chars) : undefined
    if (!first || !label) continue
    return {
      label: slice(first, 0, label.printed.length),
      ordinal: label.ordinal,
      column,
      length: label.length,
    }
  }
  return { column: -1, length: 0 }
}

function itemNode(
  session: Session,
  row: readonly Cell[],
  shape: TableShape,
  heading: SectionHeading | undefined,
  numbered: RowNumber,
  count: number,
): Node {
  if (numbered.label) note(session, numbered.label, 'label', 'table-row')
  const node: Node = {
    type: 'item',
    label: numbered.label ? compact(numbered.label.chars) : `行${count}`,
    ordinal: numbered.ordinal ?? count,
    ...placed(session, numbered.label ?? row.flatMap(cell => cell.paragraphs)[0] ?? concat([])),
  }
  addWords(session, row, shape, heading, numbered, node)
  return node
}

/** The cells that are neither number nor units: the first short one is the title, the others are paragraphs. */
function addWords(
  session: Session,
  row: readonly Cell[],
  shape: TableShape,
  heading: SectionHeading | undefined,
  numbered: RowNumber,
  node: Node,
): void {
  const done = new Set<readonly Text[]>()
  for (const [column, cell] of row.entries()) {
    if (column === shape.number || shape.columns[column] !== undefined || cell === heading?.cell) continue
    if (heading && cell.paragraphs === heading.cell.paragraphs) continue
    if (!cell.origin || done.has(cell.paragraphs)) continue
    done.add(cell.paragraphs)
    cell.paragraphs.forEach((text, index) => {
      const words = column === numbered.column && index === 0 ? trim(slice(text, numbered.length)) : text
      if (words.chars === '') return
      addWord(session, node, words)
    })
  }
}

const LONGEST_TITLE = 40

function addWord(session: Session, node: Node, text: Text): void {
  if (node.title === undefined && !node.paragraphs && text.chars.length <= LONGEST_TITLE) {
    node.title = text.chars
    note(session, text, 'heading', 'table-cell')
    return
  }
  const at = range(text)
  node.paragraphs = [...(node.paragraphs ?? []), text.chars]
  if (at) node.paragraphPositions = [...(node.paragraphPositions ?? []), session.locate(...at)]
  note(session, text, 'paragraph', 'table-cell')
}

/** Words of a row that spans the whole table, and is no section: they belong to what stands before it. */
function keepWords(session: Session, row: readonly Cell[], node: Node | undefined): void {
  for (const text of row[0]?.paragraphs ?? []) if (node) addWord(session, node, text)
}

/** The statement of a data row: its unit and deadline cells. */
function statementOf(session: Session, row: readonly Cell[], shape: TableShape): Statement | undefined {
  const units: Unit[] = []
  const texts: Text[] = []
  let deadline: string | undefined
  const leadColumn = shape.columns.indexOf('lead')
  const led = leadColumn >= 0 && compact(cellWords(row[leadColumn])) !== ''
  shape.columns.forEach((role, column) => {
    const cell = row[column]
    if (role === undefined || !cell || (column > 0 && row[column - 1]?.paragraphs === cell.paragraphs)) return
    const text = joinParagraphs(cell.paragraphs)
    if (compact(text.chars) === '') return
    texts.push(...cell.paragraphs.filter(line => compact(line.chars) !== ''))
    if (cell.origin) for (const line of cell.paragraphs) note(session, line, 'statement', 'table-cell')
    if (role === 'deadline') {
      deadline = compact(text.chars).replace(/[。；，]$/, '')
      return
    }
    const keyed = /[:：]/.test(text.chars) ? readStatement(text.chars, session.context) : undefined
    if (keyed && keyed.units.length > 0) {
      units.push(...placedUnits(session, text, keyed.units))
      deadline ??= keyed.deadline
      return
    }
    const fixed = role === 'support-or-responsible' ? (led ? 'support' : 'responsible') : role
    units.push(...placedUnits(session, text, readCell(text.chars, fixed)))
  })
  if (units.length === 0 && deadline === undefined) return undefined
  const first = texts[0] ?? concat([])
  return {
    text: texts.map(text => text.chars).join('；'),
    units,
    ...(deadline ? { deadline } : {}),
    ...placed(session, first),
  }
}

function joinParagraphs(paragraphs: readonly Text[]): Text {
  return concat(
    paragraphs.flatMap((text, index) => {
      const at = text.from[0] ?? 0
      return index === 0 ? [text] : [{ chars: '\n', from: Uint32Array.of(at), to: Uint32Array.of(at) }, text]
    }),
  )
}
