import { describe, expect, it } from 'vitest'
import { parseWhole } from '../../src/parse.ts'
import { withMarksBehind } from '../../src/source/labelMarks.ts'
import { readPlain } from '../../src/source/plain.ts'
import { startOf, textAt } from '../../src/source/text.ts'
import { words } from '../support/blocks.ts'
import { misplaced } from '../support/printed.ts'

const read = (lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)

describe('a mark that singles out an item', () => {
  it.each<readonly [string, string]>([
    ['*2.修路。', '2.*修路。'],
    ['＊2．修路。', '2．＊修路。'],
    ['※ 2、修路。', '2、※修路。'],
    ['★★2.修路。', '2.★★修路。'],
    ['2*.修路。', '2.*修路。'],
    ['2 * .修路。', '2.*修路。'],
    ['2★、修路。', '2、★修路。'],
  ])('stands behind its label: %s', (line, expected) => {
    expect(read(['1.架桥。', line, '3.植树。'])).toEqual(['1.架桥。', expected, '3.植树。'])
  })

  it('does so before an outer label, whatever stands beside it', () => {
    expect(read(['★一、交通', '▲（一）修路。'])).toEqual(['一、★交通', '（一）▲修路。'])
  })

  it.each(['*1.数据截至年底。', '※2023年起执行。', '●修路、架桥。', '2*3米的展板。', '*'])(
    'is left where nothing numbers on, or nothing is numbered: %s',
    line => {
      const texts = ['一、交通', line].map(chars => textAt(chars, 0))
      expect(withMarksBehind(texts)?.[1] ?? texts[1]).toEqual(texts[1])
    },
  )

  it('keeps the places of all that is printed', () => {
    const [text] = withMarksBehind([textAt('★一、交通', 10)]) ?? []
    expect([...(text?.chars ?? '')].map((_, index) => text && startOf(text, index))).toEqual([
      11, 12, 13, 13, 14,
    ])
    const source = '<p>★一、交通</p><p>1*.修路。（县交通局负责）</p><p>2.架桥。</p>'
    const parsed = parseWhole(`<html><body><h1>青石县工作要点</h1>${source}</body></html>`)
    expect(misplaced(parsed)).toEqual([])
    const [section] = parsed.notice.parts[0]?.children ?? []
    expect(section).toMatchObject({ label: '一、', title: '★交通' })
    expect(section?.children).toMatchObject([{ label: '1.', paragraphs: ['*修路。'] }, { label: '2.' }])
  })
})
