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
