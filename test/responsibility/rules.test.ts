import { describe, expect, it } from 'vitest'
import { applyOrder, findRules, findStatements, readStatement } from '../../src/responsibility/index.ts'
import type { Context } from '../../src/responsibility/types.ts'
import { LETTER, read, sayOnly } from '../support/say.ts'

type Case = readonly [passage: string, reading: string]

const RULES: readonly Case[] = [
  ['（财政部、教育部负责。列第一位者为牵头单位，下同）', '财政部 L|教育部 R'],
  ['（责任单位：市民政局、市残联。排在第一位的部门为牵头部门，下同）', '市民政局 L|市残联 R'],
  ['（责任单位：审批处、科技处，排名第一位的为牵头责任单位，下同）', '审批处 L|科技处 R'],
  ['（责任单位：市民政局、市残联，列首位的为牵头单位，以下同）', '市民政局 L|市残联 R'],
  ['（责任单位：市民政局、市残联；第一个单位为牵头单位，下同）', '市民政局 L|市残联 R'],
  ['（责任单位：市民政局、市残联，首个单位为牵头单位，其他为配合单位）', '市民政局 L|市残联 R'],
  ['（责任单位：市民政局、市残联，市妇联；第一个逗号前为牵头单位，下同）', '市民政局 L|市残联 L|市妇联 R'],
  [
    '〔责任单位：市民政局、市残联（逗号前为牵头单位，未明确牵头单位的按职责分工负责，下同）〕',
    '市民政局 R|市残联 R',
  ],
  ['（市审计局负责。以下均需各区、县（市）政府落实，不再列出）', '市审计局 R'],
  [
    '[责任单位：市审计局，各区、县（市）政府。以下均需各区、县（市）政府落实，不再列出]',
    '市审计局 R|各区、县（市）政府 R',
  ],
  ['（责任单位：市审计局；各县（市、区）政府均为责任单位，以下不再一一列出）', '市审计局 R'],
]

describe('rules', () => {
  it.each(RULES)('%s', (passage, reading) => {
    expect(read(passage)).toBe(reading)
  })
})

describe('an order rule said before', () => {
  it.each<readonly [Context['order'] & string, string, string]>([
    ['first-unit', '（财政部、教育部负责）', '财政部 L|教育部 R'],
    ['first-unit', '（各省级人民政府负责）', '各省级人民政府 L'],
    ['first-unit', '（教育部牵头，财政部负责）', '教育部 L|财政部 R'],
    ['first-unit', '（财政部、教育部负责，民政部配合）', '财政部 L|教育部 R|民政部 S'],
    [
      'first-comma',
      '（责任单位：市财政局、市教育局，市民政局、市残联）',
      '市财政局 L|市教育局 L|市民政局 R|市残联 R',
    ],
    ['first-comma', '（责任单位：市财政局、市教育局）', '市财政局 R|市教育局 R'],
    [
      'first-comma',
      '〔责任单位：各县（市、区）政府、市财政局，市残联〕',
      '各县（市、区）政府 L|市财政局 L|市残联 R',
    ],
    ['first-comma', '（责任单位：市财政局、市教育局，2024年底前）', '市财政局 R|市教育局 R @2024年底前'],
  ])('%s: %s', (order, passage, reading) => {
    expect(read(passage, { order })).toBe(reading)
  })
})

describe('rules said once', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['（财政部负责。列第一位者为牵头单位，下同）', 'first-unit', ''],
    [
      '（责任单位：市财政局，市残联，第一个逗号前的为牵头单位，多个牵头的按职责分工负责，下同）',
      'first-comma',
      '',
    ],
    [
      '（市审计局负责。以下均需各区政府落实，不再列出）',
      undefined,
      '以下均需各区政府落实，不再列出=各区政府 R',
    ],
    [
      '（市审计局负责；以下均需各街道配合落实，不再列出）',
      undefined,
      '以下均需各街道配合落实，不再列出=各街道 S',
    ],
    ['（责任单位：市审计局，以下均涉及各区县，不再列出）', undefined, '以下均涉及各区县，不再列出=各区县 R'],
    [
      '（市审计局牵头，各县区、开发区均为责任单位，不再一一列出）',
      undefined,
      '各县区、开发区均为责任单位，不再一一列出=各县区 R|开发区 R',
    ],
  ])('%s', (passage, order, standing) => {
    const reading = readStatement(passage, {})
    expect(reading.order).toBe(order)
    const said = (reading.standing ?? []).map(
      ({ text, units }) => `${text}=${units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')}`,
    )
    expect(said.join(';')).toBe(standing)
  })
})

describe('order rules in many wordings', () => {
  it.each([
    ...[
      '排在首位的为牵头单位',
      '列在首位的单位为牵头单位',
      '排名第一的单位牵头',
      '第一家单位为牵头单位',
      '首位为牵头单位',
    ],
    ...[
      '位列第一的为牵头单位',
      '排序第一的为牵头单位',
      '排名在前的为牵头单位',
      '名列第一位的为牵头单位',
      '首位单位为牵头单位',
    ],
    ...[
      '第一责任单位为牵头单位',
      '以列在首位的单位为牵头单位',
      '第一顺位为牵头单位',
      '排在第1位的为牵头单位',
      '排首位的为主办单位',
    ],
    ...[
      '牵头单位为列首位的单位',
      '第一个单位为牵头单位，其余为配合单位',
      '列第一位的为牵头单位，其他单位配合',
    ],
  ])('%s', words => {
    expect(sayOnly(`（责任单位：市民政局、市残联，${words}，下同）`)).toBe('市民政局 L|市残联 R')
    expect(sayOnly(`（市民政局、市残联负责。${words}）`)).toBe('市民政局 L|市残联 R')
  })
  it.each(['逗号前为牵头单位', '第一个逗号前的单位为牵头单位', '首个逗号前为牵头部门，其他为配合部门'])(
    '%s',
    words => {
      expect(sayOnly(`（责任单位：市民政局、市残联，市妇联；${words}，下同）`)).toBe(
        '市民政局 L|市残联 L|市妇联 R',
      )
    },
  )
})

describe('standing rules in many wordings', () => {
  it('gives each clause its own role', () => {
    const [statement] = findStatements('（市残联负责。以下均需各镇街落实，各部门配合，不再列出）', {})
    expect(
      statement?.reading.standing?.map(({ text, units }) => [text, units.map(({ role }) => role)]),
    ).toEqual([['以下均需各镇街落实，各部门配合，不再列出', ['responsible', 'support']]])
  })

  it.each<readonly [string, string[]]>([
    ['（市残联负责。各级服务机构同步落实，以下不再列出）', ['市残联']],
    ['（市残联牵头，各级服务机构落实，以下不再列出）', ['市残联', '各级服务机构']],
    ['（各级服务机构落实，以下不再列出）', ['各级服务机构']],
  ])('assigns too where it goes on with the statement: %s', (passage, units) => {
    const [statement] = findStatements(passage, {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(units)
    expect(statement?.reading.standing?.flatMap(rule => rule.units.map(({ name }) => name))).toEqual([
      '各级服务机构',
    ])
  })

  it('ends with its sentence', () => {
    const [statement] = findStatements('（市残联负责。以下均需各镇街落实，不再列出；市妇联按职责配合）', {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(['市残联', '市妇联'])
    expect(statement?.reading.standing?.flatMap(({ units }) => units.map(({ name }) => name))).toEqual([
      '各镇街',
    ])
  })

  it.each<readonly [string, string]>([
    ['以下均涉及各区县，不再列出', '各区县'],
    ['各区政府均为责任单位，不再一一列出', '各区政府'],
    ['以下各项工作均需各县区落实，不再单独列出', '各县区'],
    ['各市（州）、县（市、区）人民政府为各项任务责任单位，以下不再列出', '各市（州）、县（市、区）人民政府'],
    ['以下各条均由各县区政府、各开发区管委会具体落实，不再重复列出', '各县区政府|各开发区管委会'],
    ['以下均需地方各级人民政府落实，不另列出', '地方各级人民政府'],
    ['以下措施责任单位均包括各县区，不再重复', '各县区'],
    ['以下均需各市县政府落实，下同', '各市县政府'],
    ['以下均需各镇街配合，各村居具体落实，不再一一列出', '各镇街|各村居'],
    ['以下均需各镇街落实，市公安局负责网络安全相关工作，不再单独列出', '各镇街|市公安局'],
    ['以下均需各街道落实，不再列出，各部门按职责配合', '各街道|各部门'],
    ['以下任务均由各县区负责，不再单独列出，其他部门按职责做好配合', '各县区|其他部门'],
  ])('%s', (words, units) => {
    const [statement] = findStatements(`完善机制。（市民政局、市残联负责。${words}）`, {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(['市民政局', '市残联'])
    expect(statement?.reading.standing?.map(rule => rule.units.map(({ name }) => name).join('|'))).toEqual([
      units,
    ])
  })
})

describe('applyOrder', () => {
  it('leaves a printed lead alone', () => {
    const reading = readStatement('（市教育局负责，市科协牵头）', {})
    expect(applyOrder(reading, 'first-unit')).toBe(reading)
  })
})

describe('findRules', () => {
  it.each([
    ['注：列第一位的为牵头单位。', 'first-unit', ''],
    ['各项任务中排位靠前的责任单位为牵头单位。', 'first-unit', ''],
    ['责任单位位次靠前的为牵头单位，其余为配合单位。', 'first-unit', ''],
    ['有多个责任单位的，排最靠前者为牵头单位。', 'first-unit', ''],
    ['鼓励产值位次靠前的企业牵头组建联盟。', undefined, ''],
    ['（责任单位中第一个逗号前的为牵头单位，下同）', 'first-comma', ''],
    ['以下任务均需各区政府落实，不再列出。', undefined, '各区政府'],
    ['各单位要加强协作，牵头单位要负总责。', undefined, ''],
  ])('%s', (text, order, units) => {
    const rules = findRules(text)
    expect(rules.order).toBe(order)
    expect(rules.standing.flatMap(rule => rule.units.map(({ name }) => name)).join(' ')).toBe(units)
  })
})
