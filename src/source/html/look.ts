/** How an element makes its text look. */
import type { Attributes } from './attributes.ts'
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

const AMPERSAND = 0x26
/** A link to a passage of the same page. */
const ANCHOR = /^\s*#./
const ALIGNS: ReadonlyMap<string, Style['align']> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['justify', 'left'],
  ['center', 'center'],
  ['middle', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

/** How much of a full-width character (of 16 px, the usual size of body text) one unit is. */
const UNITS: Readonly<Record<string, number>> = { em: 1, rem: 1, px: 1 / 16, pt: 1 / 12, ch: 0.5 }

/** What a `style` attribute says. */
interface Css {
  readonly bold: boolean | undefined
  readonly align: Style['align'] | undefined
  readonly indent: number | undefined
  readonly pre: boolean
  readonly hidden: boolean
}

const NO_CSS: Css = { bold: undefined, align: undefined, indent: undefined, pre: false, hidden: false }

/** The properties that are read; most styles have none of them, and need not even be looked up. */
const TELLING = /text-align|text-indent|font-weight|white-space|display/i

/** The pages of a body that a script shows one by one: only the first one is not hidden. */
const PAGE_OF_BODY =
  /^(?:pg|page|pages|pagecontent|contentpage|content_page|articlepage)[-_]?(?:[2-9]|[1-9][0-9])$/i

/** Reads the styles of a page's elements; each `style` attribute once, because a page repeats them. */
export class StyleReader {
  private readonly known = new Map<string, Css>()
  /** One paragraph mostly looks like the one before: comparing two styles costs less than looking one up. */
  private last = ''
  private lastCss = NO_CSS

  /** The style of an element's text, given its attributes and the style around the element. */
  styleOf(tag: Tag, { style, align, href, hidden, id }: Attributes, around: Style): Style {
    const css = style === undefined ? NO_CSS : this.css(style)
    const link = tag.link && href !== undefined && !isAnchor(href)
    if (tag.plain && !link && css === NO_CSS && align === undefined && !hidden) return around
    return {
      bold: css.bold ?? (around.bold || tag.bold),
      align: css.align ?? alignOf(align) ?? (tag.center ? 'center' : around.align),
      heading: tag.heading || around.heading,
      pre: around.pre || tag.pre || css.pre,
      link: around.link || link,
      indent: css.indent ?? around.indent,
      hidden: around.hidden || tag.silent || ((hidden || css.hidden) && !PAGE_OF_BODY.test(id ?? '')),
    }
  }

  private css(style: string): Css {
    if (style === this.last) return this.lastCss
    this.last = style
    this.lastCss = TELLING.test(style) ? (this.known.get(style) ?? this.read(style)) : NO_CSS
    return this.lastCss
  }

  private read(style: string): Css {
    const css = readCss(decodedAttribute(style))
    this.known.set(style, css)
    return css
  }
}

/** Whether an address is a passage of the same page; mostly it begins with a word or a slash. */
function isAnchor(href: string): boolean {
  const first = href.charCodeAt(0)
  if (first > AMPERSAND && first < 0x7f) return false
  return ANCHOR.test(decodedAttribute(href))
}

function alignOf(attribute: string | undefined): Style['align'] | undefined {
  return attribute === undefined ? undefined : ALIGNS.get(decodedAttribute(attribute).trim().toLowerCase())
}

/** The properties that are read; what else a style says is passed over. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'text-align',
  'font-weight',
  'display',
  'text-indent',
  'white-space',
])
const LONGEST_PROPERTY = 32
const ALIGNMENT = /^[a-z]+/
const WEIGHT = /^(?:bold|normal|lighter|[1-9]00)/
const LENGTH = /^(\d+(?:\.\d+)?)\s*(em|rem|px|pt|ch)/
const PRE = /^(?:pre\b|break-spaces)/

function readCss(style: string): Css {
  const values = declarations(style)
  if (values.size === 0) return NO_CSS
  const [weight] = WEIGHT.exec(values.get('font-weight') ?? '') ?? []
  const [align] = ALIGNMENT.exec(values.get('text-align') ?? '') ?? []
  const indent = LENGTH.exec(values.get('text-indent') ?? '')
  return {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    align: align === undefined ? undefined : ALIGNS.get(align),
    indent: indent ? Number(indent[1]) * (UNITS[indent[2] ?? ''] ?? 0) : undefined,
    pre: PRE.test(values.get('white-space') ?? ''),
    hidden: values.get('display')?.startsWith('none') ?? false,
  }
}

/** The values of the properties that are read, in lower case; the last one counts. */
function declarations(style: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let end = 0
  for (let start = 0; start < style.length; start = end + 1) {
    end = style.indexOf(';', start)
    if (end < 0) end = style.length
    const colon = style.indexOf(':', start)
    if (colon < 0) break
    if (colon > end || colon - start > LONGEST_PROPERTY) continue
    const property = style.slice(start, colon).trim().toLowerCase()
    if (PROPERTIES.has(property))
      values.set(
        property,
        style
          .slice(colon + 1, end)
          .trim()
          .toLowerCase(),
      )
  }
  return values
}
