/** The origins of a text's characters, one by one. */
import { endOf, startOf, type Text } from '../../src/source/text.ts'

/** Where the source of each character begins and ends. */
export function origins(text: Text): { from: number[]; to: number[] } {
  const indices = Array.from({ length: text.chars.length }, (_, index) => index)
  return { from: indices.map(index => startOf(text, index)), to: indices.map(index => endOf(text, index)) }
}
