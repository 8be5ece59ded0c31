/** The public library: everything here runs in a browser as well as in Node. */
export { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.ts'
export { InputError, type InputProblem } from './errors.ts'
export type * from './model.ts'
export { type ParseOptions, parse } from './parse.ts'
export { isNotice, planSchema, type SchemaError, schemaErrors } from './schema/index.ts'
export { VERSION } from './version.ts'
