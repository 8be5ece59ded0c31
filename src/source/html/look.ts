/** How an element makes its text look, and which elements print nothing. */

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

/** Elements whose content is no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  `script style noscript template iframe frame object embed applet canvas svg math audio video map head title
  select button input textarea option datalist meter progress xml`.split(/\s+/),
)

const BOLD_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'th'])
const HEADING = /^h([1-6])$/
/** A link within the page: a table of contents, or the name of a passage. */
const ANCHOR = /^\s*#./
const ALIGN_STYLE = /text-align\s*:\s*(left|center|right|start|end|justify)/i
const WEIGHT_STYLE = /font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)/i
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
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

/** The style of an element's text, given the style around the element. */
export function styleOf(name: string, attributes: Readonly<Record<string, string>>, around: Style): Style {
  const { style, align, hidden } = attributes
  const heading = HEADING.exec(name)?.[1]
  const isLink = name === 'a' && attributes.href !== undefined && !ANCHOR.test(attributes.href)
  if (
    style === undefined &&
    align === undefined &&
    hidden === undefined &&
    heading === undefined &&
    !isLink &&
    !BOLD_TAGS.has(name) &&
    !SILENT.has(name) &&
    name !== 'center' &&
    name !== 'pre'
  )
    return around
  const css = style ?? ''
  const weight = WEIGHT_STYLE.exec(css)?.[1]?.toLowerCase()
  const printed = ALIGN_STYLE.exec(css)?.[1] ?? align ?? (name === 'center' ? 'center' : undefined)
  const indent = INDENT_STYLE.exec(css)
  return {
    bold: weight === undefined ? around.bold || BOLD_TAGS.has(name) : isBold(weight),
    align: printed === undefined ? around.align : (ALIGNS[printed.trim().toLowerCase()] ?? around.align),
    heading: heading === undefined ? around.heading : Number(heading),
    pre: around.pre || name === 'pre' || PRE_STYLE.test(css),
    link: around.link || isLink,
    indent: indent ? Number(indent[1]) * (UNITS[indent[2]?.toLowerCase() ?? ''] ?? 0) : around.indent,
    hidden: around.hidden || SILENT.has(name) || hidden !== undefined || HIDDEN_STYLE.test(css),
  }
}

function isBold(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600
}
