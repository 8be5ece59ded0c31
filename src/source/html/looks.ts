/** How the paragraphs of a page look. */
import type { Look } from '../block.ts'
import type { Style } from './look.ts'

const NO_LOOK: Look = {}

/** Looks in reading order: a paragraph that looks like the one before shares its look. */
export class Looks {
  private style: Style | undefined = undefined
  private width = 0
  private bold = false
  private gap = false
  private look = NO_LOOK

  /** The look of a line of this style that begins with white space of the width given; all of it is bold or not. */
  of(style: Style, width: number, bold: boolean, gap: boolean): Look {
    const same = style === this.style && width === this.width && bold === this.bold && gap === this.gap
    if (same) return this.look
    this.style = style
    this.width = width
    this.bold = bold
    this.gap = gap
    this.look = lookOf(style, width, bold, gap)
    return this.look
  }
}

function lookOf(style: Style, width: number, bold: boolean, gap: boolean): Look {
  const indent = width || Math.round(style.indent * 10) / 10
  const look: Look = {}
  if (style.heading > 0) look.heading = style.heading
  if (bold) look.bold = true
  if (style.align === 'center' || style.align === 'right') look.align = style.align
  if (indent > 0) look.indent = indent
  if (gap) look.gap = true
  return look
}
