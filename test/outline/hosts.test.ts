import { describe, expect, it } from 'vitest'
import { blocks } from '../support/blocks.ts'
import { partOf } from '../support/plans.ts'

const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const

/** The statements of an item with such lines. */
function said(...lines: readonly string[]): string[] {
  const { part } = partOf(blocks('一、甲', '1.举办展览。', ...lines, '2.其他。'))
  const item = part.children[0]?.children?.[0]
  return (item?.responsibilities ?? []).map(
    ({ text, units, deadline }) =>
      `${text} = ${units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')}${deadline ? ` @${deadline}` : ''}`,
  )
}

describe('lines of hosts', () => {
  it('belong to the statement of the lines beside them', () => {
    expect(said('承办单位：县文化馆', '协办单位：县图书馆')).toEqual([
      '承办单位：县文化馆；协办单位：县图书馆 = 县文化馆 R|县图书馆 S',
    ])
    expect(said('主办单位：县文旅局', '会办单位：县教育局')).toEqual([
      '主办单位：县文旅局；会办单位：县教育局 = 县文旅局 L|县教育局 S',
    ])
    expect(said('主办单位：县文旅局', '承办单位：县文化馆', '完成时限：6月底前')).toEqual([
      '主办单位：县文旅局；承办单位：县文化馆；完成时限：6月底前 = 县文旅局 L|县文化馆 R @6月底前',
    ])
    expect(said('牵头单位：县文旅局', '承办单位：县文化馆')).toEqual([
      '牵头单位：县文旅局；承办单位：县文化馆 = 县文旅局 L|县文化馆 R',
    ])
  })

  it('are kept between lines of others', () => {
    expect(said('牵头单位：县文旅局', '协作单位：县教育局', '完成时限：6月')).toEqual([
      '牵头单位：县文旅局；协作单位：县教育局；完成时限：6月 = 县文旅局 L|县教育局 S @6月',
    ])
  })

  it('lead where the line behind has who helps, and no third host is there', () => {
    expect(said('主办单位：县文旅局', '协办单位：县图书馆')).toEqual([
      '主办单位：县文旅局；协办单位：县图书馆 = 县文旅局 L|县图书馆 S',
    ])
    expect(said('主办单位：县文旅局', '承办单位：县文化馆', '协办单位：县图书馆')).toEqual([
      '协办单位：县图书馆 = 县图书馆 S',
    ])
  })

  it('stand for who guides and for further times, too', () => {
    expect(said('实施主体：各乡镇', '指导部门：县住建局')).toEqual([
      '实施主体：各乡镇；指导部门：县住建局 = 各乡镇 R|县住建局 G',
    ])
    expect(said('责任单位：县水利局', '启动时间：2026年3月')).toEqual([
      '责任单位：县水利局；启动时间：2026年3月 = 县水利局 R @2026年3月',
    ])
    expect(said('责任单位：县水利局', '开工时间：2026年3月', '竣工时间：2027年8月')).toEqual([
      '责任单位：县水利局；开工时间：2026年3月；竣工时间：2027年8月 = 县水利局 R @2027年8月',
    ])
    expect(said('指导部门：县住建局')).toEqual([])
    expect(said('启动时间：2026年3月', '截止日期：2026年9月')).toEqual([])
  })

  it('say who does a task where one line has who helps, too', () => {
    expect(said('主办：知识产权处；协办：市执法队、各县（市）局')).toEqual([
      '主办：知识产权处；协办：市执法队、各县（市）局 = 知识产权处 L|市执法队 S|各县（市）局 S',
    ])
    expect(said('主办单位：县文旅局；协办单位：县图书馆')).toEqual([])
    expect(said('主办：县文旅局；地点：县图书馆')).toEqual([])
  })

  it('are none by themselves, however many they are', () => {
    expect(said('主办单位：县文旅局', '承办单位：县文化馆')).toEqual([])
    expect(said('承办单位：县文化馆')).toEqual([])
    expect(said('组织单位：县文旅局', '活动地点：县文化馆')).toEqual([])
    const many = Array.from({ length: 5000 }, (_, i) => `主办单位：第${i}展馆`)
    expect(said(...many)).toEqual([])
  })
})

describe('lines by keys of one word', () => {
  it.each([
    [
      ['牵头：县体育局', '配合：县教育局', '时限：6月'],
      '牵头：县体育局；配合：县教育局；时限：6月 = 县体育局 L|县教育局 S @6月',
    ],
    [
      ['主办：县供销社', '协办：县财政局', '完成时间：6月'],
      '主办：县供销社；协办：县财政局；完成时间：6月 = 县供销社 L|县财政局 S @6月',
    ],
    [
      ['主办：县供销社', '协办：县财政局', '时限：上半年'],
      '主办：县供销社；协办：县财政局；时限：上半年 = 县供销社 L|县财政局 S @上半年',
    ],
    [['主办单位：县供销社', '协办：县财政局'], '主办单位：县供销社；协办：县财政局 = 县供销社 L|县财政局 S'],
    [['指导：省体育局', '责任单位：县教育局'], '指导：省体育局；责任单位：县教育局 = 省体育局 G|县教育局 R'],
  ])('belong to the statement of the lines beside them: %s', (lines, statement) => {
    expect(said(...lines)).toEqual([statement])
  })

  it('are words by themselves', () => {
    expect(said('责任：要压实到县教育局。', '落实：县教育局重在坚持。')).toEqual([])
  })
})
