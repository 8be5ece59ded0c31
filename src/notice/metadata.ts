/** Facts of the page to the contract's metadata. */
import type { Metadata } from '../model.ts'
import type { Fact, Page } from '../source/block.ts'
import { findDate } from './dates.ts'
import { numberBehind, parseDocumentNumber } from './documentNumber.ts'
import { type FactField, fieldOf } from './factLabels.ts'
import { endsAsTitle } from './title.ts'

const STRENGTH: Readonly<Record<Fact['origin'], number>> = { table: 0, line: 1, meta: 2 }
/** `<meta>` elements, counters and buttons that say nothing of the notice. */
const SILENT = /^(?:[A-Za-z]|og:|点击|浏览|阅读|访问|字号$|字体$)/

const dated = (value: string): string | undefined => findDate(value)?.iso

/** The metadata that the facts of a page state; the page's own table wins over its `<meta>` elements. */
export function metadataOf(page: Page): Metadata {
  const facts = [...page.facts]
    .filter(fact => fact.value !== '')
    .sort((a, b) => STRENGTH[a.origin] - STRENGTH[b.origin])
  const first = new Map<FactField, string>()
  const other: Record<string, string> = {}
  for (const { label, value } of facts) {
    const field = fieldOf(label) ?? 'other'
    if (field === 'other' || field === 'title') {
      if (field === 'other' && !SILENT.test(label)) other[label] ??= value
    } else if (!first.has(field)) first.set(field, value)
    else if (!SILENT.test(label) && first.get(field) !== value) other[label] ??= value
  }
  const text = (field: FactField): string | undefined => first.get(field)
  const metadata: Metadata = {}
  assign(metadata, 'indexNumber', text('indexNumber')?.replace(/\s/g, ''))
  const number = text('documentNumber')
  if (number && /[\u3400-\u9fffA-Za-z].*\d|\d.*号/.test(number))
    metadata.documentNumber = parseDocumentNumber(number)
  assign(metadata, 'topic', text('topic'))
  for (const field of ['createdDate', 'issuedDate', 'publishedDate'] as const) {
    const printed = text(field)
    if (printed !== undefined) assign(metadata, field, dated(printed))
  }
  assign(metadata, 'issuer', text('issuer'))
  assign(metadata, 'responsibleOffice', text('responsibleOffice'))
  const disclosure: NonNullable<Metadata['disclosure']> = {}
  assign(disclosure, 'method', text('method'))
  assign(disclosure, 'period', text('period'))
  assign(disclosure, 'audience', text('audience'))
  if (Object.keys(disclosure).length > 0) metadata.disclosure = disclosure
  if (page.breadcrumb.length > 0) metadata.breadcrumb = [...page.breadcrumb]
  if (Object.keys(other).length > 0) metadata.other = other
  return metadata
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined && value !== '') target[key] = value
}

/** Where a site's name begins behind a title. */
const SITE =
  /[_|｜]+|\s-\s|\s?--\s?|(?<=】)-|[-–—－](?=[^-–—－（(]{2,24}(?:网|网站|数据库|门户|平台|频道|人民政府)$)/

/** The titles that the page gives outside the body, as printed. */
function printedTitles(page: Page): string[] {
  const titles = page.facts
    .filter(fact => fieldOf(fact.label) === 'title')
    .sort((a, b) => STRENGTH[a.origin] - STRENGTH[b.origin])
    .map(fact => fact.value.trim())
  const segments = (page.headTitle ?? '')
    .trim()
    .split(SITE)
    .map(words => (words.startsWith('【') ? words.replace(/^【(.*)】$/, '$1') : words).trim())
  const head = segments.find(endsAsTitle) ?? segments[0]
  return head ? [...titles, head] : titles
}

/** The titles that the page gives outside the body, the surest first, without the number that stands behind one. */
export function knownTitles(page: Page): string[] {
  const titles = printedTitles(page).map(title => title.slice(0, numberBehind(title)?.start).trim())
  return [...new Set(titles.filter(title => title !== ''))]
}

/** The document number in a bracket behind one of these titles. */
export function numberOfTitle(page: Page): string | undefined {
  for (const title of printedTitles(page)) {
    const behind = numberBehind(title)
    if (behind) return title.slice(...behind.number)
  }
  return undefined
}
