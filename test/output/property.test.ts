/** Any text in any field: CSV reads back, Markdown and the report keep it a text, a workbook is written. */
import { load } from 'cheerio/slim'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/model.ts'
import { toCsv } from '../../src/output/csv.ts'
import { toMarkdown } from '../../src/output/markdown.ts'
import { toGrid } from '../../src/output/view.ts'
import { toXlsx } from '../../src/output/xlsx.ts'
import { escapeHtml } from '../../src/report/html.ts'
import { toReport } from '../../src/report/index.ts'
import { item, notice, statement, units } from '../support/notices.ts'

const words = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '"',
      ',',
      '\n',
      '\r',
      '\t',
      '<',
      '>',
      '&',
      "'",
      '|',
      '`',
      '*',
      '[',
      '](',
      '\\',
      '</script>',
      '、',
      '1.',
    ),
  ),
  minLength: 1,
  maxLength: 12,
})

const notices: fc.Arbitrary<Notice> = fc
  .tuple(words, words, words, words, words)
  .map(([title, label, head, text, unit]) =>
    notice(title, [
      {
        title: head,
        standing: [],
        children: [
          item(label, head, { paragraphs: [text], responsibilities: [statement(units('lead', unit), text)] }),
        ],
      },
    ]),
  )

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

describe('any text', () => {
  it('comes back from CSV, defused', () => {
    fc.assert(
      fc.property(notices, fc.constantFrom('plan', 'items', 'units'), (one, view) => {
        const grid = toGrid([one], view)
        const { data, errors } = Papa.parse<string[]>(toCsv([one], { view }).replace(/\r\n$/, ''), {
          delimiter: ',',
          newline: '\r\n',
        })
        expect(errors).toEqual([])
        expect(data).toEqual([
          [...grid.header],
          ...grid.rows.map(row =>
            row.map(value =>
              typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? ''),
            ),
          ),
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('stays text in the report, and writes Markdown and a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(notices, async one => {
        const page = await toReport([one])
        const $ = load(page)
        expect($('script').length).toBe(1)
        expect($('.item').length).toBe(1)
        expect($.html().length).toBeGreaterThan(0)
        const unit = one.parts[0]?.children[0]?.responsibilities?.[0]?.units[0]?.name ?? ''
        expect(page).toContain(`lang="zh-CN">${escapeHtml(unit)}</a>`)
        expect(toMarkdown([one]).endsWith('\n')).toBe(true)
        expect((await toXlsx([one])).length).toBeGreaterThan(1000)
      }),
      { numRuns: 100 },
    )
  })
})
