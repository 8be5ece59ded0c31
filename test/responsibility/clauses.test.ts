import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

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
