import { describe, expect, it } from 'vitest'
import { isAdopted, tellsDate } from '../../src/notice/adopted.ts'
import { parse } from '../../src/parse.ts'

describe('题注', () => {
  it.each([
    '（2020年1月1日望川市人大常委会通过）',
    '（1996年9月26日市人大常委会通过，1996年10月1日起施行）',
    '（2020年3月13日）',
    '（2014年6月30日市政府令第5号公布）',
    '（2011年12月15日市政府令第61号公布，根据2019年11月14日关于清理规章的决定修正）',
    '2019年5月8日望川市政协第一次会议通过',
  ])('says when the notice was issued: %s', words => {
    expect([isAdopted(words), tellsDate(words)]).toEqual([true, true])
  })

  it.each([
    '（2020年1月1日起施行）',
    '（自2021年7月1日起正式实施，继续有效）',
    '（2019年5月16日废止）',
    '（根据2019年5月16日公布的清理结果，继续有效）',
  ])('says something else: %s', words => {
    expect([isAdopted(words), tellsDate(words)]).toEqual([true, false])
    const notice = parse(`望川市绿道建设规定\n${words}\n一、甲\n建设绿道。\n`)
    expect(notice.title).toBe('望川市绿道建设规定')
    expect(notice.letter?.issuedDate).toBeUndefined()
  })

  it.each([
    '（试行）',
    '（2019年修订版）试行',
    '2020年完成',
    '（一）修订培养方案（教务处负责）',
    '(2)公布清单(县司法局)',
  ])('is none: %s', words => {
    expect(isAdopted(words)).toBe(false)
  })
})

describe('the name of a site’s column above a title', () => {
  const titleOf = (...lines: readonly string[]): string | undefined =>
    parse(`${lines.join('\n')}\n为做好工作，制定本要点。\n一、甲\n建设绿道。\n`).title

  it.each([
    ['通知公告', '望川市教育局2024年工作要点'],
    ['工作方案', '望川市绿道建设三年行动实施方案'],
    ['侵权投诉', '望川市教育局 2022 年工作要点'],
    ['方案全文', '望川省减污降碳协同增效实施方案'],
  ])('is not of it: %s', (column, title) => {
    expect(titleOf(column, title)).toBe(title)
  })

  it.each([
    ['望川市', '2024年政务公开工作要点'],
    ['望川市教育局', '2024年工作要点'],
    ['望川市绿道建设', '工作方案'],
  ])('is not what begins it: %s', (first, second) => {
    expect(titleOf(first, second)).toBe(first + second)
  })
})
