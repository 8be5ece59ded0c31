/** What the schema's validator finds, in words. */
import type { SchemaError } from '../../schema/index.ts'
import type { Context } from '../context.ts'

type Say = Pick<Context, 'say'>
type Words = (error: SchemaError, context: Say) => string

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(value => String(value)).join(', ') : String(values)
}

/** The keywords of the schema, and how their failure is put. */
const WORDS: Readonly<Record<string, Words>> = {
  required: ({ params }, { say }) => say('validate.required', { property: String(params.missingProperty) }),
  additionalProperties: ({ params }, { say }) =>
    say('validate.additional', { property: String(params.additionalProperty) }),
  type: ({ params }, { say }) => say('validate.type', { type: list(params.type) }),
  enum: ({ params }, { say }) => say('validate.enum', { values: list(params.allowedValues) }),
  const: ({ params }, { say }) => say('validate.const', { value: JSON.stringify(params.allowedValue) }),
  pattern: ({ params }, { say }) => say('validate.pattern', { pattern: String(params.pattern) }),
  minLength: (_, { say }) => say('validate.length'),
}

/** The words of one error, in the reader's language. */
export function schemaWords(error: SchemaError, context: Say): string {
  return WORDS[error.keyword]?.(error, context) ?? error.message
}

/** Properties that are too many are shown at their own key. */
export function keyOf({ params }: SchemaError): string | undefined {
  return typeof params.additionalProperty === 'string' ? params.additionalProperty : undefined
}
