import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const unitsIn = (line: string): string[] => {
  const { parts } = parse(`清河县工作要点\n一、目标\n${line}\n二、要求\n抓好落实。\n`)
  return (parts[0]?.children[0]?.responsibilities ?? []).flatMap(({ units }) => units.map(({ name }) => name))
}

describe('a list of the bodies that have just been counted', () => {
  it.each([
    '提前完成任务的乡镇达4个（柳林镇、东关街办、南河乡、北山乡）。其余按期完成。',
    '成员单位共3个（县教育局、县民政局、县公安局）。',
    '参加单位共有三家（县教育局、县民政局、县公安局）',
    '已经接入的部门为两个（县教育局、县民政局）',
    '需要整改的有2个（县教育局、县民政局）。',
    '现共有2个成员单位（县教育局、县民政局）',
  ])('assigns nothing: %s', line => {
    expect(unitsIn(line)).toEqual([])
  })

  it.each([
    ['behind the sentence', '任务落实到2个单位。（县教育局、县民政局）'],
    ['of another number', '接入部门达12个（县教育局、县民政局）。'],
    ['with a role', '接入部门达2个（县教育局牵头，县民政局配合）。'],
    ['of another sort', '完成任务的乡镇达2个（县教育局、县民政局）。'],
    ['behind what is no body', '建成的公园共2个（县教育局、县民政局）。'],
    ['behind what is no body and without a noun', '新建公园2个（县教育局、县民政局）'],
    ['behind an aim', '创建节水型单位达2个（县教育局、县民政局）。'],
    ['of working groups', '成立2个工作专班（县教育局、县民政局）'],
  ])('assigns where it stands %s', (_, line) => {
    expect(unitsIn(line)).toEqual(['县教育局', '县民政局'])
  })
})
