import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

describe('a bracket behind the name of a person', () => {
  it.each([
    '联 系 人：林某某（县教育局）',
    '参会人员：陈某（县政府办）、钱某（望川镇政府）',
    '1.记录：孙某（县政府办综合股）',
    '成  员：李某某（县水利局）',
    '负责人：吴某（县林业局）',
  ])('says where the person is from: %s', line => {
    expect(say(line)).toEqual([])
  })

  it('is a statement behind a task', () => {
    expect(say('推进改革：新建公园（县林业局）')).toEqual(['县林业局 R'])
    expect(say('参加培训：新建基地（县教育局、县人社局）')).toEqual(['县教育局 R|县人社局 R'])
    expect(say('联系人：林某某。新建公园。（县林业局）')).toEqual(['县林业局 R'])
  })
})

describe('a bracket behind the name of a body', () => {
  it.each([
    '（责任单位：县水利局（责任人：王芳）、县林业局（责任人：李敏））',
    '（责任单位：县水利局〔分管领导：王芳〕、县林业局（局长李敏））',
    '（责任单位：县水利局（分管领导 王芳）、县林业局（局长：李敏））',
    '（责任单位：县水利局（陈国平）、县林业局）',
  ])('tells who of it is meant: %s', statement => {
    expect(say(`完善机制。${statement}`)).toEqual(['县水利局 R|县林业局 R'])
  })

  it('tells so before a verb, and on a line', () => {
    expect(say('完善机制。（县水利局（责任人：王芳）牵头，县林业局配合）')).toEqual(['县水利局 L|县林业局 S'])
    expect(say('牵头单位：镇农业农村办（包联领导：陈国平）')).toEqual(['镇农业农村办 L'])
  })

  it('is part of its name where it names a body or a place', () => {
    expect(say('（责任单位：县科协（领导小组办公室）、县文旅局（文物局）、开发区管委会（江北））')).toEqual([
      '县科协（领导小组办公室） R|县文旅局（文物局） R|开发区管委会（江北） R',
    ])
  })
})
