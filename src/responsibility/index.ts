/** Statements of responsibility: finding them in paragraphs, reading them, and reading the cells of tables. */
export { type Marks, marksOf } from './brackets.ts'
export { cellOnLine, isTime, listsBodies, namesBody, readCell, readKeyedCell, timeBeside } from './cell.ts'
export { readStatement } from './grammar.ts'
export {
  type HeadingRole,
  isOfUnits,
  isOfUnitsAndPersons,
  isPersonHeading,
  roleOfHeading,
  saysLittle,
} from './headings.ts'
export { hostsOf, isPersonLine } from './lines.ts'
export { isHeaded } from './names/endings.ts'
export { applyOrder } from './order.ts'
export { findRules } from './prose.ts'
export { findStatements } from './statements.ts'
export type { Context, Found, OrderRule, Reading, ReadStanding, ReadUnit } from './types.ts'
export { findVerbLine } from './verbLines.ts'
export { withoutPersons } from './withoutPersons.ts'
