/** What a notice is, at a glance: its facts and its key figures. */
import type { Attachment } from '../model.ts'
import type { WordKey } from '../output/words.ts'
import { html, type Insert, type Markup } from './html.ts'
import type { ReportNotice } from './model.ts'
import type { PageWords } from './words.ts'

/** Only addresses of the web become links; anything else (`javascript:`, a path on the publisher's site) stays text. */
const WEB = /^https?:\/\//i

function attachment({ name, href }: Attachment): Markup {
  if (href === undefined || !WEB.test(href)) return html`<li>${name}</li>`
  return html`<li><a href="${href}" rel="noopener noreferrer">${name}</a></li>`
}

function facts({ notice }: ReportNotice): [WordKey, Insert][] {
  const { metadata, letter, source } = notice
  const { method, period, audience } = metadata.disclosure ?? {}
  const list = (values: readonly string[] | undefined): string | undefined => values?.join('、')
  const rows: [WordKey, Insert][] = [
    ['field.documentNumber', metadata.documentNumber?.text],
    ['field.issuer', metadata.issuer ?? list(letter?.signatories)],
    ['field.issuedDate', letter?.issuedDate ?? metadata.issuedDate],
    ['field.publishedDate', metadata.publishedDate],
    ['field.topic', metadata.topic],
    ['field.indexNumber', metadata.indexNumber],
    ['field.responsibleOffice', metadata.responsibleOffice],
    ['field.disclosure', [method, period, audience].filter(Boolean).join(' · ') || undefined],
    ['field.recipients', list(letter?.recipients)],
    ['field.notes', list(letter?.notes)],
    [
      'field.attachments',
      notice.attachments.length > 0 && html`<ul>${notice.attachments.map(attachment)}</ul>`,
    ],
    ['field.source', source.name],
  ]
  return rows.filter(([, value]) => value !== undefined && value !== false)
}

/** Key figures of one notice. */
export function figuresOf({ items, visits }: ReportNotice): [WordKey, number][] {
  const units = new Set(items.flatMap(item => item.mentions.map(({ unit }) => unit)))
  const mentions = visits
    .flatMap(({ node }) => node.responsibilities ?? [])
    .reduce((sum, statement) => sum + statement.units.length, 0)
  const bare = items.filter(item => item.mentions.length + item.inherited.length === 0)
  return [
    ['report.sectionCount', visits.length - items.length],
    ['report.itemCount', items.length],
    ['report.unitCount', units.size],
    ['report.mentionCount', mentions],
    ['report.deadlineCount', items.filter(({ deadline }) => deadline !== undefined).length],
    ['report.bareCount', bare.length],
  ]
}

/** Figures as tiles. */
export function tiles(figures: readonly (readonly [WordKey, number])[], words: PageWords): Markup {
  return html`<ul class="tiles">${figures.map(
    ([key, value]) => html`<li class="tile${value === 0 && ' zero'}"><b>${value}</b> ${words.word(key)}</li>`,
  )}</ul>`
}

function remarks({ notice }: ReportNotice, words: PageWords): Markup | undefined {
  if (notice.diagnostics.length === 0) return undefined
  const lines = notice.diagnostics.map(
    ({ severity, code, message, position }) =>
      html`<li class="${severity}">${position && html`<span class="at">${words.word('field.line')} ${position.start.line}</span> `}${message} <code>${code}</code></li>`,
  )
  return html`<details class="remarks"><summary>${words.word('report.diagnostics')} (${notice.diagnostics.length})</summary><ul>${lines}</ul></details>`
}

/** The card of one notice: figures, facts, the covering letter, and what the reader remarked. */
export function card(report: ReportNotice, words: PageWords): Markup {
  const rows = facts(report).map(
    ([key, value]) => html`<div><dt>${words.word(key)}</dt><dd lang="zh-CN">${value}</dd></div>`,
  )
  const letter = report.notice.letter?.paragraphs?.map(text => html`<p lang="zh-CN">${text}</p>`) ?? []
  return html`<section class="panel card">${tiles(figuresOf(report), words)}<dl class="facts">${rows}</dl>${letter.length > 0 && html`<div class="letter">${letter}</div>`}${remarks(report, words)}</section>`
}
