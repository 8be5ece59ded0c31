import { describe, expect, it } from 'vitest'
import { findRules, findStatements } from '../../src/responsibility/index.ts'
import { LETTER, say, sayOnly } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

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

describe('rules', () => {
  it.each([
    '责任单位中首位为牵头单位，以下各条同',
    '排首位的为主责单位，下各条同',
    '首位为牵头单位，以下各项均同',
    '首列单位为牵头单位，后文同',
  ])('%s', words => {
    expect(say(`完善机制。（责任单位：市水利局、市财政局。${words}）`)).toEqual(['市水利局 L|市财政局 R'])
  })
  it('knows the border of a comma', () => {
    expect(say('完善机制。（市水利局、市财政局，市审计局。第一个逗号之前的为牵头单位，后同）')).toEqual([
      '市水利局 L|市财政局 L|市审计局 R',
    ])
  })
  it.each<readonly [string, string]>([
    ['以下各条，各镇人民政府、有关村委会均为责任单位，不再列出', '各镇人民政府 R|有关村委会 R'],
    ['各县区农办对本意见所列事项均负督导之责，不再逐条注明', '各县区农办 G'],
    ['明确牵头单位的，有关部门配合，不逐一列出', '有关部门 S'],
  ])('%s', (rule, reading) => {
    const paragraph = `（市水利局、市财政局。${rule}）`
    const [statement] = findStatements(`完善机制。${paragraph}`, {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(['市水利局', '市财政局'])
    const standing = [...(statement?.reading.standing ?? []), ...findRules(rule).standing]
    const said = standing.map(({ text, units: who }) => [
      text,
      who.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|'),
    ])
    expect(said).toEqual([
      [rule, reading],
      [rule, reading],
    ])
  })
})

describe('rules in other words', () => {
  it.each<Case>([
    ['（责任单位：县水利局、县林业局，排第一位的单位负总责，下同）', '县水利局 L|县林业局 R'],
    ['（县水利局、县林业局，列首位的单位负总责，以下同）', '县水利局 L|县林业局 R'],
    ['（县水利局、县林业局。除特别注明外，首位为牵头单位，以下同）', '县水利局 L|县林业局 R'],
    ['（县水利局、县林业局。未注明牵头的，首位为牵头单位，下同）', '县水利局 L|县林业局 R'],
    ['(责任单位:水利局,林业局,街道.排第一位的为牵头单位,下同)', '水利局 L|林业局 R|街道 R'],
    ['(水利局,林业局.以下均需各乡镇落实,不再列出)', '水利局 R|林业局 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each<Case>([
    ['（县水利局负总责，县林业局配合）', '县水利局 L|县林业局 S'],
    ['（第一责任单位：县水利局；责任单位：县林业局）', '县水利局 R|县林业局 R'],
    ['（县水利局2.0版平台办公室负责）', '县水利局2.0版平台办公室 R'],
  ])('are not read into %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})
