/** Which source characters each character of a text node stands for. */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import { EMPTY, type Text } from '../text.ts'

/** What HTML reads as the beginning of a tag, an end tag, a declaration or a processing instruction. */
const TAG_START = /[a-z/!?]/i

/**
 * The text of a node whose source is `source.slice(start, end)`: an entity stands for its whole range, also one
 * without its semicolon (HTML, 13.2.5.72); an end tag that closes nothing stands in the range, but not in the text.
 * Decodes with the tables and the rules that the parser uses. `offsets` are `offsetsOf(source)`, where the caller has them.
 */
export function alignText(
  source: string,
  start: number,
  end: number,
  offsets: Uint32Array = offsetsOf(source),
): Text {
  if (end <= start) return EMPTY
  const raw = source.slice(start, end)
  if (!raw.includes('&') && !raw.includes('<'))
    return { chars: raw, from: offsets.subarray(start, end), to: offsets.subarray(start + 1, end + 1) }
  const aligned = new Aligned()
  let at = 0
  while (at < raw.length) {
    const char = raw.charAt(at)
    if (char === '&') {
      const entity = decodeEntity(source, start + at)
      aligned.add(entity.chars || char, start + at, start + at + Math.max(entity.length, 1))
      at += Math.max(entity.length, 1)
    } else if (char === '<' && TAG_START.test(raw.charAt(at + 1))) {
      const close = raw.indexOf('>', at)
      at = close < 0 ? raw.length : close + 1
    } else {
      aligned.add(char, start + at, start + at + 1)
      at++
    }
  }
  return aligned.text()
}

/** The offsets of a source, of which verbatim texts are views: a page has thousands of them. */
export function offsetsOf(source: string): Uint32Array {
  const offsets = new Uint32Array(source.length + 1)
  for (let i = 0; i < offsets.length; i++) offsets[i] = i
  return offsets
}

class Aligned {
  readonly chars: string[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  add(chars: string, from: number, to: number): void {
    for (let i = 0; i < chars.length; i++) {
      this.chars.push(chars.charAt(i))
      this.from.push(from)
      this.to.push(to)
    }
  }

  text(): Text {
    return { chars: this.chars.join(''), from: Uint32Array.from(this.from), to: Uint32Array.from(this.to) }
  }
}

/** The longest reference of HTML (`&CounterClockwiseContourIntegral;`), and numbers with leading zeros. */
const LONGEST = 64

/**
 * The entity at `source[at]`: what it decodes to and how many characters it takes; a length of 0 where there is none.
 * What follows the text is read, too, because the end of an entity without semicolon is known by the next character.
 */
function decodeEntity(source: string, at: number): { chars: string; length: number } {
  let chars = ''
  const decoder = new EntityDecoder(htmlDecodeTree, code => {
    chars += String.fromCodePoint(code)
  })
  decoder.startEntity(DecodingMode.Legacy)
  const piece = source.slice(at + 1, at + 1 + LONGEST)
  const written = decoder.write(piece, 0)
  return { chars, length: written < 0 ? decoder.end() : written }
}
