/** The whole page: one file, no network, under a strict content security policy. */
import type { Language } from '../messages/index.ts'
import { noticeName } from '../output/walk.ts'
import { WORDS } from '../output/words.ts'
import { bars } from './bars.ts'
import { card } from './card.ts'
import { client } from './client.ts'
import { filterBar } from './filter.ts'
import { html, Markup } from './html.ts'
import { matrix } from './matrix.ts'
import type { Report, ReportNotice } from './model.ts'
import { outline } from './outline.ts'
import { overview } from './overview.ts'
import { STYLE } from './style.ts'
import { timeline } from './timeline.ts'
import { type PageWords, pageWords } from './words.ts'

/** The hash of an inline script or style, as a policy names it (Content Security Policy Level 3, 2.3.1). */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

/** What the page may do: run its own script and style, show images of its own, and nothing else. */
async function policy(script: string): Promise<string> {
  return [
    "default-src 'none'",
    `script-src ${await hash(script)}`,
    `style-src ${await hash(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function subtitle({ notice }: ReportNotice): string {
  const { metadata, letter } = notice
  const date = letter?.issuedDate ?? metadata.issuedDate
  return [metadata.documentNumber?.text, date, metadata.issuer].filter(Boolean).join('　')
}

function noticeBody(report: Report, notice: ReportNotice, words: PageWords, alone: boolean): Markup {
  const level = alone ? 2 : 3
  const figures = html`<div class="figures">${bars(notice.items, alone, words, notice.id, level)}${matrix(notice, words, level)}</div>`
  return html`${card(notice, words)}${figures}${timeline(notice, words, level)}${outline(report, notice, level, words)}`
}

function content(report: Report, words: PageWords): Markup {
  const [first, ...rest] = report.notices
  if (first && rest.length === 0) return noticeBody(report, first, words, true)
  return html`${overview(report, words)}${report.notices.map(
    notice =>
      html`<article class="notice" id="${notice.id}"><h2 lang="zh-CN">${noticeName(notice.notice)}</h2><p class="subtitle" lang="zh-CN">${subtitle(notice)}</p>${noticeBody(report, notice, words, false)}</article>`,
  )}`
}

function tools(words: PageWords): Markup {
  return html`<div class="tools"><button type="button" name="language" hidden>${words.word('report.language')}</button><button type="button" name="theme" hidden>${words.word('report.theme')}</button></div>`
}

/** The report as a page. */
export async function page(report: Report, language: Language): Promise<string> {
  const words = pageWords(language)
  const [first, ...rest] = report.notices
  const alone = first !== undefined && rest.length === 0
  const title = alone ? noticeName(first.notice) : words.bare('report.overview')
  const heading = alone
    ? html`<h1 lang="zh-CN">${title}</h1>`
    : html`<h1>${words.word('report.overview')}</h1>`
  // In a script element only its own end tag ends the text (HTML, 13.2.5.4); our words hold none.
  const script = `(${client.toString()})(${JSON.stringify(WORDS).replaceAll('<', '\\u003c')})`
  const plan = alone ? `${first.id}-plan` : (first?.id ?? 'main')
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words.bare('report.title')}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${plan}">${words.word('report.toContent')}</a>
<header class="top"><div><p class="eyebrow">${words.word('report.title')}</p>${heading}${alone && html`<p class="subtitle" lang="zh-CN">${subtitle(first)}</p>`}</div>${tools(words)}</header>
${filterBar(report, words)}
<main id="main">
${content(report, words)}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.text
}
