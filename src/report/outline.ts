/** The plan in full: headings, items, who carries them out, and where each stands in the source. */
import type { Node, Part, Statement, Table } from '../model.ts'
import { heading } from './heading.ts'
import { html, type Insert, type Markup } from './html.ts'
import type { Report, ReportItem, ReportNotice } from './model.ts'
import { passage } from './passage.ts'
import { deadlineChip, people } from './people.ts'
import type { PageWords } from './words.ts'

interface Writer {
  readonly report: Report
  readonly notice: ReportNotice
  readonly words: PageWords
  /** The level of the outermost headings of the plan. */
  readonly level: number
}

const CHINESE = html` lang="zh-CN"`

function table(rows: Table): Markup {
  const [head = [], ...body] = rows
  return html`<table lang="zh-CN"><thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${body.map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`
}

function statement(said: Statement, { report, words }: Writer): Markup | undefined {
  const facts = [
    ...(said.openEnded ? [html`<span class="open">${words.word('report.openEnded')}</span>`] : []),
    ...(said.deadline ? [deadlineChip(said.deadline, words)] : []),
    ...Object.entries(said.other ?? {}).map(
      ([key, value]) => html`<span class="fact" lang="zh-CN">${key}：${value}</span>`,
    ),
  ]
  return people(report.mentionsOf([said]), facts, words)
}

/** Paragraphs with each statement after the last one that it speaks for. */
function body(owner: Pick<Node, 'paragraphs' | 'tables' | 'responsibilities'>, writer: Writer): Insert[] {
  const paragraphs = owner.paragraphs ?? []
  const after = new Map<number, Statement[]>()
  for (const said of owner.responsibilities ?? []) {
    const place = said.covers?.[1] ?? paragraphs.length - 1
    after.set(place, [...(after.get(place) ?? []), said])
  }
  const at = (index: number): Insert[] => (after.get(index) ?? []).map(said => statement(said, writer))
  return [
    ...at(-1),
    ...paragraphs.flatMap((text, index) => [html`<p lang="zh-CN">${text}</p>`, ...at(index)]),
    ...(owner.tables ?? []).map(table),
  ]
}

function title(node: Node): Markup {
  return html`<span class="label">${node.label}</span>${node.title}`
}

function tokens(item: ReportItem): string {
  return [...item.mentions, ...item.inherited].map(({ unit, role }) => `${unit.id}:${role}`).join(' ')
}

function itemMarkup(item: ReportItem, depth: number, writer: Writer): Markup {
  const { node } = item.visit
  const { words, notice } = writer
  const inherited = people(item.inherited, [], words, 'inherited')
  return html`<article class="item" id="${item.id}" data-roles="${tokens(item)}">${heading(writer.level + depth, CHINESE, title(node))}${body(node, writer)}${inherited}${passage(node, notice.source, words)}</article>`
}

function sectionMarkup(node: Node, depth: number, writer: Writer): Markup {
  const id = writer.notice.idOf.get(node)
  return html`${heading(writer.level + depth, html` id="${id}" lang="zh-CN"`, title(node))}${body(node, writer)}`
}

/** A part's nodes; sections are nested by elements, so that an empty one can be hidden with its heading. */
function nodes(part: Part, writer: Writer): Markup[] {
  const out: Markup[] = []
  let open = 0
  for (const { node, depth, part: owner } of writer.notice.visits) {
    if (owner !== part) continue
    for (; open > depth; open--) out.push(html`</section>`)
    const item = writer.notice.byNode.get(node)
    if (item) {
      out.push(itemMarkup(item, depth, writer))
      continue
    }
    out.push(html`<section class="part">`, sectionMarkup(node, depth, writer))
    open++
  }
  for (; open > 0; open--) out.push(html`</section>`)
  return out
}

function partMarkup(part: Part, writer: Writer): Markup {
  const { notice, words, report } = writer
  const several = notice.notice.parts.length > 1
  const inner = several ? { ...writer, level: writer.level + 1 } : writer
  const id = notice.idOf.get(part)
  return html`<section class="part"${!several && html` id="${id}"`}>${several && heading(writer.level, html` id="${id}" lang="zh-CN"`, [part.label, ' ', part.title])}${part.preamble?.map(text => html`<p class="preamble" lang="zh-CN">${text}</p>`)}${part.responsibilities?.map(said => statement(said, writer))}${part.standing.map(
    said =>
      html`<div class="standing"><b>${words.word('field.standing')}</b> <span lang="zh-CN">${said.text}</span>${people(report.mentionsOf([said]), [], words)}</div>`,
  )}${nodes(part, inner)}${body({ ...part, responsibilities: [] }, writer)}</section>`
}

/** The whole plan of one notice. `level` is that of its heading. */
export function outline(report: Report, notice: ReportNotice, level: number, words: PageWords): Markup {
  const writer: Writer = { report, notice, words, level: level + 1 }
  const key = `${notice.id}-plan`
  const head = heading(level, html` id="${key}"`, words.word('report.outline'))
  const empty = notice.items.length === 0 && html`<p class="hint">${words.word('report.empty')}</p>`
  const nothing = html`<p class="hint nothing" hidden>${words.word('report.nothing')}</p>`
  return html`<section class="plan">${head}${empty}${nothing}${notice.notice.parts.map(part => partMarkup(part, writer))}</section>`
}
