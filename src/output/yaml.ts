/** YAML that readers of version 1.1 (PyYAML) and 1.2 understand alike. */
import { Document, Scalar, visit } from 'yaml'
import type { WriteOptions } from './format.ts'

/** Plain in this library's eyes, but a tag of its own in YAML 1.1 (`=`, `<<`), or not printable (YAML 1.2.2, 5.1). */
const NEEDS_QUOTES = /^(?:=|<<)$|[\x7f-\x9f\ufffe\uffff]/
const NOT_PRINTABLE = /[\x7f-\x9f\ufffe\uffff]/g

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The value as one YAML document, ending in a line feed. What YAML 1.1 would misread (`no`, `12:30`, dates) is quoted. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && NEEDS_QUOTES.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0 }).replace(NOT_PRINTABLE, escaped)
}

/** Writes a document, or a stream of documents, each led by `---`. */
export async function* writeYaml(
  values: AsyncIterable<unknown>,
  options: WriteOptions,
): AsyncGenerator<string> {
  for await (const value of values) yield `${options.many ? '---\n' : ''}${toYaml(value)}`
}
