import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('how each does its share', () => {
  it.each([
    ...['分领域牵头', '分行业牵头', '分板块牵头', '分环节牵头', '分区域牵头', '按条线牵头', '按片区牵头'],
    ...['依领域牵头', '按照行业牵头', '分层级牵头负责', '分品种、分环节牵头'],
  ])('is no part of a name: %s', words => {
    expect(say(`完善机制。（省水利厅、省林业局${words}）`)).toEqual(['省水利厅 L|省林业局 L'])
  })

  it.each([
    ...['贯彻落实', '推进落实', '组织推进', '抓好贯彻落实', '细化落实', '跟进落实', '狠抓落实', '传达落实'],
    ...['贯彻执行', '遵照执行', '学习贯彻', '认真贯彻', '部署落实', '抓紧推进落实', '对照落实', '贯彻'],
  ])('is none of the name of a group: %s', words => {
    expect(say(`完善机制。（县水利局督导，各乡镇、各有关部门${words}）`)).toEqual([
      '县水利局 G|各乡镇 R|各有关部门 R',
    ])
  })

  it.each<Case>([
    ['（县军分区牵头，县公安局城关分局负责）', '县军分区 L|县公安局城关分局 R'],
    ['（县水利局、县工业园区负责）', '县水利局 R|县工业园区 R'],
    ['（县水利局东片区、县学习中心负责）', '县水利局东片区 R|县学习中心 R'],
    ['（各成员单位协同推进）', '各成员单位 S'],
    ['（县水利局、县林业局，持续推进）', '县水利局 R|县林业局 R @持续推进'],
  ])('leaves names and times alone: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('words about how', () => {
  it.each<Case>([
    ['（市民政局牵头，各县〔市、区〕政府按属地管理责任落实）', '市民政局 L|各县〔市、区〕政府 R'],
    ['（各乡镇政府按属地管理原则负责，县直部门按行业监管责任负责）', '各乡镇政府 R|县直部门 R'],
    ['（各分局按“谁审批、谁监管，谁主管、谁负责”的原则负责）', '各分局 R'],
    ['（市水利局按有关规定办理）', '市水利局 R'],
    ['（市水利局按职责负责，各乡镇政府结合实际落实）', '市水利局 R|各乡镇政府 R'],
    ['（各县政府结合本地实际组织实施）', '各县政府 R'],
    ['（市水利局、各镇政府均须抓好落实）', '市水利局 R|各镇政府 R'],
    ['（各县政府应当认真落实）', '各县政府 R'],
    ['（党委宣传部、团委联合负责，图书馆协办）', '党委宣传部 R|团委 R|图书馆 S'],
    ['（市总工会、市妇联联合开展，每季度一次）', '市总工会 R|市妇联 R @每季度一次'],
    ['（市水利局联合市财政局负责）', '市水利局 L|市财政局 S'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('how something is done', () => {
  it.each<Case>([
    ['（县水利局负责，各乡镇参照执行）', '县水利局 R|各乡镇 R'],
    ['（县水利局牵头，各乡镇因地制宜推进）', '县水利局 L|各乡镇 R'],
    ['（各乡镇根据实际组织实施）', '各乡镇 R'],
  ])('is no part of a name: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})
