/** The schema of the data, and a validator for it that needs no compiler at run time. */
import type { ErrorObject } from 'ajv'
import type { Notice } from '../model.ts'
import { schema } from './plan.schema.generated.js'
import validate from './plan.validator.generated.js'

/** One way in which a value does not fit the schema. */
export interface SchemaError {
  /** Keys and indices from the value's root to where it is wrong. */
  readonly path: readonly (string | number)[]
  /** The keyword of JSON Schema that failed: `required`, `additionalProperties`, `type`, `enum` … */
  readonly keyword: string
  /** What the keyword names: `missingProperty`, `additionalProperty`, `allowedValues` … as in ajv. */
  readonly params: Readonly<Record<string, unknown>>
  /** In English. */
  readonly message: string
}

/** JSON Schema (draft-07) of a notice, as in `schemas/plan.schema.json`. */
export const planSchema: Readonly<Record<string, unknown>> = schema

/** The reference tokens of a JSON Pointer (RFC 6901); what indexes a list becomes a number. */
function pathOf(pointer: string, root: unknown): (string | number)[] {
  const path: (string | number)[] = []
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return path
}

/** What ajv says of `root`, with keys and indices in place of a pointer. */
export function schemaError(error: ErrorObject, root: unknown): SchemaError {
  return {
    path: pathOf(error.instancePath, root),
    keyword: error.keyword,
    params: error.params,
    message: error.message ?? error.keyword,
  }
}

/** What in `value` does not fit the schema, all of it; empty for a valid notice. */
export function schemaErrors(value: unknown): SchemaError[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => schemaError(error, value))
}

/** Whether `value` is a notice as the schema describes it. */
export function isNotice(value: unknown): value is Notice {
  return validate(value)
}
