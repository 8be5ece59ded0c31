import { describe, expect, it } from 'vitest'
import { readStatement } from '../../src/responsibility/index.ts'
import { say } from '../support/say.ts'
import { growth, LINEAR } from '../support/time.ts'

type Case = readonly [statement: string, reading: string]

describe('who takes which share', () => {
  it.each<Case>([
    ['（县水利局、县林业局，此项工作由县林业局牵头）', '县水利局 R|县林业局 R|县林业局 L'],
    ['（由县水利局、县林业局牵头，由县气象局配合）', '县水利局 L|县林业局 L|县气象局 S'],
    ['（主办：县水利局会同县林业局；协办：县财政局）', '县水利局 L|县林业局 S|县财政局 S'],
    ['（牵头单位：县水利局会同县林业局；责任单位：各乡镇）', '县水利局 L|县林业局 S|各乡镇 R'],
    ['（县水利局会同县林业局牵头）', '县水利局 L|县林业局 L'],
    ['（县文化馆负责，县财政局做好配合）', '县文化馆 R|县财政局 S'],
    ['（县文化馆牵头，县财政局做好配合工作）', '县文化馆 L|县财政局 S'],
    ['（县委改革办总牵头，县水利局、县林业局分项牵头）', '县委改革办 L|县水利局 L|县林业局 L'],
    ['（县水利局负责，邀请县人大农工委参加）', '县水利局 R|县人大农工委 S'],
    ['（县水利局负责，报县政府备案）', '县水利局 R'],
    ['（县水利局负责；其中：灌区改造由县灌溉中心负责）', '县水利局 R|县灌溉中心 R'],
    ['（县水利局、县林业局，其中：苗木供应由县种苗站负责）', '县水利局 R|县林业局 R|县种苗站 R'],
    [
      '（县水利局牵头，其中物业管理由各街道负责，管网改造由县水投公司负责）',
      '县水利局 L|各街道 R|县水投公司 R',
    ],
    ['（责任单位：县水利局（主）、县林业局（协））', '县水利局 L|县林业局 S'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('a task that is shared out by its parts', () => {
  it.each<Case>([
    ['（城区由县城管局负责，乡镇由各乡镇政府负责）', '县城管局 R|各乡镇政府 R'],
    ['（城区由双河市住建局负责，团镇由各团镇负责）', '双河市住建局 R|各团镇 R'],
    ['（养老机构由县民政局负责，医院由县卫健局牵头）', '县民政局 R|县卫健局 L'],
  ])('has all who take one: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each(['（校内由教育部门负责，校外由公安机关负责）', '（城区由县城管局负责）'])(
    'explains: %s',
    bracket => {
      expect(say(`完善机制${bracket}，`)).toEqual([])
    },
  )
})

it.each<Case>([
  ['（县水利局（牵头），县林业局、县财政局（配合））', '县水利局 L|县林业局 S|县财政局 S'],
  ['（县水利局（牵头）；县林业局、县财政局（配合））', '县水利局 L|县林业局 S|县财政局 S'],
  ['（县水利局（牵头）、县林业局、县财政局（配合））', '县水利局 L|县林业局 R|县财政局 S'],
  ['（县水利局、县林业局、县财政局（配合））', '县水利局 R|县林业局 R|县财政局 S'],
])('a mark behind a list of its own is that of all of it: %s', (statement, reading) => {
  expect(say(`完善机制。${statement}`)).toEqual([reading])
})

it.each(['城区由县水利局配合，', '县水利局、县林业局（配合），', '县水利局（牵头），……；'])(
  'a passage takes no longer than its length: %s',
  unit => {
    expect(
      growth(
        size => `责任单位：${unit.repeat(size)}`,
        words => readStatement(words, {}),
        16_000,
      ),
    ).toBeLessThan(LINEAR)
  },
)
