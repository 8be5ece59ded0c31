/** Finds what was read back in what was published: the source without white space, mark-up and entities. */
import type { Position } from '../model.ts'
import type { LineIndex } from './lineIndex.ts'

/** What the source is written in: a page, plain text, or a YAML or JSON file. */
export type Form = 'html' | 'text' | 'data'

/** The printed characters of a source with the offsets between which each stands there (UTF-16 code units). */
export interface Projection {
  readonly chars: string
  readonly from: Uint32Array
  readonly to: Uint32Array
}

interface Token {
  /** The characters that the passage stands for; empty for layout and mark-up. */
  readonly chars: string
  readonly length: number
}

const SPACE = /[\s\u200b\ufeff]/
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/y
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '',
  ensp: '',
  emsp: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  lang: '〈',
  rang: '〉',
}
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(["\\/]))/y
const LAST_CODE_POINT = 0x10ffff

function character(code: number): string {
  const char = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd'
  return SPACE.test(char) ? '' : char
}

function htmlToken(source: string, at: number): Token | undefined {
  const char = source.charAt(at)
  if (char === '<') {
    const comment = source.startsWith('<!--', at)
    if (!comment && !/[a-zA-Z/!?]/.test(source.charAt(at + 1))) return undefined
    const end = source.indexOf(comment ? '-->' : '>', at)
    return { chars: '', length: (end < 0 ? source.length : end + (comment ? 3 : 1)) - at }
  }
  if (char !== '&') return undefined
  ENTITY.lastIndex = at
  const found = ENTITY.exec(source)
  if (!found) return undefined
  const [whole, decimal, hex, name] = found
  if (name !== undefined) {
    const chars = NAMED[name]
    return chars === undefined ? undefined : { chars, length: whole.length }
  }
  return { chars: character(Number.parseInt(decimal ?? hex ?? '0', decimal ? 10 : 16)), length: whole.length }
}

function dataToken(source: string, at: number): Token | undefined {
  if (source.charAt(at) !== '\\') return undefined
  ESCAPE.lastIndex = at
  const found = ESCAPE.exec(source)
  if (!found) return undefined
  const [whole, unicode, byte, plain] = found
  const chars = plain ?? character(Number.parseInt(unicode ?? byte ?? '0', 16))
  return { chars, length: whole.length }
}

const TOKENS: Readonly<Record<Form, (source: string, at: number) => Token | undefined>> = {
  html: htmlToken,
  data: dataToken,
  text: () => undefined,
}

/** The projection of a source. Linear in its length. */
export function project(source: string, form: Form): Projection {
  const token = TOKENS[form]
  const chars: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < source.length; ) {
    const { chars: printed, length } = token(source, at) ?? { chars: source.charAt(at), length: 1 }
    if (!SPACE.test(printed))
      for (const unit of printed.split('')) {
        chars.push(unit)
        from.push(at)
        to.push(at + length)
      }
    at += length
  }
  return { chars: chars.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) }
}

/** The first index of the projection that stands at `offset` of the source or after it. */
function indexAt(projection: Projection, offset: number): number {
  let low = 0
  let high = projection.from.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((projection.from[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const SPACES = /[\s\u200b\ufeff]+/g

/** The text as a projection has it: without white space. */
export function bare(text: string): string {
  return text.replace(SPACES, '')
}

/** The passage `[start, end)` of the text `printed`, which stands somewhere in `within` (or in the whole source). */
export function locate(
  projection: Projection,
  lines: LineIndex,
  printed: string,
  within?: Position,
  start = 0,
  end: number = printed.length,
): Position | undefined {
  const first = within ? indexAt(projection, within.start.offset) : 0
  const last = within ? indexAt(projection, within.end.offset) : projection.chars.length
  const needle = bare(printed)
  const found = projection.chars.slice(first, last).indexOf(needle)
  if (needle === '' || found < 0) return undefined
  const a = first + found + bare(printed.slice(0, start)).length
  const b = first + found + bare(printed.slice(0, end)).length
  const startOffset = projection.from[a] ?? projection.to[a - 1]
  const endOffset = b > a ? projection.to[b - 1] : startOffset
  if (startOffset === undefined || endOffset === undefined) return undefined
  return lines.position(startOffset, endOffset)
}

/** The text `printed` where it begins at the very `offset` of the source. */
export function locateAt(
  projection: Projection,
  lines: LineIndex,
  printed: string,
  offset: number,
): Position | undefined {
  const first = indexAt(projection, offset)
  const needle = bare(printed)
  const start = projection.from[first]
  const end = projection.to[first + needle.length - 1]
  if (needle === '' || start === undefined || end === undefined) return undefined
  return projection.chars.startsWith(needle, first) ? lines.position(start, end) : undefined
}
