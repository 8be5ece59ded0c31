import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDate, isImprint, readDateLine } from '../../src/notice/dates.ts'

describe('findDate', () => {
  it.each<[string, string]>([
    ['2018年4月12日', '2018-04-12'],
    ['2018年04月12日', '2018-04-12'],
    ['2018 年4 月12 日', '2018-04-12'],
    ['2018年 4月 12日', '2018-04-12'],
    ['２０１８年４月１２日', '2018-04-12'],
    ['二〇一八年四月十二日', '2018-04-12'],
    ['二○一八年四月十二日', '2018-04-12'],
    ['二零一八年四月十二日', '2018-04-12'],
    ['二Ｏ一八年四月十二日', '2018-04-12'],
    ['二O一八年四月十二日', '2018-04-12'],
    ['二0一八年四月十二日', '2018-04-12'],
    ['二００七年十一月三十日', '2007-11-30'],
    ['二О一八年四月十二日', '2018-04-12'],
    ['二οο九年元月五日', '2009-01-05'],
    ['二ㅇ一八年四月二0日', '2018-04-20'],
    ['二◯二一年一〇月九日', '2021-10-09'],
    ['2〇21年4月9日', '2021-04-09'],
    ['二〇一八 年 四 月 十二 日', '2018-04-12'],
    ['二 〇 一 八 年 四 月 十 二 日', '2018-04-12'],
    ['二〇一八年十 一月二 十 六日', '2018-11-26'],
    ['２０１８－０４－２６', '2018-04-26'],
    ['２０１８　年　４　月　１　２　日', '2018-04-12'],
    ['二〇〇四年六月二十六日', '2004-06-26'],
    ['2018-04-26 10 日', '2018-04-26'],
    ['2018.4.2 6', '2018-04-02'],
    ['二○○七年十二月三十一日', '2007-12-31'],
    ['二〇二〇年十月二十日', '2020-10-20'],
    ['二〇二〇年十一月三十日', '2020-11-30'],
    ['2018-04-26', '2018-04-26'],
    ['2018-4-6', '2018-04-06'],
    ['2018/04/26', '2018-04-26'],
    ['2018.04.26', '2018-04-26'],
    ['2018.4.26', '2018-04-26'],
    ['2018-04-26 10:16', '2018-04-26'],
    ['2018-04-26T10:16:00', '2018-04-26'],
    ['（2023 年5 月12 日）', '2023-05-12'],
    ['余姚市人民政府办公室2018年4月12日', '2018-04-12'],
    ['2024年2月29日', '2024-02-29'],
    ['2000年2月29日', '2000-02-29'],
    ['2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过', '2007-06-29'],
  ])('%s', (chars, iso) => {
    expect(findDate(chars)?.iso).toBe(iso)
  })

  it.each([
    '',
    '2018年',
    '2018年4月',
    '4月12日',
    '2018年13月1日',
    '2018年0月1日',
    '2018年4月31日',
    '2018年4月0日',
    '2018年2月29日',
    '2100年2月29日',
    '2018年4月32日',
    '二〇一八年十三月一日',
    '二〇一八年四月三十一日',
    '0000年1月1日',
    '12345',
    '2018-2020年',
    '一九年四月十二日',
    '二O一八年十O月三日',
    '二零一八年元旦三日',
    'OO一八年四月十二日',
  ])('“%s” is none', chars => {
    expect(findDate(chars)).toBeUndefined()
  })

  it('tells where the date stands', () => {
    const chars = '某某县人民政府 2018年4月12日 印发'
    const date = findDate(chars)
    expect(chars.slice(date?.start, date?.end)).toBe('2018年4月12日')
  })

  it('goes on behind a date that the calendar does not have', () => {
    expect(findDate('2018年2月30日更正为2018年3月1日')?.iso).toBe('2018-03-01')
  })

  it('reads back every day in every form', () => {
    const HAN = '〇一二三四五六七八九'
    const year = (value: number): string => [...String(value)].map(digit => HAN[Number(digit)]).join('')
    const small = (value: number): string =>
      (value >= 20 ? (HAN[Math.floor(value / 10)] ?? '') : '') +
      (value >= 10 ? '十' : '') +
      (value % 10 ? HAN[value % 10] : '')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        date => {
          const iso = date.toISOString().slice(0, 10)
          const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
          for (const printed of [
            `${y}年${m}月${d}日`,
            `${y} 年${m} 月${d} 日`,
            iso,
            `${y}/${m}/${d}`,
            `${y}.${m}.${d}`,
            `${year(y)}年${small(m)}月${small(d)}日`,
          ])
            expect(findDate(printed)?.iso).toBe(iso)
        },
      ),
    )
  })
})

describe('readDateLine', () => {
  it.each<[string, string, boolean]>([
    ['2018年4月12日', '2018-04-12', true],
    ['二〇一八年四月十二日', '2018-04-12', true],
    ['余姚市人民政府办公室 2018年4月12日', '2018-04-12', true],
    ['2018-04-12', '2018-04-12', false],
  ])('%s', (chars, iso, formal) => {
    expect(readDateLine(chars)).toMatchObject({ iso, formal })
  })

  it.each([
    '（2018年4月12日）',
    '本办法自2018年4月12日起施行。',
    '市政府办公室 2018年4月12日印发',
    '2018年4月12日发布',
    '会议于2018年4月12日',
    '截至2018年4月12日',
    '时间：2018年4月12日',
    '2018年4月12日前完成',
    '2018年4月31日',
    '为做好工作，2018年4月12日',
    `${'某某县人民政府办公室'.repeat(6)}2018年4月12日`,
  ])('%s is none', chars => {
    expect(readDateLine(chars)).toBeUndefined()
  })

  it('tells where the signatory ends', () => {
    const chars = '余姚市人民政府办公室2018年4月12日'
    expect(chars.slice(0, readDateLine(chars)?.start)).toBe('余姚市人民政府办公室')
  })
})

describe('isImprint', () => {
  it.each(['某某市人民政府办公室 2026年4月24日印发', '2026年4月24日发布', '某某局办公室2026年4月24日 印发'])(
    '%s',
    chars => {
      expect(isImprint(chars)).toBe(true)
    },
  )
  it.each([
    '2026年4月24日',
    '市政府办公室印发',
    '各单位要认真学习，抓好落实，2026年4月24日印发',
    '本办法自2026年4月24日起施行',
  ])('%s is none', chars => {
    expect(isImprint(chars)).toBe(false)
  })
})
