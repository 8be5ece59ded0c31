import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/responsibility/index.ts'

const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const

/** The units and deadlines of all statements in a paragraph: `市教育局 L|市科协 S @年底前`. */
function say(paragraph: string): string[] {
  return findStatements(paragraph, {}).map(({ reading: { units, deadline } }) => {
    const list = units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')
    return deadline === undefined ? list : `${list} @${deadline}`
  })
}

type Case = readonly [statement: string, reading: string]

describe('a body that takes a part of the matter', () => {
  it.each<Case>([
    [
      '（县林业局负责；其中国有林区由望川林业集团有限公司负责，管护经费由县财政局落实）',
      '县林业局 R|望川林业集团有限公司 R|县财政局 R',
    ],
    ['［市水利局负责；其中，项目贷款由望川银行、市农商行负责］', '市水利局 R|望川银行 R|市农商行 R'],
    ['（市水利局牵头，信贷支持由人民银行望川市分行牵头）', '市水利局 L|人民银行望川市分行 L'],
    ['（具体工作由县水利局负责）', '县水利局 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each(['（费用由财政局承担）', '（校外由人力资源行政部门负责）', '（其中三成由省财政厅承担）'])(
    'is none where nobody takes the whole: %s',
    statement => {
      expect(say(`完善机制${statement}，加强督查。`)).toEqual([])
    },
  )
})

describe('words about how', () => {
  it.each<Case>([
    ['（市民政局牵头，各县〔市、区〕政府按属地管理责任落实）', '市民政局 L|各县〔市、区〕政府 R'],
    ['（各乡镇政府按属地管理原则负责，县直部门按行业监管责任负责）', '各乡镇政府 R|县直部门 R'],
    ['（各分局按“谁审批、谁监管，谁主管、谁负责”的原则负责）', '各分局 R'],
    ['（市水利局按有关规定办理）', '市水利局 R'],
    ['（市水利局、各镇政府均须抓好落实）', '市水利局 R|各镇政府 R'],
    ['（各县政府应当认真落实）', '各县政府 R'],
    ['（党委宣传部、团委联合负责，图书馆协办）', '党委宣传部 R|团委 R|图书馆 S'],
    ['（市总工会、市妇联联合开展，每季度一次）', '市总工会 R|市妇联 R @每季度一次'],
    ['（市水利局联合市财政局负责）', '市水利局 L|市财政局 S'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('a verb with its object', () => {
  it.each<Case>([
    ['（市数据局牵头，望川网络有限公司提供技术支撑）', '市数据局 L|望川网络有限公司 S'],
    ['（市数据局牵头，市财政局给予资金支持）', '市数据局 L|市财政局 S'],
    ['（市数据局牵头，市财政局做好经费保障）', '市数据局 L|市财政局 R'],
    ['（市数据局牵头，市委党校给予指导）', '市数据局 L|市委党校 G'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('names that could be cut', () => {
  it.each<Case>([
    ['（市政协社会和法制委员会、市政协办公室）', '市政协社会和法制委员会 R|市政协办公室 R'],
    ['（青石林场及各村民兵连参加）', '青石林场 S|各村民兵连 S'],
    ['（责任科室：护理部、各临床、医技科室）', '护理部 R|各临床、医技科室 R'],
    ['（各党群、行政部门，各学院）', '各党群、行政部门 R|各学院 R'],
    ['（市水利局牵头，9个街道、镇配合）', '市水利局 L|9个街道、镇 S'],
    ['（各街道、乡（镇）负责）', '各街道、乡（镇） R'],
    ['（市水利局、各街道，镇水利站负责）', '市水利局 R|各街道 R|镇水利站 R'],
    ['（各市（含省直管市，下同）政府、新区管委会负责）', '各市政府 R|新区管委会 R'],
    ['（各县（市、区）人民政府负责）', '各县（市、区）人民政府 R'],
    [
      '（各省、自治区、直辖市及计划单列市水利厅（局）负责）',
      '各省、自治区、直辖市及计划单列市水利厅（局） R',
    ],
    ['（各学院、部、处，校医院）', '各学院、部、处 R|校医院 R'],
    ['（各学院、教务处）', '各学院 R|教务处 R'],
    ['（各县区委、政府负责）', '各县区委、政府 R'],
    ['（市委、市政府办公室负责）', '市委 R|市政府办公室 R'],
    ['（市场监管局（标准化院）、水务局（排水处）指导）', '市场监管局（标准化院） G|水务局（排水处） G'],
    [
      '（责任单位：市体育局（2030年冬季运动会组委会）、市建委）',
      '市体育局（2030年冬季运动会组委会） R|市建委 R',
    ],
    ['（责任单位：市体育局（2030年6月底前）、市建委）', '市体育局 R|市建委 R @2030年6月底前'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('a list behind the name of a place', () => {
  it.each<Case>([
    ['联合创建技术研发中心（市科技局、市水利局）。', '市科技局 R|市水利局 R'],
    ['建设重点实验室（省科技厅、省教育厅、省财政厅）。', '省科技厅 R|省教育厅 R|省财政厅 R'],
  ])('is of those who are responsible where they are offices: %s', (paragraph, reading) => {
    expect(say(paragraph)).toEqual([reading])
  })

  it.each([
    '发挥职能部门（市公安局、市城管局）的作用。',
    '发挥职能部门（市公安局、市城管局）。',
    '改造公共文化场馆（市图书馆、市博物馆）。',
    '提升政务服务大厅（社保服务厅、税务服务厅）。',
  ])('explains elsewhere: %s', paragraph => {
    expect(say(paragraph)).toEqual([])
  })
})

describe('keys of time and of leaders', () => {
  it.each<Case>([
    [
      '牵头单位：市水利局。配合单位：市财政局。实施时间：2030年1月至12月。完成时间：2030年12月。',
      '市水利局 L|市财政局 S @2030年12月',
    ],
    [
      '（责任单位：市水利局、各县〔区〕政府；完成时限：2030年6月底。排在第一位的为牵头单位，下同）',
      '市水利局 L|各县〔区〕政府 R @2030年6月底',
    ],
    ['责任单位：市水利局。实施时间：2030年全年。', '市水利局 R @2030年全年'],
    ['（主办：市水利局，限期：5月31日前）', '市水利局 L @5月31日前'],
    ['（市水利局负责，时限5月底）', '市水利局 R @5月底'],
    ['总牵头部门：市水利局。分牵头部门：市科协。责任单位：各县区', '市水利局 L|市科协 L|各县区 R'],
  ])('%s', (statement, reading) => {
    expect(say(statement)).toEqual([reading])
  })
})
