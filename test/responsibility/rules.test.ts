import { describe, expect, it } from 'vitest'
import { applyOrder, findRules, readStatement } from '../../src/responsibility/index.ts'
import type { Context } from '../../src/responsibility/types.ts'
import { LETTER, read } from '../support/say.ts'

type Case = readonly [passage: string, reading: string]

const RULES: readonly Case[] = [
  ['（财政部、教育部负责。列第一位者为牵头单位，下同）', '财政部 L|教育部 R'],
  ['（责任单位：市民政局、市残联。排在第一位的部门为牵头部门，下同）', '市民政局 L|市残联 R'],
  ['（责任单位：审批处、科技处，排名第一位的为牵头责任单位，下同）', '审批处 L|科技处 R'],
  ['（责任单位：市民政局、市残联，列首位的为牵头单位，以下同）', '市民政局 L|市残联 R'],
  ['（责任单位：市民政局、市残联；各项责任分工中，排序第一的为牵头部门）', '市民政局 L|市残联 R'],
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
    [
      '（责任单位：市审计局；以下事项均须各区县落实，不逐条列明）',
      undefined,
      '以下事项均须各区县落实，不逐条列明=各区县 R',
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

it('what is not done again is no rule', () => {
  expect(readStatement('（县水利局负责，各村协助；已公示的不再重复公示）', {}).standing).toBeUndefined()
  expect(readStatement('（县水利局负责，以下均需各村协助，不再重复）', {}).standing).toHaveLength(1)
})
