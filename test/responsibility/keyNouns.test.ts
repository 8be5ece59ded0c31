import { describe, expect, it } from 'vitest'
import { roleOfHeading } from '../../src/responsibility/headings.ts'
import { isKeyed } from '../../src/source/keyedLines.ts'
import { say } from '../support/say.ts'

const NOUNS =
  '部室|站所|片区|社区|支队|大队|中队|中心|部处|处部|所室|科站|处级单位|村（社区）|村|庭室|院系|系部|县市|公司|企业|委办|班组|局办|学院|乡镇|街道|区县|镇街|股室|科局|车间|分局|分公司|医院|学校|镇村|部队|法院|检察院|站段|海事处|病区|银行|煤矿'.split(
    '|',
  )

describe.each(NOUNS)('the noun %s', noun => {
  it('makes keys in brackets', () => {
    expect(say(`完善机制。（牵头${noun}：县水利局；配合${noun}：县林业局、县气象局）`)).toEqual([
      '县水利局 L|县林业局 S|县气象局 S',
    ])
  })

  it('makes keys beside those of other nouns', () => {
    expect(say(`完善机制。（责任部门：县水利局，责任${noun}：县林业局）`)).toEqual(['县水利局 R|县林业局 R'])
  })

  it('makes keys of lines', () => {
    expect(say(`责任${noun}：县水利局、县林业局`)).toEqual(['县水利局 R|县林业局 R'])
    expect(say(`【牵头${noun}】县水利局`)).toEqual(['县水利局 L'])
  })

  it('makes headings of columns', () => {
    expect(roleOfHeading(`牵头${noun}`)).toBe('lead')
    expect(roleOfHeading(`责任${noun}`)).toBe('responsible')
  })

  it('makes keys of lines that a page may have cut', () => {
    expect(isKeyed(`配合${noun}：县水利局`)).toBe(true)
  })
})

describe('keys of several nouns', () => {
  it.each<readonly [string, string]>([
    ['第一责任部室', '县水利局 R'],
    ['责任部室（站所）', '县水利局 R'],
    ['责任科室（中心）', '县水利局 R'],
    ['责任站所、村（社区）', '县水利局 R'],
    ['牵头部室和配合部室', '县水利局 L'],
    ['牵头市直单位', '县水利局 L'],
    ['责任职能部门', '县水利局 R'],
    ['县级牵头站所', '县水利局 L'],
  ])('%s', (words, reading) => {
    expect(say(`完善机制。（${words}：县水利局）`)).toEqual([reading])
  })

  it('ask for persons, too', () => {
    expect(say('完善机制。（责任庭室及责任人：立案庭 李某）')).toEqual(['立案庭 R'])
  })
})

describe('such nouns elsewhere', () => {
  it.each([
    '负责片区：城东；负责人：李某某',
    '（负责企业：望川水泥厂）',
    '望川水务有限责任公司：县水利局',
    '（供水单位：望川水务有限责任公司）',
    '支持企业：望川水泥厂',
    '办理部门：县税务局',
    '协办公司：望川会展公司',
    '承办学校：望川一中',
  ])('make no keys: %s', line => {
    expect(say(line)).toEqual([])
  })

  it.each(['负责片区', '实施机关', '支持企业', '落实责任', '监督电话', '监管对象', '受益单位', '建设单位'])(
    'make no headings of units: %s',
    heading => {
      expect(roleOfHeading(heading)).toBeUndefined()
    },
  )

  it.each(['望川水务有限责任公司：', '各责任企业：', '支持企业：望川水泥厂'])('begin no line: %s', line => {
    expect(isKeyed(line)).toBe(false)
  })
})
