import { describe, expect, it } from 'vitest'
import { readHead } from '../../src/notice/head.ts'
import { blocks, chars } from '../support/blocks.ts'

const TITLE = '某某县人民政府办公室关于印发2024年工作要点的通知'
const ADDRESSED = '各乡镇人民政府，县政府各部门：'

function head(...lines: readonly string[]): Record<string, unknown> {
  const { title, documentNumber, recipients, date, notes, end } = readHead(blocks(...lines), [])
  return {
    title: title?.chars,
    number: documentNumber?.chars,
    recipients: recipients?.chars,
    date: date?.iso,
    notes: chars(notes),
    end,
  }
}

describe('readHead', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      'title, number, salutation',
      [TITLE, '某政办发〔2024〕3号', ADDRESSED, '现印发给你们。'],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, end: 3, notes: [] },
    ],
    [
      'number before the title',
      ['某政办发〔2024〕3 号', TITLE, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3 号', end: 3 },
    ],
    [
      'number in brackets',
      [TITLE, '（某政办发〔2024〕3号）', ADDRESSED],
      { number: '某政办发〔2024〕3号', recipients: ADDRESSED },
    ],
    [
      'number with its key',
      [TITLE, '文号：某政办发〔2024〕3号', ADDRESSED],
      { number: '某政办发〔2024〕3号', recipients: ADDRESSED },
    ],
    [
      'the numbers of two offices on one line',
      [TITLE, '某党办发〔2024〕3号　某政办发〔2024〕5号', ADDRESSED],
      { title: TITLE, number: '某党办发〔2024〕3号　某政办发〔2024〕5号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the numbers of two offices one under the other',
      ['某党办发〔2024〕3号', '某政办发〔2024〕5号', TITLE, ADDRESSED],
      { title: TITLE, number: '某党办发〔2024〕3号某政办发〔2024〕5号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the number above the title and again under it',
      ['某政办发〔2024〕3号', TITLE, '某政办发〔2024〕3 号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: ['某政办发〔2024〕3 号'] },
    ],
    [
      'the number in a bracket behind the title',
      [`${TITLE}（某政办发〔2024〕3号）`, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the number behind the title and under it',
      [`${TITLE}(某政办发〔2024〕3号)`, '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某政办发〔2024〕3号'] },
    ],
    [
      'another number behind the title',
      [
        '某某县转发省政府办公室关于做好绿化工作的通知（某省办发〔2023〕9号）',
        '某政办发〔2024〕3号',
        ADDRESSED,
      ],
      {
        title: '某某县转发省政府办公室关于做好绿化工作的通知（某省办发〔2023〕9号）',
        number: '某政办发〔2024〕3号',
      },
    ],
    [
      "the office's name between the title and the number",
      [TITLE, '某某县人民政府办公室', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: ['某某县人民政府办公室'] },
    ],
    [
      "the title again behind the office's name",
      [TITLE, '某某县人民政府办公室', TITLE.slice(0, 12), TITLE.slice(12), '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, end: 6 },
    ],
    [
      'a sentence between the title and a number',
      [TITLE, '现将有关事项通知如下。', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: undefined, recipients: undefined, end: 1 },
    ],
    [
      'an order under its title',
      [
        '某某省地名管理办法',
        '某某省人民政府',
        '某某省人民政府令',
        '第201号',
        '《某某省地名管理办法》已经通过。',
      ],
      { title: '某某省地名管理办法', number: '某某省人民政府令第201号', end: 4 },
    ],
    [
      'title over lines',
      ['某某县人民政府办公室', '关于印发2024年工作要点的通知', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, end: 4 },
    ],
    ['no salutation', [TITLE, '一、总体要求'], { title: TITLE, recipients: undefined, end: 1 }],
    ['no title', ['一、总体要求', '（一）目标'], { title: undefined, end: 0 }],
    [
      'a letterhead above',
      ['某某县人民政府文件', '某政办发〔2024〕3号', TITLE, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某某县人民政府文件'] },
    ],
    [
      "a compiler's frame",
      ['33.', `${TITLE}（2024年3月8日）`, ADDRESSED],
      { title: TITLE, notes: ['33.', '（2024年3月8日）'], recipients: ADDRESSED },
    ],
    ['the title twice', [TITLE, TITLE, ADDRESSED], { title: TITLE, notes: [TITLE], recipients: ADDRESSED }],
    [
      'an order',
      ['中华人民共和国国务院令', '第 559 号', '一、甲'],
      { number: '中华人民共和国国务院令第 559 号' },
    ],
    ['an order in one line', ['国务院令第536号', '现公布《某某条例》。'], { number: '国务院令第536号' }],
    [
      '题注 under a law',
      [
        '某某省饮用水条例',
        '（2007年6月29日某某省第十届人民代表大会常务委员会第三次会议通过）',
        '第一章 总则',
      ],
      { title: '某某省饮用水条例', date: '2007-06-29', end: 2 },
    ],
    [
      "a date that a compiler added is not the notice's",
      [`${TITLE}（2024年3月8日）`, '一、甲'],
      { date: undefined },
    ],
  ])('%s', (_, lines, expected) => {
    expect(head(...lines)).toMatchObject(expected)
  })

  it('ends before a table and at the end of the page', () => {
    expect(head()).toMatchObject({ end: 0 })
    expect(head(TITLE)).toMatchObject({ title: TITLE, end: 1 })
  })

  it('does not take the number of another notice for its own', () => {
    expect(head(TITLE, ADDRESSED, '根据《通知》（某政发〔2023〕9号）精神，制定本方案。')).toMatchObject({
      number: undefined,
    })
  })
})

describe('behind a numbered menu', () => {
  const menu = ['信息公开目录', '1.机构概况', '2.政策文件']

  it('the title that the page gives elsewhere is the title', () => {
    const read = readHead(blocks(...menu, TITLE, '某政办发〔2024〕3号', ADDRESSED), [TITLE])
    expect(read.title?.chars).toBe(TITLE)
    expect(read.documentNumber?.chars).toBe('某政办发〔2024〕3号')
    expect(read.end).toBe(6)
    expect(chars(read.notes)).toEqual(menu)
  })

  it('nothing is taken for a menu where no known title follows', () => {
    expect(readHead(blocks('信息公开目录', '1.机构概况', '2.政策文件'), [TITLE]).end).toBe(1)
  })
})

describe('titles printed twice', () => {
  it('on several lines', () => {
    const read = readHead(
      blocks(TITLE, TITLE.slice(0, 12), TITLE.slice(12), '某政办发〔2024〕3号', ADDRESSED),
      [],
    )
    expect(read.title?.chars).toBe(TITLE)
    expect(read.documentNumber?.chars).toBe('某政办发〔2024〕3号')
    expect(chars(read.notes)).toEqual([TITLE.slice(0, 12), TITLE.slice(12)])
  })

  it("the page's short one, and the notice's own above its number", () => {
    const short = '县教体局关于做好2024年工作的通知'
    const own = ['某某县教育和体育局', '关于做好2024年秋季学期义务教育', '提升工作的通知']
    const read = readHead(blocks(short, ...own, '某教体发〔2024〕3号', ADDRESSED), [short])
    expect(read.title?.chars).toBe(own.join(''))
    expect(chars(read.notes)).toEqual([short])
  })
})
