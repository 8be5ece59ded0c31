import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/model.ts'
import { cellOnLine, isTime, listsBodies, readCell, readKeyedCell } from '../../src/responsibility/index.ts'

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
