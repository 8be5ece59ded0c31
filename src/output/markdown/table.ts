/** Tables in GitHub's dialect. */
import type { CellValue } from '../columns.ts'
import { cell } from './escape.ts'

/** The lines of a table. Numbers stand right. */
export function tableLines(header: readonly string[], rows: readonly (readonly CellValue[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const numeric = header.map((_, column) => rows.some(row => typeof row[column] === 'number'))
  return [
    line(header.map(cell)),
    line(numeric.map(right => (right ? '---:' : '---'))),
    ...rows.map(row => line(header.map((_, column) => cell(String(row[column] ?? ''))))),
  ]
}
