import { describe, expect, it } from 'vitest'
import { isAlsoBelow, isWhere } from '../../src/responsibility/following.ts'
import { findRules, findStatements } from '../../src/responsibility/index.ts'
import { sayOnly } from '../support/say.ts'

const TAILS = [
  ...['下同', '后同', '余同', '以下同', '后文同', '后述同', '后皆同此', '下文均同', '本文下同', '以下均适用'],
  ...['后文各项同', '后文各项均同', '后文各条同', '后面各项同', '下文各项同', '下列各项均同', '此后各项同此'],
  ...['以后各条同此', '以后各项同', '其余各项同', '其他任务照此办理', '以下各项均照此办理', '后续任务亦同'],
  ...['其余类推', '余类推', '依此类推', '以此类推', '以下类推', '其后各项任务皆如此', '后略', '下述各款相同'],
  '剩余工作事项一律照此执行',
]

describe('a clause that says that a rule holds for what follows', () => {
  it.each(TAILS)('%s belongs to an order rule', tail => {
    expect(isAlsoBelow(tail)).toBe(true)
    for (const mark of '，；。')
      expect(sayOnly(`（县水利局、县林业局。列首位的部门为牵头部门${mark}${tail}）`)).toBe(
        '县水利局 L|县林业局 R',
      )
  })
  it.each(TAILS)('%s belongs to a standing rule', tail => {
    const rule = `以下均需各乡镇落实，不再列出，${tail}`
    const [statement] = findStatements(`完善机制。（县水利局负责。${rule}）`, {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(['县水利局'])
    expect(statement?.reading.standing?.map(({ text }) => text)).toEqual([rule])
  })
  it.each(['下同', '后文各项同', '其余均同', '以下各条类同'])('%s alone names nobody', tail => {
    expect(sayOnly(`（县水利局、县林业局，${tail}）`)).toBe('县水利局 R|县林业局 R')
    expect(sayOnly(`（县水利局、各乡镇（${tail}））`)).toBe('县水利局 R|各乡镇 R')
  })
  it.each(['后勤处', '余热公司', '下关街道', '其他部门', '后续服务中心', '以下各乡镇', '下同乡', '同仁县'])(
    '%s names somebody',
    name => {
      expect(isAlsoBelow(name)).toBe(false)
      expect(isWhere(name)).toBe(false)
    },
  )
})

describe('a clause that says for which tasks a rule holds', () => {
  it.each(['以下各项', '上述及此后各条', '以上和以下各项任务', '此后各项工作', '前述各项措施中', '下列条款'])(
    '%s is part of the standing rule',
    where => {
      const rule = `${where}，各乡镇党委、政府均应负起责任，恕不一一列明`
      expect(isWhere(where)).toBe(true)
      expect(findRules(`${rule}。`).standing.map(({ text }) => text)).toEqual([rule])
      const [statement] = findStatements(`完善机制。（县水利局负责。${rule}）`, {})
      expect(statement?.reading.units.map(({ name }) => name)).toEqual(['县水利局'])
    },
  )
  it('is part of no other sentence', () => {
    expect(findRules('要落实各项任务，各乡镇均需参加，不再列出。').standing.map(({ text }) => text)).toEqual([
      '各乡镇均需参加，不再列出',
    ])
  })
})
