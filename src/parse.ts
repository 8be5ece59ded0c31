/** The pipeline: bytes → text → blocks → frame → tree → validated result. */
import { diagnose, type Finding } from './diagnostics.ts'
import type { Metadata, Notice, Part } from './model.ts'
import { mergedAttachments } from './notice/attachments.ts'
import { parseDocumentNumber } from './notice/documentNumber.ts'
import { type Frame, readFrame } from './notice/frame.ts'
import { readLetter } from './notice/letter.ts'
import { knownTitles, metadataOf, numberOfTitle } from './notice/metadata.ts'
import type { Taken } from './notice/taken.ts'
import { readOutline } from './outline/read.ts'
import type { Page } from './source/block.ts'
import { type Decoded, decode } from './source/decode.ts'
import { looksLikeHtml, readHtml } from './source/html.ts'
import { readPlain } from './source/plain.ts'
import { type Locate, positions } from './source/position.ts'

/** How to read an input. */
export interface ParseOptions {
  /** The file's name as given; goes into `source.name`. */
  readonly name?: string
  /** What the bytes are encoded in; without it the encoding is detected. */
  readonly encoding?: string
  /** `text/html` or `text/plain`; without it the text decides. */
  readonly mediaType?: string
}

/** Everything that the reading of one notice yields: the result, and the ground for it. */
export interface Parsed {
  readonly notice: Notice
  /** The decoded text; positions count in it. */
  readonly source: string
  readonly page: Page
  readonly taken: readonly Taken[]
}

/**
 * Reads one notice.
 *
 * @param input the file's bytes, or its text where that is known already
 * @returns the notice by the data contract, with the positions of all that was read (UTF-16 code units, lines from 1).
 * Any input that can be decoded gives a result; what cannot be understood gives diagnostics.
 * @throws InputError for an unknown `options.encoding`
 */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): Notice {
  return read(input, options, false).notice
}

/** As `parse`, with the decoded source and what each passage was taken for. */
export function parseWhole(input: string | Uint8Array, options: ParseOptions = {}): Parsed {
  return read(input, options, true)
}

/** `traced`: whether to tell what each passage was taken for. */
function read(input: string | Uint8Array, options: ParseOptions, traced: boolean): Parsed {
  const decoded = typeof input === 'string' ? decodedAlready(input) : decode(input, options)
  const locate = positions(decoded.text)
  const html = options.mediaType ? options.mediaType.includes('html') : looksLikeHtml(decoded.text)
  const page = html ? readHtml(decoded.text) : readPlain(decoded.text)
  const titles = knownTitles(page)
  const stated = metadataOf(page)
  const frame = readFrame(page.blocks, titles, stated.documentNumber?.text, traced)
  const outline = readOutline(frame, locate, traced)
  const { parts } = outline
  // A page that begins in the middle of a letter prints the title of the plan only.
  const title = frame.title?.chars ?? titles[0] ?? parts[0]?.title
  const findings = decodingFindings(decoded)
  addFrameFindings(findings, page, title, parts)
  for (const finding of outline.findings) findings.push(finding)
  const mediaType = html ? 'text/html' : 'text/plain'
  const { encoding } = decoded
  const { name } = options
  const notice: Partial<Notice> = {
    schemaVersion: '1',
    source: name === undefined ? { mediaType, encoding } : { name, mediaType, encoding },
    metadata: stated.documentNumber ? stated : numbered(stated, frame, page),
  }
  if (title) notice.title = title
  const letter = readLetter(frame)
  if (letter) notice.letter = letter
  notice.parts = parts
  notice.attachments = mergedAttachments(page.attachments, frame.attachments)
  notice.diagnostics = inOrder(findings, locate)
  const taken = traced ? [...frame.taken, ...outline.taken] : []
  return { notice: notice as Notice, source: decoded.text, page, taken }
}

const decodedAlready = (text: string): Decoded => ({ text, encoding: 'utf-8', problems: [] })

/** The metadata that the page states, with the document number that it prints elsewhere. */
function numbered(stated: Metadata, frame: Frame, page: Page): Metadata {
  const printed = frame.documentNumber?.chars ?? numberOfTitle(page)
  return printed ? { ...stated, documentNumber: parseDocumentNumber(printed) } : stated
}

function decodingFindings(decoded: Decoded): Finding[] {
  return decoded.problems.map(({ code, offset, length, args }) => ({
    code,
    args,
    range: [offset, offset + length],
  }))
}

function addFrameFindings(
  findings: Finding[],
  page: Page,
  title: string | undefined,
  parts: readonly Part[],
): void {
  if (page.blocks.length === 0) {
    findings.push({ code: 'no-body' })
    return
  }
  if (!title) findings.push({ code: 'no-title' })
  if (parts.every(part => part.children.length === 0)) findings.push({ code: 'no-numbered-node' })
}

function inOrder(findings: readonly Finding[], locate: Locate): Notice['diagnostics'] {
  if (findings.length === 0) return []
  return [...findings]
    .sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0))
    .map(finding => diagnose(finding, locate))
}
