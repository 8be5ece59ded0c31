/** What the source stages hand to the stages that know notices: blocks of text in reading order. */
import type { Text } from './text.ts'

/** How a paragraph looked; hints for the stages above, never proof. */
export interface Look {
  /** 1 to 6 for `<h1>` to `<h6>`. */
  heading?: number
  /** All of it is bold. */
  bold?: true
  align?: 'center' | 'right'
  /** White space before the first character, in full-width characters. */
  indent?: number
  /** An empty line, or an empty paragraph, stood before it. */
  gap?: true
  /** Something that stood before it was taken out: it does not go on with the paragraph before it. */
  apart?: true
}

/** One paragraph: trimmed, without line breaks, zero-width characters and mark-up. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly look: Look
}

/** One table cell, standing in every row and column that it spans. `paragraphs` are the same objects in each of them. */
export interface Cell {
  readonly paragraphs: readonly Text[]
  /** Whether this is the place where the cell is printed, not one that it only spans. */
  readonly origin: boolean
  readonly header?: true
}

/** A table of data, spans filled in: each row has as many cells as the table has columns. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

export type Block = Paragraph | TableBlock

/** Lines `[from, to)` of a text that are a table. */
export interface TextTable {
  readonly from: number
  readonly to: number
  readonly table: TableBlock
}

/** The block, told not to go on with what now stands before it. */
export function apart(block: Block): Block {
  if (block.kind === 'table') return block
  const { heading, bold, align, indent, gap } = block.look
  const look: Look = { apart: true }
  if (heading !== undefined) look.heading = heading
  if (bold !== undefined) look.bold = bold
  if (align !== undefined) look.align = align
  if (indent !== undefined) look.indent = indent
  if (gap !== undefined) look.gap = gap
  return { kind: block.kind, text: block.text, look }
}

/** A printed label with its value, from an information table, a header line or a `<meta>` element. */
export interface Fact {
  /** As printed, inner spaces and the colon removed: `索引号`. */
  readonly label: string
  readonly value: string
  /** Where it came from: a `<meta>` element is weaker evidence than the page's own table. */
  readonly origin: 'meta' | 'table' | 'line'
  readonly range?: readonly [number, number]
}

/** A page or text, taken apart. */
export interface Page {
  /** The body in reading order, without the page's furniture and information table. */
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
  readonly breadcrumb: readonly string[]
  /** `<title>`, for pages that print no other. */
  readonly headTitle?: string
  readonly attachments: readonly { readonly name: string; readonly href?: string }[]
  /** The row of the table of page layouts that matched: `hanweb`, `trs`, `gov.cn`, … */
  readonly layout: string
}
