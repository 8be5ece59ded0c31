/** Facts of the page to the contract's metadata. */
import type { Metadata } from '../model.ts'
import type { Fact, Page } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { LATIN, Signs, SPACE, without } from '../source/signs.ts'
import { findDate } from './dates.ts'
import { parseDocumentNumber } from './documentNumber.ts'
import { type FactField, fieldOf, isTitleLabel } from './factLabels.ts'
import { endsAsTitle } from './titleLine.ts'
import { numberBehind } from './titleNumber.ts'

/** Where facts come from, the surest first: the page's own table wins over its `<meta>` elements. */
const ORIGINS: readonly Fact['origin'][] = ['table', 'line', 'meta']
/** `<meta>` elements, counters and buttons that say nothing of the notice. */
const SILENT = new Guarded('first', `${LATIN}点浏阅访字`, /^(?:[A-Za-z]|og:|点击|浏览|阅读|访问|字号$|字体$)/)
/** On most pages the size of letters, on some the number: `【字号】某政办〔2020〕1号`. */
const SIZE = '字号'
const isNumber = (value: string): boolean => parseDocumentNumber(value).year !== undefined
/** Sources that are no body: `文章来源：本站原创`, sites and papers; 国家电网 is one. */
const NOBODY =
  /^(?:本站|本网|原创|未知|互联网|网络|转载|转自)|(?:网站|门户|公众号|客户端|频道|日报|晚报|(?<![电管路])网)$/
/** What a document number has: a name or 号, and a number. */
const NUMBER = /[\u3400-\u9fffA-Za-z].*\d|\d.*号/

/** The metadata that the facts of a page state. */
export function metadataOf(page: Page): Metadata {
  const first = new Map<FactField, string>()
  const other: Record<string, string> = {}
  for (const origin of ORIGINS)
    for (const fact of page.facts) if (fact.origin === origin) addFact(first, other, fact)
  const metadata: Metadata = {}
  const index = without(first.get('indexNumber') ?? '', SPACE)
  if (index !== '') metadata.indexNumber = index
  const number = first.get('documentNumber')
  if (number && NUMBER.test(number)) metadata.documentNumber = parseDocumentNumber(number)
  const topic = first.get('topic')
  if (topic) metadata.topic = topic
  for (const field of DATES) {
    const printed = first.get(field)
    const date = printed && findDate(printed)
    if (date) metadata[field] = date.iso
  }
  const issuer = first.get('issuer')
  if (issuer) metadata.issuer = issuer
  const office = first.get('responsibleOffice')
  if (office) metadata.responsibleOffice = office
  const disclosure = disclosureOf(first)
  if (disclosure) metadata.disclosure = disclosure
  if (page.breadcrumb.length > 0) metadata.breadcrumb = [...page.breadcrumb]
  if (Object.keys(other).length > 0) metadata.other = other
  return metadata
}

const DATES = ['createdDate', 'issuedDate', 'publishedDate'] as const

/** Adds a fact to the first value of each field, or to what else the page says of the notice. */
function addFact(first: Map<FactField, string>, other: Record<string, string>, { label, value }: Fact): void {
  if (value === '') return
  const field = label === SIZE && isNumber(value) ? 'documentNumber' : (fieldOf(label) ?? 'other')
  if (field === 'title') return
  if (field !== 'other' && !(field === 'issuer' && NOBODY.test(value))) {
    const known = first.get(field)
    if (known === undefined) first.set(field, value)
    if (known === undefined || known === value) return
  }
  if (!SILENT.test(label)) other[label] ??= value
}

function disclosureOf(first: ReadonlyMap<FactField, string>): Metadata['disclosure'] {
  const method = first.get('method')
  const period = first.get('period')
  const audience = first.get('audience')
  if (!method && !period && !audience) return undefined
  const disclosure: NonNullable<Metadata['disclosure']> = {}
  if (method) disclosure.method = method
  if (period) disclosure.period = period
  if (audience) disclosure.audience = audience
  return disclosure
}

/** Where a site's name begins behind a title. */
const SITE =
  /[_|｜]+|\s-\s|\s?--\s?|(?<=】)-|[-–—－](?=[^-–—－（(]{2,24}(?:网|网站|数据库|门户|平台|频道|人民政府)$)/
const SITE_MARK = new Signs('_|｜-–—－')

/** The titles that the page gives outside the body, as printed. */
function printedTitles(page: Page): string[] {
  const titles: string[] = []
  for (const origin of ORIGINS)
    for (const fact of page.facts)
      if (fact.origin === origin && isTitleLabel(fact.label)) titles.push(fact.value.trim())
  const head = headOf((page.headTitle ?? '').trim())
  if (head) titles.push(head)
  return titles
}

/** What a page's `<title>` says of the notice: of what stands before and behind marks, that which ends as a title. */
function headOf(title: string): string | undefined {
  if (!SITE_MARK.in(title)) return withoutFrame(title)
  const segments = title.split(SITE).map(withoutFrame)
  return segments.find(endsAsTitle) ?? segments[0]
}

const FRAMED = new Guarded('first', '【', /^【(.*)】$/)
const withoutFrame = (words: string): string => (FRAMED.exec(words)?.[1] ?? words).trim()

/** The titles that the page gives outside the body, the surest first, without the number that stands behind one. */
export function knownTitles(page: Page): string[] {
  const titles: string[] = []
  for (const printed of printedTitles(page)) {
    const title = printed.slice(0, numberBehind(printed)?.start).trim()
    if (title !== '' && !titles.includes(title)) titles.push(title)
  }
  return titles
}

/** The document number in a bracket behind one of these titles. */
export function numberOfTitle(page: Page): string | undefined {
  for (const title of printedTitles(page)) {
    const behind = numberBehind(title)
    if (behind) return title.slice(...behind.number)
  }
  return undefined
}
