import { describe, expect, it } from 'vitest'
import { numberBefore, numberBehind } from '../../src/notice/titleNumber.ts'

describe('numberBehind', () => {
  it.each<[string, string]>([
    ['某某县关于做好2024年工作的通知（某政发〔2024〕3号）', '某政发〔2024〕3号'],
    ['某某县关于做好2024年工作的通知 (某政发[2024]3 号)', '某政发[2024]3 号'],
    ['某某县关于做好2024年工作的通知（某政发（2024）3号）', '某政发（2024）3号'],
    ['某某县关于做好2024年工作的通知【某政发〔2024〕3号】', '某政发〔2024〕3号'],
    [
      '某某县关于做好2024年工作的通知（甲教〔2024〕3号、甲财〔2024〕7号）',
      '甲教〔2024〕3号、甲财〔2024〕7号',
    ],
    ['某某省地名管理办法（某某省人民政府令第201号）', '某某省人民政府令第201号'],
  ])('%s', (title, number) => {
    const behind = numberBehind(title)
    expect(behind && title.slice(...behind.number)).toBe(number)
    expect(title.slice(0, behind?.start).trim()).toMatch(/(?:通知|办法)$/)
  })

  it.each([
    '某某县转发《关于加强工作的通知》（国办发〔2020〕3号）的通知',
    '某某县关于贯彻《国务院关于加强工作的意见》（国发〔2020〕3号）',
    '某某县管理办法（试行）',
    '某某县2024年重点项目（第3号）',
    '（某政发〔2024〕3号）',
  ])('“%s” has none', title => {
    expect(numberBehind(title)).toBeUndefined()
  })
})

describe('numberBefore', () => {
  it.each<[string, string, string]>([
    ['某政发〔2024〕3号关于做好防汛工作的通知', '某政发〔2024〕3号', '关于做好防汛工作的通知'],
    [
      '某政发【2024】3 号　某某县人民政府关于印发防汛方案的通知',
      '某政发【2024】3 号',
      '某某县人民政府关于印发防汛方案的通知',
    ],
    ['某政发〔2024〕3号《关于做好防汛工作的通知》', '某政发〔2024〕3号', '《关于做好防汛工作的通知》'],
  ])('%s', (title, number, rest) => {
    const before = numberBefore(title)
    expect(before && title.slice(...before.number)).toBe(number)
    expect(title.slice(before?.end)).toBe(rest)
  })
  it.each([
    '某政发〔2024〕3号文件关于做好防汛工作的要求',
    '某政发〔2024〕3号和关于做好防汛工作的通知',
    '关于贯彻某政发〔2024〕3号关于做好防汛工作的通知',
    '某政发〔2024〕3号',
    '某某县转发某政发〔2024〕3号关于做好防汛工作的通知',
    '某政发〔2024〕3号防汛方案',
  ])('%s has none', title => {
    expect(numberBefore(title)).toBeUndefined()
  })
})
