/** The pipeline: bytes → text → blocks → notice → tree. */
import type { Notice } from './model.ts'

export interface ParseOptions {
  /** The file's name as given. */
  name?: string
  /** What the bytes are encoded in; else it is detected. */
  encoding?: string
  mediaType?: string
}

/** Reads one notice. */
export function parse(_input: string | Uint8Array, options: ParseOptions = {}): Notice {
  return {
    schemaVersion: '1',
    source: { ...(options.name ? { name: options.name } : {}), mediaType: 'text/plain', encoding: 'utf-8' },
    metadata: {},
    parts: [],
    attachments: [],
    diagnostics: [],
  }
}
