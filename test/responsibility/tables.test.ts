import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/model.ts'
import { isPersonHeading } from '../../src/responsibility/headings.ts'
import {
  applyOrder,
  cellOnLine,
  findRules,
  isTime,
  listsBodies,
  readCell,
  readKeyedCell,
  readStatement,
  roleOfHeading,
} from '../../src/responsibility/index.ts'
import { growth, LINEAR } from '../support/time.ts'

describe('listsBodies', () => {
  it.each([
    '市教育局',
    '市教育局、市科协',
    '市教育局，各区政府、',
    '市教育局\n市科协',
    '区“两旧”专班、各街道',
    '市教育局牵头，市科协配合',
  ])('%j', words => {
    expect(listsBodies(words)).toBe(true)
  })

  it.each(['', '市市场监管', '市公安局、市税', '修桥', '县教育局\n6月底前', '6月底前', '80%'])(
    'not %j',
    words => {
      expect(listsBodies(words)).toBe(false)
    },
  )
})

describe('isTime', () => {
  it.each(['2023 年6 月底前', '全年', '持续推进', '12月'])('%j', words => {
    expect(isTime(words)).toBe(true)
  })

  it.each(['', '市教育局', '修桥三座', '80%'])('not %j', words => {
    expect(isTime(words)).toBe(false)
  })
})

describe('roleOfHeading', () => {
  it.each<readonly [string, ReturnType<typeof roleOfHeading>]>([
    ['责任单位（排首位的为牵头单位）', 'responsible'],
    ['责任部门(第一个部门为牵头部门，其余为配合部门)', 'responsible'],
    ['牵头（责任）单位', 'lead'],
    ['配合（责任）单位', 'support-or-responsible'],
    ['责任单位', 'responsible'],
    ['责 任 单 位', 'responsible'],
    ['责任部门', 'responsible'],
    ['责任处室', 'responsible'],
    ['责任科室（单位）', 'responsible'],
    ['落实单位', 'responsible'],
    ['实施主体', 'responsible'],
    ['推进单位', 'responsible'],
    ['責任單位', 'responsible'],
    ['牵头单位', 'lead'],
    ['牵头\n部门', 'lead'],
    ['牽頭單位', 'lead'],
    ['主办单位', 'lead'],
    ['牵头责任单位', 'lead'],
    ['配合单位', 'support'],
    ['参与单位', 'support'],
    ['协办部门', 'support'],
    ['指导单位', 'guide'],
    ['配合/责任单位', 'support-or-responsible'],
    ['责任（配合）单位', 'support-or-responsible'],
    ['完成时限', 'deadline'],
    ['时限要求', 'deadline'],
    ['完成时间', 'deadline'],
    ['时间节点', 'deadline'],
    ['进度安排', 'deadline'],
    ['序号', undefined],
    ['重点任务', undefined],
    ['工作措施', undefined],
    ['责任领导', undefined],
    ['责任人', undefined],
    ['联系人', undefined],
    ['备注', undefined],
    ['单位名称', undefined],
    ['责任单位负责人', undefined],
    ['责任单位责任人', undefined],
    ['责任部门 联系人', undefined],
    ['牵头单位分管领导', undefined],
    ['牵头部门联系电话', undefined],
    ['責任單位負責人', undefined],
    ['参与单位联络员', undefined],
    ['责任单位联系方式', undefined],
    ['责任单位意见', undefined],
    ['责任单位上半年进展情况', undefined],
    ['配合单位具体措施', undefined],
    ['责任单位代码', undefined],
    ['责任单位负责人（签字）', undefined],
    ['责任单位负责人及联系电话', undefined],
    ['责任单位完成时限', 'deadline'],
    ['责任单位及责任人', 'responsible'],
    ['责任单位、联系人', 'responsible'],
    ['责任单位和负责人', 'responsible'],
    ['责任单位（责任人）', 'responsible'],
    ['参与单位与负责人', 'support'],
    ['牵头单位/联系电话', 'lead'],
    ['任务牵头单位', 'lead'],
    ['措施责任单位', 'responsible'],
    ['责任处（室）', 'responsible'],
    ['责任单位名称', 'responsible'],
    ['责任单位2', 'responsible'],
    ['责任单位：', 'responsible'],
    ['责任单位及时限要求', 'responsible'],
    ['单位（牵头/配合）', 'lead'],
    ['牵头组织实施单位', 'lead'],
    ['对口责任单位', 'responsible'],
    ['责任单位数', undefined],
    ['责任单位类型', undefined],
    ['部分责任单位不重视', undefined],
    ['责任单位应及时报告', undefined],
    ['由责任单位落实', undefined],
    ['各责任部门', undefined],
    ['明确责任单位', undefined],
    ['明确各责任单位', undefined],
    ['明确牵头部门和责任人', undefined],
    ['压实责任主体', undefined],
    ['落实责任', undefined],
    ['落实主体责任', undefined],
    ['县住建局（牵头单位）', undefined],
    ['责任单位：县住建局', undefined],
  ])('%s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })
})

describe('isPersonHeading', () => {
  it('takes time linear in the cell, whatever that repeats', () => {
    const cell = (size: number): string => `${'单位'.repeat(size)}、负责人`
    expect(growth(cell, isPersonHeading, 20_000)).toBeLessThan(LINEAR)
  })
})

describe('readCell', () => {
  it.each<readonly [string, Role, string]>([
    ['市教育局', 'lead', '市教育局:lead'],
    ['市教育局、市科协', 'support', '市教育局:support 市科协:support'],
    ['市教育局\n市科协', 'responsible', '市教育局:responsible 市科协:responsible'],
    ['市教育局、\n市科协等部门', 'responsible', '市教育局:responsible 市科协:responsible'],
    ['市住房和城乡\n建设局\n市科协', 'responsible', '市住房和城乡建设局:responsible 市科协:responsible'],
    ['县文化广电\n体育旅游局\n县科协', 'lead', '县文化广电体育旅游局:lead 县科协:lead'],
    ['县新闻出版广电\n局', 'lead', '县新闻出版广电局:lead'],
    ['市城建水务\n和房产局', 'support', '市城建水务和房产局:support'],
    ['县烟草\n专卖局', 'support', '县烟草专卖局:support'],
    ['县广电\n县供电', 'support', '县广电:support 县供电:support'],
    ['县文体广电\n县教育局', 'support', '县文体广电:support 县教育局:support'],
    ['电信\n移动\n联通', 'support', '电信:support 移动:support 联通:support'],
    ['县教育局\n体育局', 'support', '县教育局:support 体育局:support'],
    [
      '各片区管理局、各乡镇人民政府（街道办事处）',
      'responsible',
      '各片区管理局:responsible 各乡镇人民政府（街道办事处）:responsible',
    ],
    ['市教育局牵头，市科协配合', 'responsible', '市教育局:lead 市科协:support'],
    ['市教育局（牵头）\n市科协', 'responsible', '市教育局:lead 市科协:responsible'],
    ['牵头：市教育局\n配合：市科协', 'responsible', '市教育局:lead 市科协:support'],
    ['1.市教育局\n2.市科协', 'responsible', '市教育局:responsible 市科协:responsible'],
    ['市教育局 市科协', 'responsible', '市教育局:responsible 市科协:responsible'],
    ['县水务局\n（县河长办）', 'lead', '县水务局（县河长办）:lead'],
    ['各区政府\n（含新区管委会）\n市科协', 'responsible', '各区政府:responsible 市科协:responsible'],
    ['县教育局\n（牵头）\n县科协', 'responsible', '县教育局:lead 县科协:responsible'],
    ['（牵头单位）县教育局\n（配合单位）县科协', 'responsible', '县教育局:lead 县科协:support'],
    ['（牵头单位）\n县教育局\n（配合单位）\n县科协', 'responsible', '县教育局:lead 县科协:support'],
    ['（1）县教育局\n（2）县科协', 'responsible', '县教育局:responsible 县科协:responsible'],
    ['县融媒体\n中心', 'support', '县融媒体中心:support'],
    ['县公安局交警\n大队\n县教育局', 'support', '县公安局交警大队:support 县教育局:support'],
    ['县城投\n公司、\n县电信\n公司', 'support', '县城投公司:support 县电信公司:support'],
    ['县工业园区\n管委会（招商局）', 'support', '县工业园区管委会（招商局）:support'],
    ['县委宣传部\n办公室', 'support', '县委宣传部办公室:support'],
    ['人事科\n办公室\n财务科', 'support', '人事科:support 办公室:support 财务科:support'],
    ['机关党委\n工会\n办公室', 'support', '机关党委:support 工会:support 办公室:support'],
    ['防汛指挥部\n办公室', 'support', '防汛指挥部办公室:support'],
    ['市场科\n办公室', 'support', '市场科:support 办公室:support'],
    ['各科室\n办公室', 'support', '各科室:support 办公室:support'],
    ['各乡镇\n办事处', 'support', '各乡镇:support 办事处:support'],
    ['城东街道\n办事处', 'support', '城东街道办事处:support'],
    ['县教育局牵头\n中心校配合', 'responsible', '县教育局:lead 中心校:support'],
    ['/', 'support', ''],
    ['无', 'support', ''],
    ['', 'support', ''],
  ])('%s', (cell, role, units) => {
    expect(
      readCell(cell, role)
        .map(unit => `${unit.name}:${unit.role}`)
        .join(' '),
    ).toBe(units)
  })
})

describe('readKeyedCell', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['配合单位：\n县国资局\n三大县属公司', '县国资局:support 三大县属公司:support', undefined],
    [
      '牵头单位：县教育局\n县科协\n责任单位：各乡镇\n完成时限：2024年\n6月底',
      '县教育局:lead 县科协:lead 各乡镇:responsible',
      '2024年6月底',
    ],
    [
      '牵头：县住房和城乡\n建设局\n县水务局（县河\n长办）',
      '县住房和城乡建设局:lead 县水务局（县河长办）:lead',
      undefined,
    ],
    ['牵头单位：县教育局、县科协', '县教育局:lead 县科协:lead', undefined],
  ])('%s', (cell, units, deadline) => {
    const reading = readKeyedCell(cell, {})
    expect(reading.units.map(unit => `${unit.name}:${unit.role}`).join(' ')).toBe(units)
    expect(reading.deadline).toBe(deadline)
  })

  it('knows where its units stand', () => {
    const cell = '配合单位：\n县国资局\n县科协'
    expect(readKeyedCell(cell, {}).units.map(({ start, end }) => cell.slice(start, end))).toEqual([
      '县国资局',
      '县科协',
    ])
  })
})

describe('cellOnLine', () => {
  it.each([
    ['县教育局', '县教育局'],
    ['县教育局\n县科协', '县教育局；县科协'],
    ['县教育局、\n县科协；\n各乡镇', '县教育局、县科协；各乡镇'],
    ['县教育局，\n县科协。\n各乡镇', '县教育局，；县科协。；各乡镇'],
    ['县住房城乡\n建设局\n县融媒体\n中心', '县住房城乡建设局；县融媒体中心'],
    ['配合单位：\n县科协\n各乡镇', '配合单位：县科协；各乡镇'],
    ['2024年\n12月底前', '2024年12月底前'],
    ['2024年12\n月底前\n完成', '2024年12月底前完成'],
    ['2024年6月底\n2025年6月底', '2024年6月底；2025年6月底'],
    ['6月\n12月', '6月；12月'],
    ['县教育局 县科协\n各乡镇', '县教育局 县科协；各乡镇'],
  ])('%s', (cell, words) => {
    expect(cellOnLine(cell)).toBe(words)
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
