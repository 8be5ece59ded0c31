import { load } from 'cheerio/slim'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/output/markdown.ts'
import { HOSTILE, HOSTILE_TEXTS, SMALL } from '../support/notices.ts'

/** As GitHub shows it: HTML is let through, so that a text which became HTML is seen. */
function rendered(markdown: string): ReturnType<typeof load> {
  return load(
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  )
}

const squeezed = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '\ufffd').replace(/\s+/g, '')

describe('toMarkdown', () => {
  it('writes the outline with units and deadlines', () => {
    expect(toMarkdown([SMALL])).toBe(`# 云岭市2024年数字乡村工作要点

云政办发〔2024〕7号 · 2024-03-05 · 云岭市人民政府办公室

为做好今年工作，制定本要点。

**总体要求** 以下均需各乡镇政府落实，不再列出

## 一、夯实基础

- **1\\.推进网络覆盖。**

  年内新建基站120座。

  优化“最后一公里”。

  **牵头** 市经信局 · **配合** 市财政局、各乡镇政府 · **时限** 2024年6月底前完成

- **2\\.开展培训。**

  **责任** 市农业农村局、市经信局

## 二、服务产业

**牵头** 市商务局 · **时限** 持续推进

- **（一）发展电商**

- **（二）完善物流**

  | 项目 | 目标 |
  | --- | --- |
  | 驿站 | 30个 |

  **牵头** 市交通局 · **指导** 市经信局 · **时限** 12月底前
`)
  })

  it('writes the items as a table, in English', () => {
    expect(
      toMarkdown([SMALL], { view: 'items', language: 'en' }),
    ).toBe(`| No. | Task | Lead | Responsible | Support | Guide | Deadline | Line |
| --- | --- | --- | --- | --- | --- | --- | ---: |
| 一 \\> 1 | 推进网络覆盖。 | 市经信局 |  | 市财政局、各乡镇政府 |  | 2024年6月底前完成 | 12 |
| 一 \\> 2 | 开展培训。 |  | 市农业农村局、市经信局 |  |  |  | 15 |
| 二 \\> （一） | 发展电商 |  |  |  |  |  | 20 |
| 二 \\> （二） | 完善物流 | 市交通局 |  |  | 市经信局 | 12月底前 | 23 |
`)
  })

  it('writes the units as a table', () => {
    const $ = rendered(toMarkdown([SMALL], { view: 'units' }))
    expect(
      $('th')
        .toArray()
        .map(cell => $(cell).text()),
    ).toEqual(['单位', '任务数', '牵头', '责任', '配合', '指导', '任务'])
    expect($('tbody tr').first().text().trim().split(/\n/)).toEqual([
      '市经信局',
      '3',
      '1',
      '1',
      '0',
      '1',
      '一 > 1；一 > 2；二 > （二）',
    ])
  })

  it.each(['plan', 'items', 'units'] as const)('shows hostile texts as texts in %s', view => {
    const $ = rendered(toMarkdown([HOSTILE], { view }))
    expect($('script, img, svg, b, em, code, del, ol, h1 + h1').length).toBe(0)
    // An address that is printed as such may become a link, to itself.
    const addresses = $('a')
      .toArray()
      .map(link => $(link).attr('href') ?? '')
    expect(addresses.every(address => address.startsWith('https://example.org'))).toBe(true)
    const text = squeezed($.root().text())
    for (const hostile of HOSTILE_TEXTS.filter(candidate => !candidate.includes('\ud800')))
      expect(text).toContain(squeezed(hostile))
  })
})
