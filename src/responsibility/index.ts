/** Statements of responsibility: finding them in paragraphs, reading them, and reading the cells of tables. */
export { type Marks, marksOf } from './brackets.ts'
export { cellOnLine, readCell, readKeyedCell } from './cell.ts'
export { readStatement } from './grammar.ts'
export {
  type HeadingRole,
  isDetailHeading,
  isPersonHeading,
  roleOfHeading,
} from './headings.ts'
export { isPersonLine } from './lines.ts'
export { applyOrder } from './order.ts'
export { findRules } from './prose.ts'
export { findStatements } from './statements.ts'
export type { Context, Found, OrderRule, Reading, ReadStanding, ReadUnit } from './types.ts'
