/** How an element makes its text look. */

import { matchesOf } from '../guarded.ts'
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
  /** The style made last, and of what: paragraphs that look the same share it. */
  private made = PLAIN
  private madeOf: Css | undefined
  private madeFor: Tag | undefined
  private madeIn: Style | undefined

  /** The style of an element's text, given its attributes and the style around the element. */
  styleOf(tag: Tag, { style, align, href, hidden, id }: Attributes, around: Style): Style {
    const css = style === undefined ? NO_CSS : this.css(style)
    const link = tag.link && href !== undefined && !isAnchor(href)
    // What else than the style sheet says how this element looks.
    const own = link || align !== undefined || hidden || css.hidden
    if (!own) {
      if (tag.plain && css === NO_CSS) return around
      if (css === this.madeOf && tag === this.madeFor && around === this.madeIn) return this.made
    }
    const made: Style = {
      bold: css.bold ?? (around.bold || tag.bold),
      align: css.align ?? alignOf(align) ?? (tag.center ? 'center' : around.align),
      heading: tag.heading || around.heading,
      pre: around.pre || tag.pre || css.pre,
      link: around.link || link,
      indent: css.indent ?? around.indent,
      hidden: around.hidden || tag.silent || ((hidden || css.hidden) && !PAGE_OF_BODY.test(id ?? '')),
    }
    if (!own) {
      this.made = made
      this.madeOf = css
      this.madeFor = tag
      this.madeIn = around
    }
    return made
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
  const first = href === '' ? 0 : href.charCodeAt(0)
  if (first > AMPERSAND && first < 0x7f) return false
  return ANCHOR.test(decodedAttribute(href))
}

function alignOf(attribute: string | undefined): Style['align'] | undefined {
  if (attribute === undefined) return undefined
  return ALIGNS.get(attribute) ?? ALIGNS.get(decodedAttribute(attribute).trim().toLowerCase())
}

/** A declaration of a property that is read; what else a style says is passed over. */
const DECLARATION =
  /(?:^|;)\s{0,16}(text-align|font-weight|display|text-indent|white-space)\s{0,16}:\s*([^;]*)/gi
const ALIGNMENT = /^[a-z]+/
const WEIGHT = /^(?:(bold|[6-9]00)|normal|lighter|[1-5]00)/
const LENGTH = /^(\d+(?:\.\d+)?)\s*(em|rem|px|pt|ch)/
const PRE = /^(?:pre\b|break-spaces)/

/** What a `style` attribute says; of a property's declarations the last one counts. */
function readCss(style: string): Css {
  let bold: boolean | undefined
  let align: Style['align'] | undefined
  let indent: number | undefined
  let pre = false
  let hidden = false
  const declarations = matchesOf(DECLARATION, style)
  if (declarations.length === 0) return NO_CSS
  for (const [, property = '', written = ''] of declarations) {
    const value = written.toLowerCase()
    switch (property.toLowerCase()) {
      case 'text-align':
        align = ALIGNS.get(ALIGNMENT.exec(value)?.[0] ?? '')
        break
      case 'font-weight':
        bold = boldOf(value)
        break
      case 'text-indent':
        indent = indentOf(value)
        break
      case 'white-space':
        pre = PRE.test(value)
        break
      default:
        hidden = value.startsWith('none')
    }
  }
  return { bold, align, indent, pre, hidden }
}

function boldOf(weight: string): boolean | undefined {
  const found = WEIGHT.exec(weight)
  return found ? found[1] !== undefined : undefined
}

function indentOf(value: string): number | undefined {
  const found = LENGTH.exec(value)
  return found ? Number(found[1]) * (UNITS[found[2] ?? ''] ?? 0) : undefined
}
