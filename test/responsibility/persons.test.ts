import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('persons by their office', () => {
  it.each<Case>([
    ['（县政府领导：李某；牵头单位：县财政局）', '县财政局 L'],
    ['（区政府分管领导：李某某；责任单位：区水利局）', '区水利局 R'],
    ['（县委、县政府分管领导牵头，县水利局负责）', '县水利局 R'],
    ['（分管副县长、县长助理负责，县水利局牵头）', '县水利局 L'],
    ['（县长助理李某牵头，县水利局负责）', '县水利局 R'],
    ['（各部门一把手负责，县水利局牵头）', '县水利局 L'],
  ])('are no units: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})
