/** One walk over a plan's nodes in reading order, with what stands above each. */
import type { Node, Notice, Part, Role, Statement, Table } from '../model.ts'

/** A node with its place in the plan. */
export interface Visit {
  readonly part: Part
  readonly node: Node
  /** The heading right above it. */
  readonly parent?: Visit
  /** The number of headings above it. */
  readonly depth: number
}

/** All nodes of a part, each heading before what it holds. Iterative: nesting is the input's choice. */
export function walk(part: Part): Visit[] {
  const visits: Visit[] = []
  const stack: Visit[] = []
  const push = (nodes: readonly Node[], parent?: Visit): void => {
    const depth = parent ? parent.depth + 1 : 0
    for (const node of [...nodes].reverse()) stack.push({ part, node, depth, ...(parent ? { parent } : {}) })
  }
  push(part.children)
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    visits.push(visit)
    if (visit.node.children?.length) push(visit.node.children, visit)
  }
  return visits
}

/** The headings above a node, outermost first. */
export function headingsOf(visit: Visit): Node[] {
  const headings: Node[] = []
  for (let above = visit.parent; above; above = above.parent) headings.push(above.node)
  return headings.reverse()
}

/** All items (numbered nodes without numbered children) of a notice, in reading order. */
export function items(notice: Notice): Visit[] {
  return notice.parts.flatMap(walk).filter(({ node }) => node.type === 'item')
}

/** The roles in the order in which they are printed and shown. */
export const ROLES: readonly Role[] = ['lead', 'responsible', 'support', 'guide']

/** Unit names by role, each name once a role, in printed order. */
export type UnitsByRole = Record<Role, string[]>

/** What a list of statements says, by role. */
export function unitsByRole(statements: readonly Statement[] = []): UnitsByRole {
  const sets: Record<Role, Set<string>> = {
    lead: new Set(),
    responsible: new Set(),
    support: new Set(),
    guide: new Set(),
  }
  for (const statement of statements) for (const unit of statement.units) sets[unit.role].add(unit.name)
  return {
    lead: [...sets.lead],
    responsible: [...sets.responsible],
    support: [...sets.support],
    guide: [...sets.guide],
  }
}

/** The deadlines of a list of statements as printed, each once; `undefined` if none is given. */
export function deadlineOf(statements: readonly Statement[] = []): string | undefined {
  const deadlines = new Set(statements.flatMap(({ deadline }) => (deadline ? [deadline] : [])))
  return deadlines.size > 0 ? [...deadlines].join('；') : undefined
}

const LABEL_END = /[、.．﹒。:：\s]+$/

/** A label without the punctuation after it: `二、` → `二`, `（一）` stays. */
export function bareLabel(label: string): string {
  return label.replace(LABEL_END, '') || label
}

/** Labels from the outermost heading to the node's own, joined: `二 > (一) > 4`. */
export function pathOf(visit: Visit): string {
  return [...headingsOf(visit), visit.node].map(({ label }) => bareLabel(label)).join(' > ')
}

/** The table's rows as lines of text, cells parted by ` | `. */
export function tableLines(tables: readonly Table[] = []): string[] {
  return tables.flatMap(rows => rows.map(cells => cells.join(' | ')))
}

/** The words of a node below its title, a line a paragraph or table row; `undefined` if there are none. */
export function textOf({
  paragraphs = [],
  tables = [],
}: Pick<Node, 'paragraphs' | 'tables'>): string | undefined {
  const lines = [...paragraphs, ...tableLines(tables)]
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** The name by which rows refer to a notice: its title, else its file's name. */
export function noticeName(notice: Notice): string {
  return notice.title ?? notice.source.name ?? '-'
}

/** The name of a part, for rows of a notice with several: its label, else its title, else its place. */
export function partName(notice: Notice, part: Part): string | undefined {
  const name = part.label ?? part.title
  return notice.parts.length > 1 ? (name ?? String(notice.parts.indexOf(part) + 1)) : name
}
