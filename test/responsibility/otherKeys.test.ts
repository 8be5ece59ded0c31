import { describe, expect, it } from 'vitest'
import { roleOfHeading } from '../../src/responsibility/headings.ts'
import { findRules } from '../../src/responsibility/index.ts'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('keys of those who carry a task out', () => {
  it.each(
    '包保单位|包抓单位|包联部门|推进单位|承担单位|办理单位|落地单位|落实责任单位|责任落实单位|主体责任单位|包保责任单位'.split(
      '|',
    ),
  )('%s', words => {
    expect(say(`完善机制。（${words}：县水利局、县林业局）`)).toEqual(['县水利局 R|县林业局 R'])
    expect(say(`${words}：县水利局`)).toEqual(['县水利局 R'])
    expect(roleOfHeading(words)).toBe('responsible')
  })

  it('stand on lines of their own without a noun', () => {
    expect(say('具体负责：县水利局')).toEqual(['县水利局 R'])
    expect(say('共同配合：要形成合力。')).toEqual([])
  })

  it.each([
    ['监督单位', 'guide'],
    ['督查单位', 'guide'],
    ['监管部门', 'guide'],
    ['监管责任单位', 'responsible'],
    ['会办单位', 'support'],
  ])('head columns: %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })
})

describe('what a task is shared out by', () => {
  const keys = '部门分工|工作分工|分工|分工负责|落实分工|单位分工|职能分工|任务分工|责任分工|职责分工'.split(
    '|',
  )

  it.each(keys)('%s', words => {
    const reading = ['县水利局 L|各乡镇 S|县林业局 R']
    const value = '县水利局牵头，各乡镇配合，县林业局负责'
    expect(say(`${words}：${value}。`)).toEqual(reading)
    expect(say(`完善机制。（${words}：${value}）`)).toEqual(reading)
    expect(roleOfHeading(words)).toBe('responsible')
  })

  it.each([
    '领导分工：李某某负责水利，王某某负责林业。',
    '人员分工：李某某、王某某',
    '工作分工：李某某负责材料，王某某负责会务。',
    '分工：李某某、王某某',
    '部门分工：要各司其职，密切配合。',
  ])('is none of bodies: %s', line => {
    expect(say(line)).toEqual([])
  })
})

describe('keys that are not known', () => {
  it.each<Case>([
    ['（办理方式：县水利局牵头，县林业局配合）', '县水利局 L|县林业局 S'],
    ['（任务主体：县水利局牵头，县林业局配合，6月底前完成）', '县水利局 L|县林业局 S @6月底前完成'],
    ['（工作机制：县水利局负责；完成时限：6月底前）', '县水利局 R @6月底前'],
  ])('hide nothing that verbs assign: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each([
    '（适用范围：县水利局负责）',
    '（目标位置：县水利局负责的栏目）',
    '（管理原则：县水利局牵头，各乡镇配合）',
    '（备注：县水利局牵头）',
    '（办理方式：县水利局、县林业局）',
    '（联系人：县水利局李某某负责）',
    '（主要问题：县水利局牵头不力）',
  ])('are of facts: %s', statement => {
    expect(say(`完善机制。${statement}`)).toEqual([])
  })

  it.each(['联动单位', '建设单位', '项目单位', '完成部门', '属地单位', '业务主管部门'])(
    'are of bodies beside a role: %s',
    words => {
      expect(say(`完善机制。（${words}：县水利局；配合单位：县林业局）`)).toEqual(['县水利局 R|县林业局 S'])
    },
  )

  it.each(
    '受益单位|建议单位|联系单位|考核单位|服务单位|对象单位|试点单位|涉及单位|数据来源单位|施工单位|咨询部门'.split(
      '|',
    ),
  )('are of others: %s', words => {
    expect(say(`完善机制。（${words}：县水利局；责任单位：县林业局）`)).toEqual(['县林业局 R'])
  })

  it('assign nothing alone', () => {
    expect(say('完善机制。（建设单位：县水利局）')).toEqual([])
    expect(say('建设单位：县水利局')).toEqual([])
  })
})

describe('推进时序', () => {
  it('is the key of a time', () => {
    expect(say('完善机制。（责任单位：县水利局；推进时序：持续推进）')).toEqual(['县水利局 R @持续推进'])
    expect(say('推进时序：2026年6月底前完成')).toEqual([' @2026年6月底前完成'])
  })

  it('is none where it tells what comes first', () => {
    expect(say('完善机制。（责任单位：县水利局；推进时序：先易后难）')).toEqual(['县水利局 R'])
    expect(say('推进时序：先易后难。')).toEqual([])
  })
})

describe('order rules', () => {
  it.each(['打头的为牵头单位', '领头的为牵头单位', '起首单位为牵头单位'])('%s', words => {
    expect(say(`完善机制。（县水利局、县林业局，${words}，下同）`)).toEqual(['县水利局 L|县林业局 R'])
  })

  it.each([
    '各项任务由排在首位的责任单位牵头。',
    '以下工作由列第一位的部门牵头。',
    '任务由列首位的责任部门牵头组织实施。',
  ])('stand in prose: %s', prose => {
    expect(findRules(prose).order).toBe('first-unit')
  })

  it.each(['会议由会长单位牵头组织。', '落实首办责任单位制度。', '县水利局起带头作用，牵头推进。'])(
    'are not said by %s',
    prose => {
      expect(findRules(prose).order).toBeUndefined()
    },
  )
})

describe('standing rules', () => {
  it.each([
    '以下条款各乡镇均有落实责任，不再一一列明',
    '以下各乡镇均负有属地责任，不再列出',
    '以下任务各乡镇均须承担主体责任，不再一一列出',
    '以下各项各乡镇均为责任单位，不再列出',
    '以下各项各乡镇均列为责任单位，不再列出',
    '以下各项各乡镇均要抓好落实，不再列出',
    '以下任务各乡镇都有责任，不再逐一列出',
    '各乡镇均有落实责任，以下不再一一列出',
  ])('%s', rule => {
    const standing = findRules(`${rule}。`).standing
    expect(standing.map(({ units }) => units.map(({ name, role }) => [name, role]))).toEqual([
      [['各乡镇', 'responsible']],
    ])
    expect(say(`完善机制。（县水利局、各乡镇负责，${rule}）`)).toEqual(['县水利局 R|各乡镇 R'])
  })

  it('keep names with such a character', () => {
    const [rule] = findRules('以下任务各有关部门均有责任，不再列出。').standing
    expect(rule?.units.map(({ name }) => name)).toEqual(['各有关部门'])
  })
})

describe('further keys', () => {
  it.each<Case>([
    ['（牵头抓总单位：县供销社；责任单位：各镇）', '县供销社 L|各镇 R'],
    [
      '（落实主体：各农机合作社；业务指导：县农机局；完成时间：3月底前）',
      '各农机合作社 R|县农机局 G @3月底前',
    ],
    ['（责任单位：县水利局；技术指导：县水文站）', '县水利局 R|县水文站 G'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each<Case>([
    ['牵头抓总单位：县供销社', '县供销社 L'],
    ['牵头抓总：县体育局', '县体育局 L'],
    ['协同配合：县足协', '县足协 S'],
  ])('begin lines: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })
})
