import { describe, expect, it } from 'vitest'
import { splitRunTogether } from '../../src/notice/runTogether.ts'
import { blocks, table, words } from '../support/blocks.ts'

const TITLE = '某某县人民政府办公室关于印发2024年绿色出行工作要点的通知'
const ADDRESSED = '各乡镇人民政府，街道办事处，县政府各部门：'
const REST = '《2024年绿色出行工作要点》已经县政府同意，现印发给你们，请结合各自实际，认真贯彻执行。'
const split = (...lines: readonly string[]): string[] => words(splitRunTogether(blocks(...lines)))

describe('splitRunTogether', () => {
  it('parts title, salutation and letter', () => {
    expect(split(TITLE + ADDRESSED + REST)).toEqual([TITLE, ADDRESSED, REST])
  })

  it.each([
    '为贯彻落实上级部署，制定本方案。',
    '为进一步做好工作，制定本方案。',
    '根据上级部署，制定本方案。',
    '按照市委要求，制定本方案。',
    '现将有关事项通知如下，请认真贯彻执行。',
  ])('parts the title of a plan from %s', opening => {
    const title = '某某市优化营商环境重点任务分工方案'
    const body = `${opening}坚持问题导向、目标导向，持续提升服务水平，切实增强企业获得感。`
    expect(split(title + body)).toEqual([title, body])
  })

  it('keeps what stands behind', () => {
    const list = [...blocks(TITLE + ADDRESSED + REST, '一、甲'), table(['甲'])]
    expect(words(splitRunTogether(list))).toEqual([TITLE, ADDRESSED, REST, '一、甲', '[table]'])
  })

  it.each<[string, string[]]>([
    ['a title alone', [TITLE, ADDRESSED]],
    ['a paragraph of prose', [`${REST}${REST}各单位要切实履行职责，主要任务包括：加强领导。`]],
    [
      'a sentence that names a notice',
      [
        '县政府办公室印发了关于做好绿色出行工作的通知。根据通知要求，各乡镇人民政府迅速行动，组织开展宣传活动，取得了明显成效。',
      ],
    ],
    ['nothing', []],
  ])('leaves %s', (_, lines) => {
    expect(split(...lines)).toEqual(lines)
  })

  it('leaves a page that begins with a table', () => {
    expect(words(splitRunTogether([table(['甲'])]))).toEqual(['[table]'])
  })
})
