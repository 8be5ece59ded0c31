/**
 * Bytes to text: which encoding a file has, and what in it cannot be decoded. The order: what the caller says, a byte
 * order mark, strict UTF-8, the declared charset, GB 18030; a file that is UTF-8 but for a few bytes counts as UTF-8.
 */
import { InputError } from '../errors.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decodeGb18030 } from './encoding/gb18030.ts'
import { encodingOf } from './encoding/names.ts'
import { unmarkedUtf16 } from './encoding/sniff.ts'
import { decodeByTable, hasEncoding } from './encoding/tables.ts'

export { sniffBinary } from './encoding/sniff.ts'

/** A passage that could not be decoded; in the text it stands as U+FFFD. */
export interface DecodeProblem {
  /** `replacement-character`: the bytes were fine, but they spell U+FFFD: an earlier program lost the character. */
  readonly code: 'undecodable-bytes' | 'replacement-character'
  /** Where the passage begins in the decoded text, in UTF-16 code units. */
  readonly offset: number
  /** How many U+FFFD stand there. */
  readonly length: number
  readonly args: { readonly encoding: string; readonly count: number }
}

/** A file's text. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string
  /** `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`, or the name that the caller gave. */
  readonly encoding: string
  readonly problems: readonly DecodeProblem[]
}

const REPLACED = /\ufffd+/g

const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/**
 * Decodes the bytes of a text or HTML file. `options.encoding` overrules everything that the file says of itself.
 * Throws `InputError` (`unknown-encoding`) for a name that does not exist; never for the bytes.
 */
export function decode(bytes: Uint8Array, options: { readonly encoding?: string } = {}): Decoded {
  if (options.encoding !== undefined) {
    const encoding = encodingOf(options.encoding) ?? foreignEncoding(options.encoding)
    return decodeAs(bytes, encoding)
  }
  const marked = MARKS.find(mark => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return decodeAs(bytes, marked.encoding)
  const wide = unmarkedUtf16(bytes)
  if (wide) return decodeAs(bytes, wide)
  return mostlyUtf8(bytes) ? decodeAs(bytes, 'utf-8') : decodeChinese(bytes)
}

function foreignEncoding(name: string): string {
  const label = name.trim().toLowerCase()
  if (!hasEncoding(label)) throw new InputError({ code: 'unknown-encoding', encoding: name })
  return label
}

function decodeChinese(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes)
  const first = declared && declared !== 'utf-8' ? decodeAs(bytes, declared) : undefined
  if (first && (first.problems.length === 0 || first.encoding === 'gb18030')) return first
  const second = decodeAs(bytes, 'gb18030')
  return first && lost(first) <= lost(second) ? first : second
}

const lost = (decoded: Decoded): number => decoded.problems.reduce((sum, problem) => sum + problem.length, 0)

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = rawText(bytes, encoding).replace(/^\ufeff/, '')
  const damaged = text.includes('\ufffd')
  const code =
    damaged && encoding === 'utf-8' && isUtf8(bytes) ? 'replacement-character' : 'undecodable-bytes'
  const problems = damaged
    ? Array.from(text.matchAll(REPLACED), match => ({
        code: code as DecodeProblem['code'],
        offset: match.index,
        length: match[0].length,
        args: { encoding, count: match[0].length },
      }))
    : []
  return { text, encoding, problems }
}

function rawText(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'gb18030') return decodeGb18030(bytes)
  if (encoding.startsWith('utf-16') || encoding === 'utf-8') return new TextDecoder(encoding).decode(bytes)
  return decodeByTable(bytes, encoding)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Whether the bytes are UTF-8, or were before a few of them were damaged: Chinese text in another encoding almost never
 * forms sequences of three bytes that are valid UTF-8.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true
  let good = 0
  let bad = 0
  for (const char of new TextDecoder('utf-8').decode(bytes)) {
    if (char === '\ufffd') bad++
    else if (char >= '\u0800') good++
  }
  return good > bad
}
