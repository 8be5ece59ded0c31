/** The schema of a configuration, and a validator for it. */
import type { ConfigFile } from '../check/config.ts'
import { schema } from './config.schema.generated.js'
import validate from './config.validator.generated.js'
import { type SchemaError, schemaError } from './index.ts'

/** JSON Schema (draft-07) of a configuration, as in `schemas/config.schema.json`. */
export const configSchema: Readonly<Record<string, unknown>> = schema

/** Alternatives say only that none of them fits; the errors within them say why. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf'])

/** Where a value of several possible shapes fits none, the deepest error is about the shape that was meant. */
export function configError(value: unknown): SchemaError | undefined {
  if (validate(value)) return undefined
  return (validate.errors ?? [])
    .filter(error => !ALTERNATIVES.has(error.keyword))
    .map(error => schemaError(error, value))
    .reduce<SchemaError | undefined>(
      (deepest, error) => (deepest && deepest.path.length >= error.path.length ? deepest : error),
      undefined,
    )
}

/** Whether `value` is a configuration as the schema describes it. */
export function isConfig(value: unknown): value is ConfigFile {
  return validate(value)
}
