import { describe, expect, it } from 'vitest'
import { isBareOrderNumber, isOrderNumber, isPartedOrder } from '../../src/notice/orderNumber.ts'

describe('orders and announcements', () => {
  it.each([
    '国务院令第536号',
    '中华人民共和国国务院令 第 559 号',
    '公告（第18号）',
    '国令第707号',
    '某某省人民政府令第三百零一号',
  ])('%s', line => {
    expect(isOrderNumber(line)).toBe(true)
  })
  it.each(['第18号', '根据国务院令第536号的规定', '关于公布第18号公告的通知', '余政办发〔2018〕28号'])(
    '%s is none',
    line => {
      expect(isOrderNumber(line)).toBe(false)
    },
  )
  it.each(['第18号', '（第16号）', '第 十八 号', '(第3号)'])('%s stands alone', line => {
    expect(isBareOrderNumber(line)).toBe(true)
  })
  it.each(['18号', '第18号令', '第十八条'])('%s does not', line => {
    expect(isBareOrderNumber(line)).toBe(false)
  })
})

describe('isPartedOrder', () => {
  it.each([
    ['某某市人民政府', '某府令第27号', false],
    ['某某市人民政府', '公告第27号', true],
    ['某某市人民政府令', '第27号', true],
    ['某某市人民政府', '令第27号', true],
    ['某某市人民政府令', '各乡镇人民政府', false],
    ['某某市人民政府令第27号', '', true],
    ['某'.repeat(60), '令第27号', false],
  ])('%s | %s', (first, second, parted) => {
    expect(isPartedOrder(first, second)).toBe(parted)
  })
})
