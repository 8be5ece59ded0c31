/** The report as text: what holds without a browser. */
import { createHash } from 'node:crypto'
import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html } from '../../src/report/html.ts'
import { toReport } from '../../src/report/index.ts'
import { HOSTILE, HOSTILE_TEXTS, item, notice, SMALL, statement, units } from '../support/notices.ts'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('toReport', () => {
  it('allows its own script and style by their hashes, and nothing else', async () => {
    const $ = load(await toReport([SMALL]))
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')?.split('; ')
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hash($('script').text())}`,
      `style-src ${hash($('style').text())}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect($('[style], [onclick], [src], iframe, object, embed').length).toBe(0)
    expect(
      $('link')
        .toArray()
        .map(link => $(link).attr('href')),
    ).toEqual(['data:,'])
  })

  it('shows everything of a notice', async () => {
    const text = load(await toReport([SMALL]))('main').text()
    for (const words of [
      '云政办发〔2024〕7号',
      '各乡镇人民政府',
      '任务表.xlsx',
      '为做好今年工作，制定本要点。',
      '以下均需各乡镇政府落实，不再列出',
      '优化“最后一公里”。',
      '驿站',
      '2024年6月底前完成',
      '持续推进',
      '市交通局',
    ])
      expect(text).toContain(words)
  })

  it('keeps hostile texts texts', async () => {
    const $ = load(await toReport([HOSTILE, SMALL]))
    expect($('script').length).toBe(1)
    expect($('main img, main svg svg').length).toBe(0)
    expect(
      $('a')
        .toArray()
        .some(link => /^\s*javascript:/i.test($(link).attr('href') ?? '')),
    ).toBe(false)
    const text = $('main').text()
    for (const hostile of HOSTILE_TEXTS.slice(0, -1)) expect(text).toContain(hostile)
  })

  it('holds both languages and opens in the one that is wanted', async () => {
    const zh = load(await toReport([SMALL]))
    const en = load(await toReport([SMALL], { language: 'en' }))
    expect([zh('html').attr('lang'), zh('.bars h2').text()]).toEqual(['zh-CN', '各单位任务数'])
    expect([en('html').attr('lang'), en('.bars h2').text()]).toEqual(['en', 'Items per unit'])
  })

  it('counts the members of groups when asked to', async () => {
    const registry = { units: { 各乡镇政府: { members: ['甲镇', '乙镇'] } } }
    const $ = load(await toReport([SMALL], { registry, expandGroups: true }))
    expect(
      $('.bars a.unit')
        .toArray()
        .map(link => $(link).text()),
    ).toEqual(['市经信局', '市交通局', '市财政局', '甲镇', '乙镇', '市农业农村局'])
  })

  it('is a page for notices without items, without parts, and for none at all', async () => {
    const bare = notice('空', [])
    for (const notices of [[], [bare], [bare, notice('又空', [{ standing: [], children: [] }])]]) {
      const $ = load(await toReport(notices))
      expect($('h1').length).toBe(1)
    }
  })

  it('stays linear for many items and units', async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      item(`${index + 1}.`, `任务${index}`, {
        responsibilities: [statement(units('lead', `市第${index % 400}局`), '6月底前')],
      }),
    )
    const started = performance.now()
    await toReport([notice('2024年要点', [{ standing: [], children: many }])])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('html', () => {
  it('escapes what is put in, once', () => {
    const inner = html`<b>${'<'}</b>`
    expect(html`<p title="${'"&\''}">${inner}${[1, '>', undefined, false]}</p>`.text).toBe(
      '<p title="&quot;&amp;&#39;"><b>&lt;</b>1&gt;</p>',
    )
    expect(escapeHtml('a\u0000\ud800b')).toBe('a\ufffd\ufffdb')
  })
})
