/** One walk over a notice; the rules look at what it found. */
import type { Node, Notice, Part, Position, Statement, Unit } from '../model.ts'
import { type LineIndex, lineIndex } from './lineIndex.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Form, locate, locateAt, type Projection, project } from './projection.ts'

/** A numbered node with its place in the tree. */
export interface Entry {
  readonly node: Node
  readonly part: Part
  readonly parent?: Entry
  /** Labels from the outermost node to this one, without the dots behind them. */
  readonly path: readonly string[]
  /** Some node below, or this one, names a unit. */
  assigned: boolean
}

/** A statement with its owner: a node, or the part itself. */
export interface Assignment {
  readonly statement: Statement
  readonly part: Part
  readonly entry?: Entry
}

/** A notice, walked. */
export interface Survey {
  readonly notice: Notice
  readonly lines: LineIndex
  /** Every numbered node in reading order. */
  readonly entries: readonly Entry[]
  readonly assignments: readonly Assignment[]
  /** Every text of the notice in reading order. */
  readonly passages: readonly Passage[]
  /** Where the characters `[start, end)` of a passage stand in the source. */
  readonly placeOf: (passage: Passage, start?: number, end?: number) => Position | undefined
  /** Where a text stands that has no position of its own. */
  readonly find: (text: string) => Position | undefined
  /** Where a node's label and heading (or the start of its text) stand. */
  readonly headOf: (entry: Entry) => Position | undefined
}

/** Characters of source that a character of a page may take, mark-up and entities included. */
const SPREAD = 64
/** How much of a text without a heading stands for it. */
const HEAD = 60
const TRAILING = /[、.．。﹒\s]+$/

/** A label as paths have it: without the dot behind it. */
export function bareLabel(label: string): string {
  return label.replace(TRAILING, '')
}

/** A numbered node's own children and those below, in reading order. Iterative: nesting is the input's choice. */
function entriesOf(part: Part): Entry[] {
  const entries: Entry[] = []
  const stack: { node: Node; parent: Entry | undefined }[] = []
  const push = (nodes: readonly Node[], parent: Entry | undefined): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]
      if (node) stack.push({ node, parent })
    }
  }
  push(part.children, undefined)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next
    const path = [...(parent?.path ?? []), bareLabel(node.label)]
    const entry: Entry = {
      node,
      part,
      path,
      assigned: namesUnits(node.responsibilities),
      ...(parent && { parent }),
    }
    entries.push(entry)
    push(node.children ?? [], entry)
  }
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]
    if (entry?.assigned && entry.parent) entry.parent.assigned = true
  }
  return entries
}

/** Whether a list of statements names at least one unit. */
export function namesUnits(statements: readonly Statement[] | undefined): boolean {
  return statements?.some(statement => statement.units.length > 0) ?? false
}

function assignmentsOf(part: Part, entries: readonly Entry[]): Assignment[] {
  const own = (part.responsibilities ?? []).map(statement => ({ statement, part }))
  return [
    ...own,
    ...entries.flatMap(entry =>
      (entry.node.responsibilities ?? []).map(statement => ({ statement, part, entry })),
    ),
  ]
}

/** Walks a notice whose positions point into `source`. The source is searched only where a rule asks for a place. */
export function survey(notice: Notice, source: string, form: Form): Survey {
  const lines = lineIndex(source)
  const parts = notice.parts.map(part => ({ part, entries: entriesOf(part) }))
  let projected: Projection | undefined
  const projection = (): Projection => {
    projected ??= project(source, form)
    return projected
  }
  const find = (text: string, within?: Position, start?: number, end?: number): Position | undefined =>
    locate(projection(), lines, text, within, start, end)
  // A node's position may be that of its label; the heading is behind it.
  const behind = ({ start }: Position, text: string): Position =>
    lines.position(start.offset, start.offset + text.length * SPREAD + SPREAD)
  return {
    notice,
    lines,
    entries: parts.flatMap(({ entries }) => entries),
    assignments: parts.flatMap(({ part, entries }) => assignmentsOf(part, entries)),
    passages: passagesOf(notice, parts),
    find: text => find(text),
    placeOf: (passage, start, end) => {
      const { text, position } = passage
      if (!position) return find(text, undefined, start, end)
      return find(text, position, start, end) ?? find(text, behind(position, text), start, end) ?? position
    },
    headOf: ({ node }) => {
      const { label, title, paragraphs, position } = node
      if (!position) return undefined
      const words = (title ?? paragraphs?.[0] ?? '').slice(0, HEAD)
      const head = locateAt(projection(), lines, label + words, position.start.offset)
      return head ?? find(words || label, position) ?? position
    },
  }
}

/** The units that count for a node: its own, and with `inherit` those of its headings and its part. */
export function* unitsOf(entry: Entry, inherit: boolean): Generator<Unit> {
  for (let at: Entry | undefined = entry; at; at = inherit ? at.parent : undefined)
    for (const statement of at.node.responsibilities ?? []) yield* statement.units
  if (inherit) for (const statement of entry.part.responsibilities ?? []) yield* statement.units
}
