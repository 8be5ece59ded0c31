import { describe, expect, it } from 'vitest'
import { isPersonHeading, roleOfHeading } from '../../src/responsibility/index.ts'
import { growth, LINEAR } from '../support/time.ts'

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

describe('headings of columns', () => {
  it.each(['时间节点', '办结时间', '进度要求', '进度', '时限', '期限', '完成节点', '推进时限', '上线时间'])(
    '%s',
    heading => {
      expect(roleOfHeading(heading)).toBe('deadline')
    },
  )
  it.each([
    ['主责', 'lead'],
    ['协同', 'support'],
    ['督导', 'guide'],
    ['实施', 'responsible'],
    ['责任乡镇', 'responsible'],
    ['牵头学院', 'lead'],
    ['配合县区', 'support'],
  ])('%s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })
})

describe('headings of units by a noun of one word', () => {
  it.each([
    ['责任处（单位）', 'responsible'],
    ['我委责任处（单位）', 'responsible'],
    ['本局责任科', 'responsible'],
    ['局内责任科、所', 'responsible'],
    ['责任股、站、所', 'responsible'],
    ['责任站所', 'responsible'],
    ['责任中心（所）', 'responsible'],
    ['责任大队', 'responsible'],
    ['责任村（社区）', 'responsible'],
    ['责任社区、村', 'responsible'],
    ['责任镇（街道）', 'responsible'],
    ['负责处', 'responsible'],
    ['牵头处', 'lead'],
    ['牵头责任处', 'lead'],
    ['主办科', 'lead'],
    ['配合站所', 'support'],
    ['责任处及责任人', 'responsible'],
    ['责任科室、责任人', 'responsible'],
  ])('%s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })
  it.each([
    '责任区',
    '责任所在',
    '责任路段',
    '责任处长',
    '责任处负责人',
    '责任村民小组长',
    '负责片区',
    '负责村',
    '明确责任处',
    '各责任处',
    '落实到处',
    '目标责任科',
    '工作落实处',
    '技术指导站',
    '城关所',
    '分管领导及责任人',
    '检查重点单位',
    '行业领域单位',
  ])('%s is none', heading => {
    expect(roleOfHeading(heading)).toBeUndefined()
  })
})

describe('isPersonHeading', () => {
  it.each([
    ['责任人', true],
    ['分管领导', true],
    ['责任处负责人', true],
    ['责任处及责任人', false],
    ['责任科室、责任人', false],
  ])('%s: %s', (heading, persons) => {
    expect(isPersonHeading(heading)).toBe(persons)
  })

  it('takes time linear in the cell, whatever that repeats', () => {
    const cell = (size: number): string => `${'单位'.repeat(size)}、负责人`
    expect(growth(cell, isPersonHeading, 20_000)).toBeLessThan(LINEAR)
  })
})
