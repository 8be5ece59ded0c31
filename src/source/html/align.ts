/** Which source characters each character of a text node stands for. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import { EMPTY, type Text, TextBuilder, textAt } from '../text.ts'
import { NO_BREAK_SPACE } from './entities.ts'

/** What HTML reads as the beginning of a tag, an end tag, a declaration or a processing instruction. */
const TAG_START = /[a-z/!?]/i
/** Where the text may be something else than its source. */
const SPECIAL = /[&<]/g

/**
 * The text of a node whose source is `source.slice(start, end)`: an entity stands for its whole range, also one
 * without its semicolon (HTML, 13.2.5.72); an end tag that closes nothing stands in the range, but not in the text.
 * Decodes with the tables and the rules that the parser uses.
 */
export function alignText(source: string, start: number, end: number): Text {
  if (end <= start) return EMPTY
  const raw = source.slice(start, end)
  let special = nextSpecial(raw, 0)
  if (special < 0) return textAt(raw, start)
  const text = new TextBuilder()
  let at = 0
  while (special >= 0) {
    if (special > at) text.add(raw.slice(at, special), start + at)
    at = special
    if (raw.startsWith(NO_BREAK_SPACE, at)) {
      text.addFor('\u00a0', start + at, start + at + NO_BREAK_SPACE.length)
      at += NO_BREAK_SPACE.length
    } else if (raw.charAt(at) === '&') {
      const entity = decodeEntity(source, start + at)
      const length = Math.max(entity.length, 1)
      text.addFor(entity.chars || '&', start + at, start + at + length)
      at += length
    } else if (TAG_START.test(raw.charAt(at + 1))) {
      const close = raw.indexOf('>', at)
      at = close < 0 ? raw.length : close + 1
    } else {
      text.add('<', start + at)
      at++
    }
    special = nextSpecial(raw, at)
  }
  if (at < raw.length) text.add(raw.slice(at), start + at)
  return text.text()
}

/** Where the next character stands that may be the beginning of something else, or -1; behind an entity often the next one. */
function nextSpecial(raw: string, at: number): number {
  if (raw.charAt(at) === '&') return at
  SPECIAL.lastIndex = at
  return SPECIAL.test(raw) ? SPECIAL.lastIndex - 1 : -1
}

/** The longest reference of HTML (`&CounterClockwiseContourIntegral;`), and numbers with leading zeros. */
const LONGEST = 64

let decoded = ''
const DECODER = new EntityDecoder(htmlDecodeTree, code => {
  decoded += String.fromCodePoint(code)
})

/**
 * The entity at `source[at]`: what it decodes to and how many characters it takes; a length of 0 where there is none.
 * What follows the text is read, too, because the end of an entity without semicolon is known by the next character.
 */
function decodeEntity(source: string, at: number): { chars: string; length: number } {
  decoded = ''
  DECODER.startEntity(DecodingMode.Legacy)
  const written = DECODER.write(source.slice(at + 1, at + 1 + LONGEST), 0)
  const length = written < 0 ? DECODER.end() : written
  return { chars: decoded, length }
}
