import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/model.ts'
import { readFrame } from '../../src/notice/frame.ts'
import { readLetter } from '../../src/notice/letter.ts'
import { blocks } from '../support/blocks.ts'

const TITLE = '某某县人民政府办公室关于印发2024年绿色出行工作要点的通知'
const letterOf = (...lines: readonly string[]): Letter | undefined =>
  readLetter(readFrame(blocks(...lines), []))

describe('recipients', () => {
  it.each<[string, string[]]>([
    ['各乡镇人民政府、街道办事处，市直各部门：', ['各乡镇人民政府', '街道办事处', '市直各部门']],
    ['各县（市、区）人民政府，市政府各部门：', ['各县（市、区）人民政府', '市政府各部门']],
    ['各市、县人民政府，省政府各部门、各直属机构:', ['各市、县人民政府', '省政府各部门', '各直属机构']],
    ['市发展改革委、市财政局：', ['市发展改革委', '市财政局']],
    ['各有关单位：', ['各有关单位']],
    ['青州省人民政府，望川、安平、柳林军区：', ['青州省人民政府', '望川、安平、柳林军区']],
  ])('%s', (line, recipients) => {
    expect(
      letterOf(
        TITLE,
        line,
        '现印发给你们。',
        '某某县人民政府',
        '2024年3月8日',
        '2024年绿色出行工作要点',
        '一、甲',
      )?.recipients,
    ).toEqual(recipients)
  })

  it('lose none of their words', () => {
    for (const line of [
      '各区、县（市）政府和开发区管委会：',
      '各高等学校等有关单位：',
      '各市、州、县人民政府及省直有关部门：',
    ]) {
      const recipients = letterOf(TITLE, line, '一、甲')?.recipients ?? []
      const letters = (words: string): string => [...words.replace(/[^\p{L}]/gu, '')].sort().join('')
      expect(letters(recipients.join(''))).toBe(letters(line))
    }
  })
})

describe('the letter', () => {
  it('has the fields of the contract', () => {
    expect(
      letterOf(
        TITLE,
        '各乡镇人民政府：',
        '现印发给你们，请认真执行。',
        '某某县人民政府办公室',
        '2024年3月8日',
        '（此件公开发布）',
        '2024年绿色出行工作要点',
        '一、甲',
      ),
    ).toEqual({
      recipients: ['各乡镇人民政府'],
      paragraphs: ['现印发给你们，请认真执行。'],
      signatories: ['某某县人民政府办公室'],
      issuedDate: '2024-03-08',
      notes: ['此件公开发布'],
    })
  })

  it.each<[string, string[]]>([
    [
      '各省、自治区、直辖市及计划单列市水利局，农垦总局：',
      ['各省、自治区、直辖市及计划单列市水利局', '农垦总局'],
    ],
    ['省政府各委、办、厅、局：', ['省政府各委、办、厅、局']],
    ['各学院、部、处，各直属单位：', ['各学院、部、处', '各直属单位']],
    ['省政府各厅、委和各直属机构，各人民团体：', ['省政府各厅、委和各直属机构', '各人民团体']],
    ['县政府各委、办、局，各街道办事处及各有关单位：', ['县政府各委、办、局', '各街道办事处及各有关单位']],
    [
      '望川、临江、吉安省（自治区）林业主管部门，各有关单位：',
      ['望川、临江、吉安省（自治区）林业主管部门', '各有关单位'],
    ],
  ])('keeps recipients whole that cannot stand alone: %s', (line, recipients) => {
    expect(letterOf('某某关于绿色出行的通知', line, '现将有关事项通知如下。', '一、甲')?.recipients).toEqual(
      recipients,
    )
  })

  it('is absent where the page has none of its fields', () => {
    expect(letterOf('一、甲', '二、乙')).toBeUndefined()
    expect(letterOf('某某县2024年工作要点', '一、甲')).toBeUndefined()
    expect(letterOf()).toBeUndefined()
  })

  it('has no field that is empty', () => {
    expect(letterOf('某某县2024年工作要点', '一、甲', '某某县人民政府', '2024年3月8日')).toEqual({
      signatories: ['某某县人民政府'],
      issuedDate: '2024-03-08',
    })
  })
})
