import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('who takes which share', () => {
  it.each<Case>([
    ['（县水利局、县林业局，此项工作由县林业局牵头）', '县水利局 R|县林业局 R|县林业局 L'],
    ['（由县水利局、县林业局牵头，由县气象局配合）', '县水利局 L|县林业局 L|县气象局 S'],
    ['（主办：县水利局会同县林业局；协办：县财政局）', '县水利局 L|县林业局 S|县财政局 S'],
    ['（牵头单位：县水利局会同县林业局；责任单位：各乡镇）', '县水利局 L|县林业局 S|各乡镇 R'],
    ['（县水利局会同县林业局牵头）', '县水利局 L|县林业局 L'],
    ['（县文化馆负责，县财政局做好配合）', '县文化馆 R|县财政局 S'],
    ['（县文化馆牵头，县财政局做好配合工作）', '县文化馆 L|县财政局 S'],
    ['（县委改革办总牵头，县水利局、县林业局分项牵头）', '县委改革办 L|县水利局 L|县林业局 L'],
    ['（县水利局负责，邀请县人大农工委参加）', '县水利局 R|县人大农工委 S'],
    ['（县水利局负责，报县政府备案）', '县水利局 R'],
    ['（责任单位：县水利局（主）、县林业局（协））', '县水利局 L|县林业局 S'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('other keys', () => {
  it.each<Case>([
    ['（任务牵头：县水利局；任务落实：各乡镇）', '县水利局 L|各乡镇 R'],
    ['（组织实施：县水利局；技术支持：县水文站）', '县水利局 R|县水文站 S'],
    ['（第一责任单位：县水利局；其他责任单位：县林业局）', '县水利局 R|县林业局 R'],
    ['（归口部门：县水利局）', '县水利局 R'],
    ['（归口管理部门：县水利局；承接单位：县林业局）', '县水利局 R|县林业局 R'],
    ['（归口：县水利局；承办：县林业局）', '县水利局 R|县林业局 R'],
    ['（分管校领导：李某某；责任部门：总务处、财务处）', '总务处 R|财务处 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each([
    '技术支持：望川网络有限公司',
    '业务指导：县水利局',
    '组织保障：各乡镇要高度重视，加强领导。',
    '组织实施：各地要加强领导，落实责任，确保完成。',
    '工作落实：坚持问题导向，压实责任。',
    '支持：县水利局',
  ])('are no keys of a line: %s', line => {
    expect(say(line)).toEqual([])
  })

  it('stand on lines of their own too', () => {
    expect(say('任务牵头：县委宣传部')).toEqual(['县委宣传部 L'])
    expect(say('【完成时限】6月底')).toEqual([' @6月底'])
  })
})

describe('other bodies', () => {
  it.each<Case>([
    ['（附属中学、附属小学自主实施，教师教育学院业务指导）', '附属中学 R|附属小学 R|教师教育学院 G'],
    ['（驻县央企、县属国企以及外资企业）', '驻县央企 R|县属国企 R|外资企业 R'],
    ['（责任单位：县水利局，望川、青石海事处）', '县水利局 R|望川、青石海事处 R'],
    ['（望川、青石、白水市税务局负责）', '望川、青石、白水市税务局 R'],
    ['（望川电站公司，2030年6月投运）', '望川电站公司 R @2030年6月投运'],
    ['（有审批职能的部门、各乡镇）', '有审批职能的部门 R|各乡镇 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it('are those behind a word in quotation marks, where they are offices', () => {
    expect(say('推行“零审批”（县住建局，各乡镇，9月底前）。')).toEqual(['县住建局 R|各乡镇 R @9月底前'])
    expect(say('设立“两办一中心”（党政办、经发办）。')).toEqual([])
    expect(say('落实《管理办法》（省水利厅、省财政厅）。')).toEqual([])
  })

  it('are not whoever does something', () => {
    expect(say('公开决定（由作出行政决定的单位负责报送）；')).toEqual([])
  })
})

describe('other times', () => {
  it.each<Case>([
    ['（县水利局，2030年5—10月分步推开）', '县水利局 R @2030年5—10月分步推开'],
    ['（责任单位：县水利局；2030年Q3）', '县水利局 R @2030年Q3'],
    ['（责任单位：县水利局，与主体工程同步完成）', '县水利局 R @与主体工程同步完成'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
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
