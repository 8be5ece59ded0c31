import { describe, expect, it } from 'vitest'
import { findSignatures } from '../../src/notice/signature.ts'
import { blocks, chars, type Line } from '../support/blocks.ts'

const signatures = (...lines: readonly Line[]): unknown[] =>
  findSignatures(blocks(...lines), 0).map(({ from, to, signatories, date, notes }) => [
    from,
    to,
    chars(signatories),
    date.iso,
    chars(notes),
  ])

describe('findSignatures', () => {
  it.each<[string, string[], unknown[]]>([
    [
      'one signatory',
      ['请认真执行。', '某某县人民政府办公室', '2024年3月8日'],
      [[1, 3, ['某某县人民政府办公室'], '2024-03-08', []]],
    ],
    [
      'on one line',
      ['请认真执行。', '某某县人民政府办公室 2024年3月8日'],
      [[1, 2, ['某某县人民政府办公室'], '2024-03-08', []]],
    ],
    [
      'behind a note on the line of the date',
      ['请认真执行。', '某某县人民政府', '（此件发至村）      2024年3月8日'],
      [[1, 3, ['某某县人民政府'], '2024-03-08', ['（此件发至村）']]],
    ],
    [
      'above the words of a page that has no others',
      ['请认真执行。', '某某县人民政府', '（此页无正文）', '2024年3月8日'],
      [[1, 4, ['某某县人民政府'], '2024-03-08', ['（此页无正文）']]],
    ],
    [
      'under words without their stop',
      ['现将《防汛方案》印发给你们，请认真遵照执行', '某某县人民政府', '2024年3月8日'],
      [[1, 3, ['某某县人民政府'], '2024-03-08', []]],
    ],
    [
      'above the number of its registration',
      ['请认真执行。', '某某县人民政府', '2024年3月8日', '（此件公开发布）', 'ABDR00-2024-0012', '某某方案'],
      [[1, 5, ['某某县人民政府'], '2024-03-08', ['（此件公开发布）', 'ABDR00-2024-0012']]],
    ],
    [
      'in Chinese numerals',
      ['请认真执行。', '某某县人民政府', '二〇二四年三月八日'],
      [[1, 3, ['某某县人民政府'], '2024-03-08', []]],
    ],
    [
      'several',
      ['请认真执行。', '某某市商务委员会', '某某海关', '国家税务总局某某市税务局', '2024年3月8日'],
      [[1, 5, ['某某市商务委员会', '某某海关', '国家税务总局某某市税务局'], '2024-03-08', []]],
    ],
    [
      'a substitute seal',
      ['请认真执行。', '某某市教育局（代章）', '2024年3月8日'],
      [[1, 3, ['某某市教育局（代章）'], '2024-03-08', []]],
    ],
    [
      'a note behind',
      ['请认真执行。', '某某县人民政府', '2024年3月8日', '（此件公开发布）'],
      [[1, 4, ['某某县人民政府'], '2024-03-08', ['（此件公开发布）']]],
    ],
    [
      'several notes behind',
      [
        '请执行。',
        '某某县人民政府',
        '2024年3月8日',
        '（此件公开发布）',
        '（联系人：王某某；联系电话：12345678）',
        '抄送：县委办公室。',
      ],
      [
        [
          1,
          6,
          ['某某县人民政府'],
          '2024-03-08',
          ['（此件公开发布）', '（联系人：王某某；联系电话：12345678）', '抄送：县委办公室。'],
        ],
      ],
    ],
    ['a date alone', ['请认真执行。', '2024年3月8日'], [[1, 2, [], '2024-03-08', []]]],
    ['a date with hyphens alone is the page’s', ['请认真执行。', '2024-03-08'], []],
    ['an impossible date', ['请认真执行。', '某某县人民政府', '2024年2月30日'], []],
    ['a date in a sentence', ['自2024年3月8日起施行。', '会议于2024年3月8日召开'], []],
    ['an imprint', ['某某县人民政府办公室 2024年3月8日印发'], []],
    [
      'two, of the letter and of the plan',
      ['请执行。', '某某县人民政府', '2024年3月8日', '一、甲', '某某县教育局', '2024年2月1日'],
      [
        [1, 3, ['某某县人民政府'], '2024-03-08', []],
        [4, 6, ['某某县教育局'], '2024-02-01', []],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(signatures(...lines)).toEqual(expected)
  })

  it('parts several on one line, but not one with a space in its name', () => {
    const signed = (line: string): unknown => signatures('请执行。', line, '2024年3月8日')[0]
    expect(signed('某某市教育局　某某市财政局')).toEqual([
      1,
      3,
      ['某某市教育局', '某某市财政局'],
      '2024-03-08',
      [],
    ])
    expect(signed('交通运输部 工业和信息化部 公安部')).toEqual([
      1,
      3,
      ['交通运输部', '工业和信息化部', '公安部'],
      '2024-03-08',
      [],
    ])
    expect(signed('某某市人民政府 办公室')).toEqual([1, 3, ['某某市人民政府 办公室'], '2024-03-08', []])
    expect(signatures('请执行。', '中共某某市委 某某市人民政府 2024年3月8日')).toEqual([
      [1, 2, ['中共某某市委', '某某市人民政府'], '2024-03-08', []],
    ])
  })

  it('takes a right-aligned line for a signatory, whatever its last word', () => {
    expect(
      signatures(
        '请执行。',
        ['某某经济合作示范基地', { align: 'right' }],
        ['2024年3月8日', { align: 'right' }],
      ),
    ).toEqual([[1, 3, ['某某经济合作示范基地'], '2024-03-08', []]])
  })
})
