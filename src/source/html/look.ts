/** How an element makes its text look. */
import { decodedAttribute } from './entities.ts'
import type { Tag } from './tags.ts'

/** What a text inherits from the elements around it. */
export interface Style {
  readonly bold: boolean
  readonly align: '' | 'left' | 'center' | 'right'
  /** 1 to 6 within `<h1>` to `<h6>`, otherwise 0. */
  readonly heading: number
  /** Line breaks in the source are printed. */
  readonly pre: boolean
  readonly link: boolean
  /** The first line's indent from the style sheet, in full-width characters. */
  readonly indent: number
  /** Neither printed nor read. */
  readonly hidden: boolean
}

export const PLAIN: Style = {
  bold: false,
  align: '',
  heading: 0,
  pre: false,
  link: false,
  indent: 0,
  hidden: false,
}

/** A link to a passage of the same page. */
const ANCHOR = /^\s*#./
const ALIGN_STYLE = /text-align\s*:\s*(left|center|right|start|end|justify)/i
const WEIGHT_STYLE = /font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)/i
const HIDDEN_STYLE = /display\s*:\s*none/i
const INDENT_STYLE = /text-indent\s*:\s*(\d+(?:\.\d+)?)\s*(em|rem|px|pt|ch)/i
const PRE_STYLE = /white-space\s*:\s*(?:pre\b|pre-wrap|pre-line|break-spaces)/i

const ALIGNS: Readonly<Record<string, Style['align']>> = {
  left: 'left',
  start: 'left',
  justify: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
}

/** How much of a full-width character (of 16 px, the usual size of body text) one unit is. */
const UNITS: Readonly<Record<string, number>> = { em: 1, rem: 1, px: 1 / 16, pt: 1 / 12, ch: 0.5 }

/** What a `style` attribute says. */
interface Css {
  readonly bold: boolean | undefined
  readonly align: string | undefined
  readonly indent: number | undefined
  readonly pre: boolean
  readonly hidden: boolean
}

const NO_CSS: Css = { bold: undefined, align: undefined, indent: undefined, pre: false, hidden: false }

/** Reads the styles of a page's elements; each `style` attribute once, because a page repeats them. */
export class StyleReader {
  private readonly known = new Map<string, Css>()

  /** The style of an element's text, given the style around the element. */
  read(tag: Tag, attributes: Readonly<Record<string, string>>, around: Style): Style {
    const { style, align, hidden } = attributes
    const link = tag.link && attributes.href !== undefined && !ANCHOR.test(decodedAttribute(attributes.href))
    if (tag.plain && !link && style === undefined && align === undefined && hidden === undefined)
      return around
    const css = style === undefined ? NO_CSS : this.css(style)
    const printed = css.align ?? align ?? (tag.center ? 'center' : undefined)
    return {
      bold: css.bold ?? (around.bold || tag.bold),
      align:
        printed === undefined
          ? around.align
          : (ALIGNS[decodedAttribute(printed).trim().toLowerCase()] ?? around.align),
      heading: tag.heading || around.heading,
      pre: around.pre || tag.pre || css.pre,
      link: around.link || link,
      indent: css.indent ?? around.indent,
      hidden: around.hidden || tag.silent || hidden !== undefined || css.hidden,
    }
  }

  private css(style: string): Css {
    let css = this.known.get(style)
    if (!css) {
      css = readCss(decodedAttribute(style))
      this.known.set(style, css)
    }
    return css
  }
}

function readCss(style: string): Css {
  const weight = WEIGHT_STYLE.exec(style)?.[1]?.toLowerCase()
  const indent = INDENT_STYLE.exec(style)
  return {
    bold: weight === undefined ? undefined : weight.startsWith('bold') || Number(weight) >= 600,
    align: ALIGN_STYLE.exec(style)?.[1],
    indent: indent ? Number(indent[1]) * (UNITS[indent[2]?.toLowerCase() ?? ''] ?? 0) : undefined,
    pre: PRE_STYLE.test(style),
    hidden: HIDDEN_STYLE.test(style),
  }
}
