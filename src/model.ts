/**
 * The types of the data contract, version 1: what `parse` returns, what `schemas/plan.schema.json` describes.
 * Offsets are UTF-16 code units from 0; lines and columns count from 1. Dates are ISO 8601 (`YYYY-MM-DD`).
 */

/** A place in the decoded source. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A passage of the decoded source: `source.slice(start.offset, end.offset)`, mark-up and entities included. */
export interface Position {
  start: Point
  end: Point
}

/** What a unit has to do: 牵头, 负责, 配合, 指导. */
export type Role = 'lead' | 'responsible' | 'support' | 'guide'

/** One organisation, or one group of organisations (各成员单位), as printed. */
export interface Unit {
  name: string
  role: Role
  group?: true
  position?: Position
}

/** 责任表述: a bracket, line or table row that says who carries out the text before it. */
export interface Statement {
  /** The passage as printed, with its glyphs; own lines joined with `；`. */
  text: string
  /** First and last index in the owner's `paragraphs` of what the statement speaks for. */
  covers?: [number, number]
  units: Unit[]
  /** As printed, without its key. */
  deadline?: string
  /** The list ends in 等. */
  openEnded?: true
  /** The other keyed facts in the same statement (适用范围, 目标位置), by their printed key. */
  other?: Record<string, string>
  position?: Position
}

/** A document-wide assignment that the notice says once (以下均需…落实，不再列出). */
export interface Standing {
  text: string
  units: Unit[]
  position?: Position
}

/** One table: rows of cell texts, spans filled in. */
export type Table = string[][]

/** A numbered node: a section has numbered children, an item has none. */
export interface Node {
  type: 'section' | 'item'
  /** As printed, with its glyphs: `二、`, `（一）`, `1.`. */
  label: string
  ordinal?: number
  title?: string
  paragraphs?: string[]
  tables?: Table[]
  responsibilities?: Statement[]
  children?: Node[]
  position?: Position
  /** One for each of `paragraphs`, in the same order. */
  paragraphPositions?: Position[]
}

/** A plan: the notice's own, or one that it encloses. */
export interface Part {
  /** `附件1`; absent on a plan without one. */
  label?: string
  title?: string
  preamble?: string[]
  standing: Standing[]
  responsibilities?: Statement[]
  children: Node[]
  /** What follows the last numbered node. */
  paragraphs?: string[]
  tables?: Table[]
  position?: Position
  preamblePositions?: Position[]
  paragraphPositions?: Position[]
}

/** The notice's frame: whom it addresses, its own words, who signed and when. */
export interface Letter {
  recipients?: string[]
  paragraphs?: string[]
  signatories?: string[]
  issuedDate?: string
  notes?: string[]
}

/** 发文字号 (GB/T 9704-2012, 7.2.5). */
export interface DocumentNumber {
  text: string
  agency?: string
  year?: number
  sequence?: number
}

/** What the page's information table, `<meta>` elements and header lines say. */
export interface Metadata {
  indexNumber?: string
  documentNumber?: DocumentNumber
  topic?: string
  createdDate?: string
  issuedDate?: string
  publishedDate?: string
  issuer?: string
  responsibleOffice?: string
  disclosure?: { method?: string; period?: string; audience?: string }
  breadcrumb?: string[]
  other?: Record<string, string>
}

/** A file that the notice's page offers. */
export interface Attachment {
  name: string
  href?: string
}

export type Severity = 'error' | 'warning' | 'info'

/** A finding about the source: a stable code, words, and the exact place. */
export interface Diagnostic {
  code: string
  severity: Severity
  /** In English; `args` says it in other languages. */
  message: string
  /** What the message names, by the placeholders of its template in `src/messages`. */
  args?: Record<string, string | number>
  position?: Position
}

export interface Source {
  /** The file's name as given; `-` for standard input. */
  name?: string
  mediaType: string
  encoding: string
  sha256?: string
}

/** One notice, read. */
export interface Notice {
  schemaVersion: '1'
  source: Source
  metadata: Metadata
  title?: string
  letter?: Letter
  parts: Part[]
  attachments: Attachment[]
  diagnostics: Diagnostic[]
}
