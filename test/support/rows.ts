/** Parts read from tables alone, and their nodes in a line each. */
import type { Node, Part } from '../../src/model.ts'
import { table } from './blocks.ts'
import { partOf } from './plans.ts'

/** A table's rows, as `table` takes them. */
export type Rows = readonly (readonly string[])[]

/** The part that the tables are, one right behind the other. */
export const readTables = (...tables: readonly Rows[]): Part =>
  partOf(tables.map(rows => table(...rows))).part

/** `一、甲{…}` for a section, `1 任务 | 说明 → 甲局:lead @6月底` for a row. */
export function row(node: Node): string {
  const words = [node.title, ...(node.paragraphs ?? [])].filter(word => word !== undefined).join(' | ')
  const statements = (node.responsibilities ?? []).map(
    ({ units, deadline }) =>
      ` → ${units.map(({ name, role }) => `${name}:${role}`).join(' ')}${deadline ? ` @${deadline}` : ''}`,
  )
  const children = node.children ? `{${node.children.map(row).join('; ')}}` : ''
  return `${node.label} ${words}${statements.join('')}${children}`
}

/** The nodes of the tables, in a line each. */
export const rowsOf = (...tables: readonly Rows[]): string[] => readTables(...tables).children.map(row)
