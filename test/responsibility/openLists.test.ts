import { describe, expect, it } from 'vitest'
import { read, say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

const DENG: readonly Case[] = [
  ['责任单位：人民银行等部门', '人民银行 R'],
  ['责任单位：市公安局、市司法局等单位', '市公安局 R|市司法局 R'],
  ['责任单位：市公安局等有关部门', '市公安局 R|有关部门 R'],
  ['责任单位：市公安局等相关单位', '市公安局 R|相关单位 R'],
  ['责任单位：市公安局等行业主管部门', '市公安局 R|行业主管部门 R'],
  ['责任单位：市公安局、市档案局等市直相关部门及各地区', '市公安局 R|市档案局 R|市直相关部门 R|各地区 R'],
  ['责任单位：各银行等金融机构', '各银行 R|金融机构 R'],
  ['（市公安局、市档案局等单位及各地区按职责分工负责）', '市公安局 R|市档案局 R|各地区 R'],
  ['（市公安局、市档案局等按职责分工负责）', '市公安局 R|市档案局 R'],
  ['（市公安局等负责）', '市公安局 R'],
  ['（责任单位：市高院、市公安局等；各区政府）', '市高院 R|市公安局 R|各区政府 R'],
  ['（人力资源部等有关部门和单位负责）', '人力资源部 R|有关部门和单位 R'],
  ['责任单位：市平等机会促进会、市高等教育研究院等', '市平等机会促进会 R|市高等教育研究院 R'],
  [
    '责任单位：市公安局等市直（驻市）进驻大厅单位，各县（市、区）政府',
    '市公安局 R|市直（驻市）进驻大厅单位 R|各县（市、区）政府 R',
  ],
]

describe('deng', () => {
  it.each(DENG)('%s', (passage, reading) => {
    expect(read(passage)).toBe(reading)
  })
})

describe('a list that ends in 等部门', () => {
  it.each<Case>([
    ['（教育、民政、卫健等部门按职责分工负责）', '教育 R|民政 R|卫健 R'],
    ['（县人社局牵头，财政、退役军人等部门配合）', '县人社局 L|财政 S|退役军人 S'],
    ['（县公安、市场监管、城市管理等部门负责）', '县公安 R|市场监管 R|城市管理 R'],
    ['（县教育局、县人社局等部门，单位按职责分工负责）', '县教育局 R|县人社局 R'],
    ['（县教育局、县人社局等部门均参与）', '县教育局 S|县人社局 S'],
    ['（县教育局、县人社局等部门联合开展）', '县教育局 R|县人社局 R'],
    ['（县公安局牵头，县教育局、县人社局等部门派员参加）', '县公安局 L|县教育局 S|县人社局 S'],
    ['（责任单位：县教育局、县人社局等部门建立台账）', '县教育局 R|县人社局 R'],
    ['（县教育局、县人社局等单位及驻县部队负责）', '县教育局 R|县人社局 R|驻县部队 R'],
  ])('names departments: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each([
    '部门签订协议',
    '部门已签订协议',
    '部门设立窗口',
    '部门召开会商会',
    '部门实行联审',
    '部门单位共享信息',
    '部门、单位共享信息',
    '单位设专员',
    '单位选派骨干',
    '部门人员参加',
    '单位派员参加',
    '单位代表参加',
  ])('explains where that says what they do: %s', words => {
    expect(say(`健全机制。（县教育局、县公安局等${words}）`)).toEqual([])
  })

  it('does so only before a verb', () => {
    expect(say('涉及多个领域（教育、民政等部门）。')).toEqual([])
    expect(say('完善机制。（教育、民政按职责）')).toEqual([])
  })
})

describe('等 before a group', () => {
  it.each<Case>([
    ['（县水利局、县林业局等和各乡镇人民政府）', '县水利局 R|县林业局 R|各乡镇人民政府 R'],
    ['（责任单位：县水利局、县林业局等和各市、县人民政府）', '县水利局 R|县林业局 R|各市、县人民政府 R'],
    ['（责任单位：县水利局等，和各市、县人民政府）', '县水利局 R|各市、县人民政府 R'],
    ['（责任单位：县水利局等以及各有关单位）', '县水利局 R|各有关单位 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('how many there are', () => {
  it.each<Case>([
    ['责任单位：市公安局、市司法局等3家单位', '市公安局 R|市司法局 R'],
    ['（市公安局、市司法局等十二家单位负责）', '市公安局 R|市司法局 R'],
    ['责任单位：市公安局等9家成员单位', '市公安局 R'],
    ['责任单位：市公安局等12家责任单位和各区政府', '市公安局 R|各区政府 R'],
    ['责任单位：市公安局等成员单位', '市公安局 R|成员单位 R'],
    ['责任单位：市公安局等3家医院', '市公安局 R|3家医院 R'],
  ])('names nobody: %s', (passage, reading) => {
    expect(read(passage)).toBe(reading)
  })
})

describe('departments by their fields', () => {
  it.each<Case>([
    ['（市公安、交通、城管等部门，各区政府）', '市公安 R|交通 R|城管 R|各区政府 R'],
    ['（公安、交通、市场监管等部门和各镇街）', '公安 R|交通 R|市场监管 R|各镇街 R'],
    ['（公安、交通等有关部门及各乡镇）', '公安 R|交通 R|有关部门 R|各乡镇 R'],
  ])('are bodies where a group follows: %s', (statement, reading) => {
    expect(read(statement)).toBe(reading)
  })

  it.each(['（市公安、交通、城管等部门，各区政府）', '（公安、交通、市场监管等部门和各镇街）'])(
    'assign there without a word: %s',
    statement => {
      expect(say(`完善机制。${statement}`)).toHaveLength(1)
    },
  )

  it.each([
    '（公安、交通、城管等部门）',
    '（酒店、民宿、景区等单位，各乡镇）',
    '（酒店、民宿等场所，各乡镇）',
  ])('explain otherwise: %s', bracket => {
    expect(say(`完善机制。${bracket}`)).toEqual([])
  })
})

describe('levels together', () => {
  it.each<Case>([
    ['（镇、村两级负责）', '镇、村两级 R'],
    ['（县、乡、村三级负责）', '县、乡、村三级 R'],
    ['（市县两级分别负责）', '市县两级 R'],
  ])('are charged by a verb: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each(['（市、县两级）', '（县、乡、村三级）', '（风险一级、二级、三级）'])(
    'explain without one: %s',
    bracket => {
      expect(say(`完善机制${bracket}。`)).toEqual([])
    },
  )
})

describe('numbers before the names', () => {
  it.each<Case>([
    ['（责任单位：1.市水利局 2.市财政局 3.各区政府）', '市水利局 R|市财政局 R|各区政府 R'],
    ['（责任单位：1.市水利局；2.市财政局）', '市水利局 R|市财政局 R'],
    ['（责任单位：市水利局 2026年）', '市水利局 R @2026年'],
  ])('%s', (statement, reading) => {
    expect(read(statement)).toBe(reading)
  })
})
