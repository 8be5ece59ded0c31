import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toXlsx } from '../../src/output/xlsx.ts'
import { item, notice, SMALL } from '../support/notices.ts'

async function partsOf(...args: Parameters<typeof toXlsx>): Promise<Record<string, string>> {
  const files = unzipSync(await toXlsx(...args))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('toXlsx', () => {
  it('freezes the headings and gives each a filter', async () => {
    const parts = await partsOf([SMALL])
    for (const [sheet, range] of [
      ['sheet1', 'A1:K5'],
      ['sheet2', 'A1:I7'],
      ['sheet3', 'A1:G2'],
    ]) {
      const xml = parts[`xl/worksheets/${sheet}.xml`]
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(xml).toContain(`<autoFilter ref="${range}"/>`)
    }
    expect(parts['xl/workbook.xml']).toContain("'任务分解表'!$A$1:$K$5")
  })

  it('has the sheets of the view', async () => {
    const sheets = async (view: 'plan' | 'items' | 'units'): Promise<string[]> =>
      Array.from(
        ((await partsOf([SMALL], { view }))['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g),
        match => match[1] ?? '',
      )
    expect(await sheets('plan')).toEqual(['任务分解表', '单位汇总', '文件信息'])
    expect(await sheets('items')).toEqual(['任务分解表'])
    expect(await sheets('units')).toEqual(['单位汇总'])
  })

  it('cuts what no cell can hold, and writes a workbook without notices', async () => {
    const long = '长'.repeat(40_000)
    const parts = await partsOf([notice('甲', [{ standing: [], children: [item('1.', long)] }])])
    const texts = Array.from((parts['xl/sharedStrings.xml'] ?? '').matchAll(/长+…/g), ([text]) => text.length)
    expect(texts).toEqual([32_765])
    expect((await partsOf([]))['xl/workbook.xml']).toContain('任务分解表')
  })
})
