import { describe, expect, it } from 'vitest'
import { looksLikeHtml } from '../../src/source/html.ts'
import { readPlain } from '../../src/source/plain.ts'
import { startOf } from '../../src/source/text.ts'
import { words } from '../support/blocks.ts'

const TABLE = [
  '| 序号 | 任务 | 责任单位 |',
  '|---|---|---|',
  '| 1 | 新建绿道。<br>建桥。 | 县住建局<br/>县水利局 |',
  '| 2 | 改造步道 | 各乡镇<br>各街道 |',
  '| 3 | 安装路灯<br>路牌 | 县城管局<br>各乡镇 |',
  '| 4 | 清淤<br>护坡 | 县水利局<BR />各乡镇 |',
].join('\n')

describe('a source whose only tag is the line break', () => {
  it.each([
    ['一、目标<br>二、措施'],
    ['县绿道工作要点<br>\n一、目标<br>\n二、措施<br>\n三、保障'],
    ['<br>一、目标\n<br>二、措施\n<br>三、保障'],
    [`一、目标<br clear="all">&nbsp;二、措施`],
  ])('is a piece of a page where the tag ends its lines: %s', source => {
    expect(looksLikeHtml(source)).toBe(true)
  })

  it.each([
    [TABLE],
    ['县绿道工作要点\n各乡镇：\n现印发给你们。<br>\n一、目标\n二、措施'],
    ['一、目标\n新建绿道。<br>建桥。\n二、措施\n三、保障'],
  ])('is a text where it stands in few lines, or in cells: %s', source => {
    expect(looksLikeHtml(source)).toBe(false)
  })

  it('is HTML where another tag stands in it', () => {
    expect(looksLikeHtml(`<p>一</p>\n${TABLE}`)).toBe(true)
  })
})

describe('line breaks of HTML in a text', () => {
  it('end its lines', () => {
    const source = '一、目标\n新建绿道。<br>建桥。<br/>\n二、措施'
    const { blocks } = readPlain(source)
    expect(words(blocks)).toEqual(['一、目标', '新建绿道。', '建桥。', '二、措施'])
    const third = blocks[2]
    expect(third?.kind === 'paragraph' && startOf(third.text, 0)).toBe(source.indexOf('建桥'))
  })

  it('part the paragraphs of cells', () => {
    const [table] = readPlain(TABLE).blocks
    const cells = table?.kind === 'table' ? table.rows.map(row => row.map(cell => cell.paragraphs)) : []
    const said = cells.map(row => row.map(texts => texts.map(({ chars }) => chars).join('/')))
    expect(said.slice(1, 3)).toEqual([
      ['1', '新建绿道。/建桥。', '县住建局/县水利局'],
      ['2', '改造步道', '各乡镇/各街道'],
    ])
    const bridge = cells[1]?.[1]?.[1]
    expect(bridge && startOf(bridge, 0)).toBe(TABLE.indexOf('建桥'))
  })
})
