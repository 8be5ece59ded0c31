import { describe, expect, it } from 'vitest'
import { readDateLine } from '../../src/notice/dateLine.ts'

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
