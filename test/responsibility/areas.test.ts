import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('areas listed by their kinds', () => {
  it.each([
    '各县、特区、区人民政府',
    '各县、市、特区、区人民政府',
    '各市、自治州人民政府',
    '各地、州、市人民政府',
    '各县、自治县、区人民政府',
    '各地区、自治州、市人民政府',
    '各乡、民族乡、镇人民政府',
    '各旗、县、区人民政府',
    '各县市、区政府',
    '各市县、区政府',
    '各旗县、区政府',
    '各州市、县区政府',
    '各街、镇',
    '各苏木、乡镇人民政府',
    '各旗县市、区人民政府',
    '各县市、区商务主管部门',
    '各省、自治区、直辖市教育厅（教委）',
    '各省、自治区、直辖市人民政府',
    '县直、驻县各单位',
    '各县、乡、场',
    '各委、办、局',
    '各科、室、中心',
    '各镇、办、场',
    '各乡镇、办',
    '各市、县、直管市、望川林区人民政府',
    '区属、驻区各单位',
  ])('are one name: %s', name => {
    expect(say(`完善机制。（责任单位：县水利局，${name}）`)).toEqual([`县水利局 R|${name} R`])
    expect(say(`完善机制。（县水利局牵头，${name}配合）`)).toEqual([`县水利局 L|${name} S`])
  })

  it.each<Case>([
    ['（各地、各部门负责）', '各地 R|各部门 R'],
    ['（各地、市直有关部门负责）', '各地 R|市直有关部门 R'],
    ['（各地区、各部门负责）', '各地区 R|各部门 R'],
    ['（各市、省教育厅负责）', '各市 R|省教育厅 R'],
    ['（各县市、市水利局负责）', '各县市 R|市水利局 R'],
    ['（各县市、区直部门负责）', '各县市 R|区直部门 R'],
    ['（县直部门、驻县单位负责）', '县直部门 R|驻县单位 R'],
    ['（各街、镇，区直各单位负责）', '各街、镇 R|区直各单位 R'],
    ['（县发展改革局、各镇（街道）、园区负责）', '县发展改革局 R|各镇（街道） R|园区 R'],
  ])('end where others begin: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('a committee and its government', () => {
  it.each([
    '高新区党工委和管委会',
    '各街道党工委、办事处',
    '各乡镇党委、政府',
    '各街道党工委及办事处',
    '各乡镇（街道）党（工）委、政府（办事处）',
    '各县（市、区）委、政府',
    '各县（市、区）党委和人民政府',
  ])('are one name: %s', name => {
    expect(say(`完善机制。（责任单位：县水利局，${name}）`)).toEqual([`县水利局 R|${name} R`])
  })

  it('stay apart from a body of its own', () => {
    expect(say('完善机制。（县纪委、园区管委会负责）')).toEqual(['县纪委 R|园区管委会 R'])
    expect(say('完善机制。（县发展改革委、望川镇政府负责）')).toEqual(['县发展改革委 R|望川镇政府 R'])
  })
})

describe('a list of kinds', () => {
  it.each([
    '行署有关委、办、局',
    '市有关部、委、办、局',
    '省有关委、厅、局',
    '市各委、办、局',
    '各科（室）、队、所',
    '各系、部、处、室',
  ])('is one name: %s', name => {
    expect(say(`完善机制。（责任单位：${name}）`)).toEqual([`${name} R`])
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

describe('persons by their office', () => {
  it.each<Case>([
    ['（县政府领导：李某；牵头单位：县财政局）', '县财政局 L'],
    ['（区政府分管领导：李某某；责任单位：区水利局）', '区水利局 R'],
    ['（县委、县政府分管领导牵头，县水利局负责）', '县水利局 R'],
    ['（分管副县长、县长助理负责，县水利局牵头）', '县水利局 L'],
    ['（县长助理李某牵头，县水利局负责）', '县水利局 R'],
    ['（各部门一把手负责，县水利局牵头）', '县水利局 L'],
  ])('are no units: %s', (statement, reading) => {
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

describe('a key in a bracket of its own', () => {
  it.each<Case>([
    ['完善治理体系。【责任单位】县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系。[责任单位]县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系；【牵头单位】县水利局【责任单位】县林业局', '县水利局 L|县林业局 R'],
    ['完善治理体系。〖责任单位：县水利局〗', '县水利局 R'],
    ['完善治理体系。（责任单位﹕县水利局﹑县林业局）', '县水利局 R|县林业局 R'],
  ])('heads who is responsible behind the text: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it.each<Case>([
    ['提高产值。责任单位：县水利局、县林业局 2、改善环境，落实措施。', '县水利局 R|县林业局 R'],
    ['提高产值。责任单位：县水利局、各乡镇 二、社会发展', '县水利局 R|各乡镇 R'],
    ['提高产值。完成时限：2030年 6、7月', ' @2030年6、7月'],
  ])('ends before the label of the next node: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it('is none where it heads columns', () => {
    expect(say('责任单位 外贸出口目标 实到外资目标')).toEqual([])
    expect(say('责任单位 县水利局、县林业局')).toEqual(['县水利局 R|县林业局 R'])
  })

  it('is none within words', () => {
    expect(say('完善【责任单位】一栏的填写，报县水利局备案。')).toEqual([])
  })
})

describe('names behind areas and kinds listed for each of them', () => {
  it.each<Case>([
    ['县政府各委、办和各直属单位', '县政府各委、办 R|各直属单位 R'],
    ['各市、县、开发区', '各市、县 R|开发区 R'],
    ['各街道、镇、功能区', '各街道、镇 R|功能区 R'],
    ['各镇、办公室', '各镇 R|办公室 R'],
    ['各街道、镇、县水利局', '各街道、镇 R|县水利局 R'],
    ['各街道、镇、县级各部门', '各街道、镇 R|县级各部门 R'],
    ['机关各处、室、所属各单位', '机关各处、室 R|所属各单位 R'],
    ['局机关各科室、所属各单位', '局机关各科室 R|所属各单位 R'],
    ['各乡、镇人民政府、街道办事处', '各乡、镇人民政府 R|街道办事处 R'],
  ])('are names of their own: %s', (list, reading) => {
    expect(say(`完善机制。（责任单位：${list}）`)).toEqual([reading])
  })
})

describe('places and fields before what completes them', () => {
  it.each([
    '望川、临江、吉安省（自治区）林业主管部门',
    '望川、临江省（市）生态环境厅（局）',
    '望川、临江两县发展改革委',
    '移动、联通、电信望川分公司',
    '联通、铁塔望川公司',
    '边境州（市）、县（市）政府',
    '京、津、冀三地人民政府',
    '苏、浙、皖发展改革委',
    '各省级、市级、县级人民政府',
    '市教育、财政、住建部门',
    '县发展改革、财政主管部门',
    '县财政、审计部门',
  ])('are one name: %s', name => {
    expect(say(`完善机制。（责任单位：${name}，县水利局）`)).toEqual([`${name} R|县水利局 R`])
  })

  it.each<Case>([
    ['县民政局、财政局、各镇民政部门', '县民政局 R|财政局 R|各镇民政部门 R'],
    ['县发改、县财政、县林业局', '县发改 R|县财政 R|县林业局 R'],
    ['移动、联通、铁塔公司', '移动 R|联通 R|铁塔公司 R'],
    ['电信、移动、望川海关', '电信 R|移动 R|望川海关 R'],
    ['移动、联通、县财政局', '移动 R|联通 R|县财政局 R'],
    ['各区、县级市', '各区 R|县级市 R'],
    ['各区、县级市政府', '各区、县级市政府 R'],
    ['甲镇、乙镇两镇政府', '甲镇 R|乙镇两镇政府 R'],
    ['审计、巡察两办公室', '审计 R|巡察两办公室 R'],
    ['沪、县财政局', '沪 R|县财政局 R'],
    ['望川县、临江省（自治区）', '望川县 R|临江省（自治区） R'],
  ])('are not those that stand alone: %s', (list, reading) => {
    expect(say(`完善机制。（责任单位：${list}）`)).toEqual([reading])
  })
})
