import { describe, expect, it } from 'vitest'
import {
  beginsKey,
  cutsKey,
  cutsValue,
  endsInValue,
  endsKeyed,
  isKeyed,
  listsNames,
} from '../../src/source/keyedLines.ts'

const cut = (chars: string, ...next: string[]): boolean => cutsKey(chars, 0, index => next[index])

describe('isKeyed', () => {
  it.each([
    '责任单位：市水利局',
    '牵头科室:护理部',
    '市级配合部门：市气象局',
    '办结时限：3天',
    '牵头：市委编办',
  ])('%s', line => {
    expect(isKeyed(line)).toBe(true)
  })

  it.each(['各责任单位：', '各牵头部门:', '责任单位', '目标：全省前列', '1.责任单位：市水利局'])(
    '%s is no keyed line',
    line => {
      expect(isKeyed(line)).toBe(false)
    },
  )
})

describe('endsKeyed', () => {
  it.each([
    '参与单位：',
    '牵头市领导：赵某某；牵头部门：',
    '3.修订预案。责任科室：',
    '新建泵站（责任单位：',
    '办理时限:',
  ])('%s', chars => {
    expect(endsKeyed(chars)).toBe(true)
  })

  it.each([
    '参与单位：市林业局',
    '各区政府，各责任单位：',
    '重点做好以下工作：',
    '责任单位',
    '要压实各方责任。主要目标：',
  ])('%s does not', chars => {
    expect(endsKeyed(chars)).toBe(false)
  })
})

describe('endsInValue', () => {
  it.each(['责任单位：市水', '修订预案。责任单位：市水利局、市林', '修订预案（牵头单位：市水'])(
    '%s',
    chars => {
      expect(endsInValue(chars)).toBe(true)
    },
  )

  it.each(['修订预案', '责任单位：市水利局。修订预', '要求：市水利局', '修订预案和责任单位名录'])(
    '%s does not',
    chars => {
      expect(endsInValue(chars)).toBe(false)
    },
  )
})

describe('cutsKey', () => {
  it.each<[string, string[]]>([
    ['责', ['任单位：市水利局']],
    ['责任单', ['位：市水利局']],
    ['配合部', ['门：市水利局']],
    ['完成', ['时限：6月底前']],
    ['完成时', ['限：6月底前']],
    ['牵头责任', ['单位：市水利局']],
    ['主要', ['责任单位：市水利局']],
    ['牵头', ['单', '位：市水利局']],
    ['责任科', ['室：', '护理部']],
    ['2.修订预案。责任', ['单位：市水利局']],
    ['牵头单位：市林业局；配合', ['单位：市水利局']],
  ])('%s | %j', (chars, next) => {
    expect(cut(chars, ...next)).toBe(true)
  })

  it.each<[string, string[]]>([
    ['附则', ['责任单位：市水利局']],
    ['总则', ['责任单', '位：市水利局']],
    ['一、压实责任', ['单位：市水利局']],
    ['责任', ['压实各方责任。']],
    ['责任', []],
    ['要进一步明确和落实各级各类主体责任', ['单位：市水利局']],
    ['', ['责任单位：市水利局']],
  ])('not %s | %j', (chars, next) => {
    expect(cut(chars, ...next)).toBe(false)
  })
})

describe('beginsKey', () => {
  const begins = (chars: string, ...next: string[]): boolean => beginsKey(chars, 0, index => next[index])

  it('is so where the beginning of a key is all that the line has', () => {
    expect(begins('责任单', '位：市水利局')).toBe(true)
    expect(begins('完成', '时限：6月底前')).toBe(true)
  })

  it('is not so where the value of another key stands before it', () => {
    expect(begins('局、市林业局；完成时限', '：6月底前')).toBe(false)
    expect(begins('牵头单位：市林业局；配合', '单位：市水利局')).toBe(false)
    expect(begins('附则', '责任单位：市水利局')).toBe(false)
  })
})

describe('cutsValue', () => {
  it.each<[string, string]>([
    ['完成时限：2025年11', '月底前'],
    ['完成时限：2025年', '6月底前'],
    ['完成时限：2025年3月', '中旬前'],
    ['办结时限：每月5', '日前'],
    ['完成时限：2025年完成试点，并', '长期坚持'],
    ['完成时限：长期坚', '持'],
    ['时限要求：全', '年'],
    ['责任单位：市水利局、市林', '业局'],
    ['责任单位：市水利局、高新区管', '委会'],
    ['责任单位：市水利局、高新区管委', '会'],
    ['责任单位：市水利局、高新区', '管委会，市供销社'],
    ['责任单位：各县（市、区）', '人民政府、市水利局'],
    ['责任单位：市水利局、各县', '（市、区）政府'],
    ['责任单位：市水利局、市农业', '农村局'],
    ['责任单位：市水利局、市人力资源社会', '保障局、市林业局'],
    ['责任单位：市水利局、市委', '组织部'],
    ['责任单位：市水利局、市发改委', '（大数据局），各县（市、区）政府'],
    ['牵头单位：市发改委', '（审改办、大数据局）'],
    ['责任单位：市水利局、市行', '政审批局'],
    ['责任单位：市水利局、市', '林业局'],
    ['责任单位：市水利局和', '市林业局'],
    ['配合单位：市水利局、市林业局', '等'],
    ['配合单位：市水利局、市林业局', '等有关部门'],
    ['责任单位：市水利局；', '市林业局、各区政府'],
    ['责任单位：市水利局;', '各镇（街道）'],
    ['牵头单位：市水利局；', '市直有关部门，各县（市、区）人民政府。'],
    ['配合单位：市水利局；', '市林业局等'],
  ])('%s | %s', (chars, next) => {
    expect(cutsValue(chars, next)).toBe(true)
  })

  it.each<[string, string]>([
    ['完成时限：2025年6月底前', '各区政府'],
    ['完成时限：2025年6月', '市政府'],
    ['完成时限：长期坚持', '保障措施'],
    ['完成时限：全年', '持续推进'],
    ['责任单位：市水利局、市林业局', '附则'],
    ['责任单位：市水利局、市林业局', '市农业农村局'],
    ['责任单位：天海海关', '提升服务水平'],
    ['责任单位：市水利局（市河长办）', '市林业局'],
    ['责任单位：市水利局、天海市', '各部门要加强协作，形成合力。'],
    ['责任单位：市委', '市行政审批局'],
    ['责任单位：各乡', '社会组织局'],
    ['责任领导：李某', '市水利局'],
    ['责任人：王某某', '办公室'],
    ['责任单位：市水利局', '等级评定办法'],
    ['责任单位：市水利局', '（此件公开发布）'],
    ['责任单位：市水利局', '（三）加强保障'],
    ['完成时限：全年', '（大数据局），各县区'],
    ['责任单位：市水利局；', '加强巡查工作。'],
    ['责任单位：市水利局；', '市林业局、市农业局要加强协作'],
    ['责任单位：市水利局；', '附则'],
    ['责任单位：市水利局', '市林业局、各区政府'],
    ['完成时限：全年；', '市林业局'],
    ['责任领导：李某；', '市林业局'],
  ])('not %s | %s', (chars, next) => {
    expect(cutsValue(chars, next)).toBe(false)
  })
})

describe('listsNames', () => {
  it.each([
    '县科协。',
    '县教育局、各乡镇人民政府',
    '县妇联、各县区（市）政府等',
    '县残联、县林业局按职责分工负责',
    '有关部门',
  ])('%s', line => {
    expect(listsNames(line)).toBe(true)
  })

  it.each(['', '推进普查，完善制度。', '县林业局牵头编制名录', '加强管护', '县教育局、强化宣传'])(
    'not %s',
    line => {
      expect(listsNames(line)).toBe(false)
    },
  )
})
