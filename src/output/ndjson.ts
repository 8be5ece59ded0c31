/** Newline-delimited JSON: a value a line, whether there is one or many. */
import { toJson } from './json.ts'

/** Writes each value as it comes. */
export async function* writeNdjson(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${toJson(value, 0)}\n`
}
