/** The item view: a row per item (CONTRACT, "Rows"). */
import type { Notice, Statement } from '../model.ts'
import {
  deadlineOf,
  headingsOf,
  items,
  noticeName,
  partName,
  pathOf,
  ROLES,
  textOf,
  type UnitsByRole,
  unitsByRole,
  type Visit,
  walk,
} from './walk.ts'

/** Who carries something out and by when. */
export interface Assignment extends UnitsByRole {
  /** As printed; several parted by `；`. */
  deadline?: string
}

/** An item as a row: what a task table (任务分解表) holds. */
export interface ItemRow extends Assignment {
  /** The notice's title, else its file's name. */
  notice: string
  documentNumber?: string
  /** The label of the plan or annex, else its title. */
  part?: string
  /** Labels from the outermost heading to the item's own, without the punctuation after them: `二 > (一) > 4`. */
  path: string
  /** As printed. */
  label: string
  title?: string
  /** Paragraphs and table rows, a line each. */
  text?: string
  /** Line in the decoded source, from 1. */
  line?: number
  /** What the item's headings, and the part itself, say for all below them; never mixed into the item's own. */
  inherited?: Assignment
  /** The file's name as given. */
  source?: string
}

function assignment(statements: readonly Statement[] | undefined): Assignment {
  const deadline = deadlineOf(statements)
  return { ...unitsByRole(statements), ...(deadline === undefined ? {} : { deadline }) }
}

/** What stands above a node for all below it: the part's statements, then each heading's. */
export function inheritedStatements(visit: Visit): Statement[] {
  return [visit.part, ...headingsOf(visit)].flatMap(owner => owner.responsibilities ?? [])
}

function isEmpty(assigned: Assignment): boolean {
  return assigned.deadline === undefined && ROLES.every(role => assigned[role].length === 0)
}

function toRow(notice: Notice, visit: Visit): ItemRow {
  const { part, node } = visit
  const number = notice.metadata.documentNumber?.text
  const name = partName(notice, part)
  const text = textOf(node)
  const { deadline, ...units } = assignment(node.responsibilities)
  const inherited = assignment(inheritedStatements(visit))
  return {
    notice: noticeName(notice),
    ...(number === undefined ? {} : { documentNumber: number }),
    ...(name === undefined ? {} : { part: name }),
    path: pathOf(visit),
    label: node.label,
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(text === undefined ? {} : { text }),
    ...units,
    ...(deadline === undefined ? {} : { deadline }),
    ...(node.position ? { line: node.position.start.line } : {}),
    ...(isEmpty(inherited) ? {} : { inherited }),
    ...(notice.source.name === undefined ? {} : { source: notice.source.name }),
  }
}

/** Any numbered node as a row: an item, or a heading with what it says itself. */
export interface NodeRow extends ItemRow {
  type: 'section' | 'item'
}

/**
 * A row per numbered node, headings included, in reading order: the whole outline as a table.
 *
 * @param notices what `parse` returned, one or many
 */
export function toOutlineRows(notices: readonly Notice[]): NodeRow[] {
  return notices.flatMap(notice =>
    notice.parts.flatMap(walk).map(visit => ({ type: visit.node.type, ...toRow(notice, visit) })),
  )
}

/**
 * A row per item, in reading order.
 *
 * @param notices what `parse` returned, one or many
 * @returns rows whose unit columns are lists (each name once a role, as printed); absent scalars are absent
 */
export function toRows(notices: readonly Notice[]): ItemRow[] {
  return notices.flatMap(notice => items(notice).map(visit => toRow(notice, visit)))
}
