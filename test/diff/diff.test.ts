import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { likeness } from '../../src/diff/match.ts'
import { passage } from '../../src/diff/passage.ts'
import { DIFF_FORMATS } from '../../src/diff/report.ts'
import { speaker } from '../../src/messages/index.ts'
import { parse } from '../../src/parse.ts'

const OLD = `2023年科普工作要点

一、完善机制
1.健全科普联席会议制度，每季度召开一次会议。（牵头单位：市科协；责任单位：市教育局、市科技局）
2.修订科普工作考核办法，纳入年度目标。（责任单位：市科协）
3.建立科普志愿者名册，实行分级管理。（责任单位：市科协、团市委）
二、办好活动
4.举办科技活动周，组织企业开放实验室。（责任单位：市科技局；完成时限：2023年5月底前）
5.举办青少年机器人竞赛，选拔队伍参加省赛。（责任单位：市教育局、市科协）
6.开展农村实用技术培训，覆盖所有乡镇。（责任单位：市农业农村局）
7.组织科普大篷车进社区，全年不少于五十场。（责任单位：市科协）
三、建强阵地
8.改造市科技馆展厅，更新互动展项。（责任单位：市科技局、市文旅局）
9.建设社区科普驿站二十个。（责任单位：市民政局）
10.推进气象科普基地开放。（责任单位：市气象局）
`

/** Each planted change: what it does to the text, and how the list names it. */
const PLANTED: readonly (readonly [from: string, to: string, kind: string, unit?: string])[] = [
  ['市教育局、市科技局）', '市教育局、市科技局、市财政局）', 'unit-gained', '市财政局'],
  [
    '名册，实行分级管理。（责任单位：市科协、团市委）',
    '名册，实行分级管理。（责任单位：市科协）',
    'unit-lost',
    '团市委',
  ],
  ['（牵头单位：市科协；责任单位：市教育局', '（责任单位：市科协、市教育局', 'role-changed', '市科协'],
  ['2023年5月底前', '2023年6月底前', 'deadline-changed'],
  ['覆盖所有乡镇', '覆盖所有乡镇和街道', 'reworded'],
  ['7.组织科普大篷车进社区，全年不少于五十场。（责任单位：市科协）\n', '', 'removed'],
  [
    '9.建设社区科普驿站二十个。',
    '9.建设校园天文台三座，面向公众开放。（责任单位：市教育局）\n10.建设社区科普驿站二十个。',
    'added',
  ],
  ['10.推进气象科普基地开放。', '12.推进气象科普基地开放。', 'renumbered'],
  ['一、完善机制', '一、完善工作机制', 'reworded'],
  [
    '2.修订科普工作考核办法，纳入年度目标。（责任单位：市科协）',
    '2.修订科普工作考核办法，纳入年度目标。（责任单位：市委组织部、市科协）',
    'unit-gained',
    '市委组织部',
  ],
]

function planted(): string {
  // What stands after the removed and the added item is numbered as an editor would do it.
  const text = PLANTED.reduce((edition, [from, to]) => {
    expect(edition).toContain(from)
    return edition.replace(from, to)
  }, OLD)
  return text
    .replace('8.改造', '7.改造')
    .replace('9.建设校园', '8.建设校园')
    .replace('10.建设社区', '9.建设社区')
    .replace('12.推进', '11.推进')
}

const said = (old: string, now: string): string[] =>
  diff(parse(old), parse(now)).changes.map(({ kind, unit }) => (unit ? `${kind} ${unit}` : kind))

describe('diff', () => {
  it('lists exactly the ten planted changes', () => {
    const wanted = PLANTED.map(([, , kind, unit]) => (unit ? `${kind} ${unit}` : kind))
    expect(said(OLD, planted()).sort()).toEqual(wanted.sort())
  })

  it('lists the opposite from new to old', () => {
    const opposite: Readonly<Record<string, string>> = {
      'unit-gained': 'unit-lost',
      'unit-lost': 'unit-gained',
      added: 'removed',
      removed: 'added',
    }
    const wanted = PLANTED.map(([, , kind, unit]) => [opposite[kind] ?? kind, unit].filter(Boolean).join(' '))
    expect(said(planted(), OLD).sort()).toEqual(wanted.sort())
  })

  it.each(PLANTED.map(each => [...each]))('finds %j → %j alone', (from = '', to = '', kind, unit) => {
    if (kind === 'renumbered') return expect(said(OLD, OLD.replace(from, to))).toEqual([kind])
    expect(said(OLD, OLD.replace(from, to)).filter(each => each !== 'renumbered')).toEqual([
      unit ? `${kind} ${unit}` : kind,
    ])
  })

  it('finds nothing between an edition and itself, or the same with other line breaks', () => {
    expect(said(OLD, OLD)).toEqual([])
    expect(said(OLD, OLD.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it('does not list numbers that only follow from an item before them', () => {
    const lines = OLD.split('\n')
    const at = lines.findIndex(line => line.startsWith('4.'))
    const shifted = lines.flatMap((line, i) => {
      const number = Number(/^(\d+)\./.exec(line)?.[1])
      if (i < at || !number) return [line]
      const moved = line.replace(/^\d+/, String(number + 1))
      return i === at ? ['4.编印科普读本三万册，免费发放。（责任单位：市委宣传部）', moved] : [moved]
    })
    const difference = diff(parse(OLD), parse(shifted.join('\n')))
    expect(difference.changes.map(({ kind }) => kind)).toEqual(['added'])
    expect(difference.shifted).toBe(7)
  })

  it('lists two items that changed places', () => {
    const swapped = OLD.replace('5.举办青少年', '六.举办青少年')
      .replace('6.开展农村', '5.开展农村')
      .replace('六.', '6.')
    const lines = swapped.split('\n')
    const at = lines.findIndex(line => line.startsWith('6.举办'))
    const [six = ''] = lines.splice(at, 1)
    lines.splice(at + 1, 0, six)
    expect(said(OLD, lines.join('\n'))).toEqual(['renumbered', 'renumbered'])
  })

  it('lists an item that went under another heading as moved', () => {
    const item = '3.建立科普志愿者名册，实行分级管理。（责任单位：市科协、团市委）\n'
    const moved = OLD.replace(item, '').replace('三、建强阵地\n', `三、建强阵地\n${item}`)
    expect(said(OLD, moved)).toContain('moved')
  })

  it('takes quite another text for another item', () => {
    const other = OLD.replace('推进气象科普基地开放', '编制地震应急避难指南')
    expect(said(OLD, other).sort()).toEqual(['added', 'removed'])
  })
})

describe('the formats of diff', () => {
  const tools = {
    say: speaker('zh'),
    styles: { added: String, removed: String, changed: String, dim: String },
  }

  it('say the same in text and Markdown, and JSON in no language', () => {
    const difference = diff(parse(OLD), parse(planted()))
    const text = DIFF_FORMATS.text(difference, tools)
    expect(text).toContain('+ 一 1  增加单位 市财政局（responsible）')
    expect(text).toContain('~ 二 6  文字修改：')
    expect(text).toContain('10 处变更')
    expect(DIFF_FORMATS.markdown(difference, tools)).toContain('增加单位 市财政局')
    const data = DIFF_FORMATS.json(difference, tools)
    expect(data).toBe(DIFF_FORMATS.json(difference, { ...tools, say: speaker('en') }))
    expect(JSON.parse(data)).toMatchObject({ version: 1, changes: { length: 10 } })
  })

  it('keep hostile texts on their line', () => {
    const hostile = OLD.replace('更新互动展项', '更新\u001b[31m|<b>`展项😀\ud800')
    const difference = diff(parse(OLD), parse(hostile))
    const text = DIFF_FORMATS.text(difference, tools)
    expect(text).not.toMatch(/[\u001b\ud800]/)
    const row = DIFF_FORMATS.markdown(difference, tools)
      .split('\n')
      .find(line => line.startsWith('| &#126;'))
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4)
    expect(row).not.toMatch(/[<`\u001b]/)
  })
})

describe('passage', () => {
  it('shows where two wordings differ', () => {
    expect(passage('覆盖所有乡镇。', '覆盖所有乡镇和街道。')).toEqual({
      start: '覆盖所有乡镇',
      from: '',
      to: '和街道',
      end: '。',
    })
    expect(passage('aa', 'a')).toEqual({ start: 'a', from: 'a', to: '', end: '' })
  })
})

describe('likeness', () => {
  it('is 1 for the same, 0 for what shares nothing, and the same both ways', () => {
    expect(likeness('建设学校', '建设学校')).toBe(1)
    expect(likeness('建设学校', '清理河道')).toBe(0)
    expect(likeness('建设学校操场', '改造学校操场')).toBeCloseTo(0.6)
    expect(likeness('', '')).toBe(1)
  })
})
