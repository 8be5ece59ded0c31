/** Bytes of a file to a notice; apart from `node.ts`, so that the command line loads only what it reads with. */
import { createHash } from 'node:crypto'
import { InputError } from './errors.ts'
import type { Notice } from './model.ts'
import { type Parsed, type ParseOptions, parseWhole } from './parse.ts'
import { sniffBinary } from './source/decode.ts'

/** Encodings in which every other byte of plain text may be NUL. */
const WIDE = /^(?:utf-?16|ucs-?2)/i

/**
 * Reads the notice in a file's bytes, and adds their SHA-256. Throws `InputError` for an encoding that does not exist,
 * and for bytes that are no text (PDF, ZIP, images …).
 */
export function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): Notice {
  return parseBytesWhole(bytes, options).notice
}

/** As `parseBytes`, with the decoded text that the notice's positions point into, and the ground for the reading. */
export function parseBytesWhole(bytes: Uint8Array, options: ParseOptions = {}): Parsed {
  const kind = WIDE.test(options.encoding ?? '') ? undefined : sniffBinary(bytes)
  if (kind !== undefined) throw new InputError({ code: 'not-text', kind })
  const parsed = parseWhole(bytes, options)
  const { notice } = parsed
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...parsed, notice: { ...notice, source: { ...notice.source, sha256 } } }
}
