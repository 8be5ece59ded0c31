/** JSON (RFC 8259): one value, or an array that is written as its values come. */
import type { WriteOptions } from './format.ts'

/** What JSON.stringify leaves as it is and a terminal obeys (DEL and C1), and what ends a line in JavaScript. */
const UNESCAPED = /[\x7f-\x9f\u2028\u2029]/g

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The value as JSON without a line feed at the end. `indent` counts spaces; 0 gives one line. Control characters are escaped. */
export function toJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, undefined, indent).replace(UNESCAPED, escaped)
}

/** Writes a value, or an array of values. */
export async function* writeJson(
  values: AsyncIterable<unknown>,
  options: WriteOptions,
): AsyncGenerator<string> {
  let before = '[\n'
  for await (const value of values) {
    const json = toJson(value)
    if (options.many) {
      yield `${before}${json.replace(/^/gm, '  ')}`
      before = ',\n'
    } else {
      yield `${json}\n`
    }
  }
  if (options.many) yield before === '[\n' ? '[]\n' : '\n]\n'
}
