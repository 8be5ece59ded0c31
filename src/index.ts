/** The public library: everything here runs in a browser as well as in Node. */
export {
  type CheckOptions,
  check,
  describe,
  type Finding,
  type Level,
  RULES,
  type Rule,
  type RuleSetting,
} from './check/index.ts'
export { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.ts'
export { type Change, type Difference, diff } from './diff/index.ts'
export { InputError, type InputProblem } from './errors.ts'
export type * from './model.ts'
export { type CsvOptions, toCsv } from './output/csv.ts'
export { type MarkdownOptions, toMarkdown } from './output/markdown.ts'
export type { RegistryUnit, UnitRegistry } from './output/registry.ts'
export { type Assignment, type ItemRow, type NodeRow, toOutlineRows, toRows } from './output/rows.ts'
export { toUnitRows, type UnitOptions, type UnitRow } from './output/units.ts'
export type { View } from './output/viewNames.ts'
export { toXlsx, type XlsxOptions } from './output/xlsx.ts'
export { type ParseOptions, parse } from './parse.ts'
export { type ReportOptions, toReport } from './report/index.ts'
export { isNotice, planSchema, type SchemaError, schemaErrors } from './schema/index.ts'
export * from './stages.ts'
export { VERSION } from './version.ts'
