/** The sections of a table: nested by the styles of their labels, as headings are. */
import type { Node } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import type { Label } from '../labels.ts'
import { nest } from '../nest.ts'
import { note, place, type Session } from '../session.ts'
import { compact, isWhole, type Rows } from './cells.ts'
import { addSpoken } from './heading.ts'
import { repeat } from './notes.ts'
import {
  itemStyles,
  type SectionHeading,
  sectionCells,
  sectionColumns,
  sectionKey,
  sectionRow,
  wholeCell,
} from './sections.ts'
import type { OpenSection, TableShape } from './shape.ts'

/** A heading in a row: a section's own, or the same printed again. */
export interface Placed {
  readonly section: number
  readonly heading: SectionHeading
  readonly again: boolean
}

/** What sections a row begins. */
interface RowSections {
  readonly placed: readonly Placed[]
  /** The row says nothing else. */
  readonly whole: boolean
  /** The row's one cell, if it is a row of one. */
  readonly wide: Cell | undefined
}

const NONE: RowSections = { placed: [], whole: false, wide: undefined }

/** The sections of a table's rows, entered row by row. */
export class Sections {
  /** The columns that number sections. */
  readonly columns: ReadonlySet<number>
  private readonly rows: RowSections[]
  private readonly labels: Label[]
  private readonly keys: string[]
  private readonly nodes: (Node | undefined)[]
  private readonly parents: readonly number[]
  /** The section in which the last row entered stands, or -1. */
  private current: number

  /** @param anew the table has a heading of its own, so that its numbering may begin anew */
  constructor(rows: Rows, shape: TableShape, anew: boolean) {
    const { open } = shape
    this.columns = sectionColumns(rows, shape)
    this.labels = open.map(({ label }) => label)
    this.keys = open.map(({ key }) => key)
    this.nodes = open.map(({ node }) => node)
    this.current = open.length - 1
    this.rows = this.find(rows, shape)
    const closes: boolean[] = []
    closes[open.length] = anew
    this.parents = nest(this.labels, closes)
  }

  private find(rows: Rows, shape: TableShape): RowSections[] {
    let known: Set<string> | undefined
    const styles = (): Set<string> => (known ??= itemStyles(rows, shape, this.columns))
    const last = new Map(this.labels.map(({ style }, section) => [style, section]))
    const put = (heading: SectionHeading): Placed => {
      const { style } = heading.label
      const key = sectionKey(heading)
      const same = last.get(style)
      if (same !== undefined && this.keys[same] === key) return { section: same, heading, again: true }
      for (const inner of last.keys()) if (inner.rank > style.rank) last.delete(inner)
      const section = this.labels.push(heading.label) - 1
      this.keys.push(key)
      last.set(style, section)
      return { section, heading, again: false }
    }
    return rows.map(row => {
      const wide = wholeCell(row, shape)
      const own = sectionRow(row, wide, shape, styles)
      if (!wide && !own && this.columns.size === 0) return NONE
      const beside = isWhole(row) ? [] : sectionCells(row, this.columns)
      return { placed: [...beside, ...(own ? [own] : [])].map(put), whole: own !== undefined, wide }
    })
  }

  /** Enters the row at the index: its sections are hung into one another, or on the roots. */
  enter(session: Session, at: number, roots: Node[]): RowSections {
    const row = this.rows[at] ?? NONE
    for (const { section, heading, again } of row.placed) {
      if (again) {
        repeat(session, heading.cells, 'table-section')
        if (!this.isWithin(section)) this.current = section
        continue
      }
      const node = sectionNode(session, heading)
      const above = this.parents[section] ?? -1
      const parent = above < 0 ? undefined : this.nodes[above]
      this.nodes[section] = node
      if (parent) parent.children ??= []
      ;(parent?.children ?? roots).push(node)
      this.current = section
    }
    return row
  }

  /** The section in which the last row entered stands. */
  get node(): Node | undefined {
    return this.current < 0 ? undefined : this.nodes[this.current]
  }

  /** Ends the sections: the rows that follow stand in none. */
  leave(): void {
    this.current = -1
  }

  /** The sections in which the last row entered stands, the outermost first. */
  open(): OpenSection[] {
    const open: OpenSection[] = []
    for (let at = this.current; at >= 0; at = this.parents[at] ?? -1) {
      const [label, key = '', node] = [this.labels[at], this.keys[at], this.nodes[at]]
      if (label && node) open.unshift({ label, key, node })
    }
    return open
  }

  private isWithin(section: number): boolean {
    let at = this.current
    while (at > section) at = this.parents[at] ?? -1
    return at === section
  }
}

function sectionNode(session: Session, { cells, label, printed, title }: SectionHeading): Node {
  const node: Node = { type: 'section', label: compact(label.printed), ordinal: label.ordinal }
  if (cells.some(cell => cell.origin)) note(session, printed, 'label', `table-section ${label.style.id}`)
  addSpoken(session, node, title)
  node.children = []
  return place(session, printed, node)
}
