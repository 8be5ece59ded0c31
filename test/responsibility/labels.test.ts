import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/responsibility/index.ts'
import { read, say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('a key in a bracket of its own', () => {
  it.each<Case>([
    ['完善治理体系。【责任单位】县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系。[责任单位]县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系；【牵头单位】县水利局【责任单位】县林业局', '县水利局 L|县林业局 R'],
    ['完善治理体系。〖责任单位：县水利局〗', '县水利局 R'],
    ['完善治理体系。（责任单位﹕县水利局﹑县林业局）', '县水利局 R|县林业局 R'],
  ])('heads who is responsible behind the text: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it.each<Case>([
    ['提高产值。责任单位：县水利局、县林业局 2、改善环境，落实措施。', '县水利局 R|县林业局 R'],
    ['提高产值。责任单位：县水利局、各乡镇 二、社会发展', '县水利局 R|各乡镇 R'],
    ['提高产值。完成时限：2030年 6、7月', ' @2030年6、7月'],
  ])('ends before the label of the next node: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it('is none where it heads columns', () => {
    expect(say('责任单位 外贸出口目标 实到外资目标')).toEqual([])
    expect(say('责任单位 县水利局、县林业局')).toEqual(['县水利局 R|县林业局 R'])
  })

  it('is none within words', () => {
    expect(say('完善【责任单位】一栏的填写，报县水利局备案。')).toEqual([])
  })
})

describe('marks before a key on its own line', () => {
  it.each([
    '*',
    '＊',
    '★',
    '☆',
    '※',
    '●',
    '○',
    '◎',
    '◆',
    '◇',
    '■',
    '□',
    '▲',
    '△',
    '▶',
    '•',
    '·',
    '-',
    '——',
    '※ ',
  ])('belong to the line, not to a name: %s', mark => {
    for (const line of ['责任单位：县水利局　县林业局', '【责任单位】县水利局、县林业局']) {
      expect(say(`${mark}${line}`)).toEqual(['县水利局 R|县林业局 R'])
      expect(findStatements(`${mark}${line}`, {})[0]).toMatchObject({ start: 0, form: 'line' })
    }
    expect(say(`${mark}责任单位 县水利局`)).toEqual(['县水利局 R'])
    expect(say(`${mark}完成时限：2026年6月底前`)).toEqual([' @2026年6月底前'])
  })

  it.each(['○', '×', '※', '●', '◇', '□'])('are no names between lines that are read as one: %s', mark => {
    expect(read(`${mark}责任单位：县水利局；${mark}完成时限：2026年6月`)).toBe('县水利局 R @2026年6月')
  })

  it('do not make a key of other words', () => {
    expect(say('※县水利局负责统计：各乡镇')).toEqual([])
    expect(say('※※※※※责任单位：县水利局')).toEqual([])
    expect(say('（责任单位：××局、○○局）')).toEqual(['××局 R|○○局 R'])
    expect(say('（责任单位：××、○○）')).toEqual(['×× R|○○ R'])
  })
})

describe('a key with 为 in place of its colon', () => {
  it.each<Case>([
    ['责任单位为县水利局、县林业局；各乡镇配合。', '县水利局 R|县林业局 R|各乡镇 S'],
    ['牵头单位为县水利局，配合单位为县林业局。', '县水利局 L|县林业局 S'],
  ])('begins a line: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it.each(['责任单位为第一责任人，要加强领导。', '牵头单位为落实工作，应当定期会商。'])(
    'begins prose: %s',
    line => {
      expect(say(line)).toEqual([])
    },
  )
})

it('departments host on lines of their own, as nobody at the foot of a page does', () => {
  expect(say('主办部室：通风部；协办部室：企业管理部')).toEqual(['通风部 L|企业管理部 S'])
  expect(say('主办单位：县水利局')).toEqual([])
})
