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
    '第一章　总则第一条　为优化环境，制定本方案。',
    '第一条 为优化环境，制定本方案。',
    '一、总体要求。坚持问题导向，持续提升服务水平。',
    '（一）总体要求。坚持问题导向，持续提升服务水平。',
  ])('parts the title of a plan from %s', opening => {
    const title = '某某市优化营商环境重点任务分工方案'
    const body = `${opening}坚持问题导向、目标导向，持续提升服务水平，切实增强企业获得感。`
    expect(split(title + body)).toEqual([title, body])
  })

  it('parts a number from the longest title before it', () => {
    const title = '关于全县绿色出行电视电话会议重点任务分工的通知'
    const number = '某政办函〔2024〕7号'
    expect(split(title + number + ADDRESSED + REST)).toEqual([title, number, ADDRESSED, REST])
    const plan = '某某县绿色出行实施方案'
    expect(split(plan + number + ADDRESSED + REST)).toEqual([plan, number, ADDRESSED, REST])
  })

  const PROSE = '各单位要坚持问题导向，切实增强人民群众的获得感，确保各项任务落实到位。'.repeat(12)
  it.each<[string, string[]]>([
    ['某某县人民政府办公室2024年4月12日', ['某某县人民政府办公室', '2024年4月12日']],
    ['国务院办公厅2024年11月1日（此件公开发布）', ['国务院办公厅', '2024年11月1日', '（此件公开发布）']],
    ['某某市教育局二〇二四年四月十二日', ['某某市教育局', '二〇二四年四月十二日']],
  ])('parts the signature at the end of a page in one line: %s', (foot, parts) => {
    expect(split(TITLE + ADDRESSED + PROSE + foot)).toEqual([TITLE, ADDRESSED, PROSE, ...parts])
    expect(split(`${PROSE}（县教育局负责）${foot}`)).toEqual([`${PROSE}（县教育局负责）`, ...parts])
    expect(split(`${PROSE}（县教育局负责）${foot}`, '附件')).toHaveLength(2)
  })

  it("parts a letter's signature from the plan behind it", () => {
    const plan = '某某县绿色出行任务分工方案'
    const body = `党中央、国务院高度重视绿色出行。${PROSE}一、总体要求（一）修建绿道。`
    expect(
      split(`${TITLE}${ADDRESSED}${REST}某某县人民政府办公室2024年7月11日（此件公开发布）${plan}${body}`),
    ).toEqual([
      TITLE,
      ADDRESSED,
      REST,
      '某某县人民政府办公室',
      '2024年7月11日',
      '（此件公开发布）',
      plan,
      body,
    ])
  })

  it.each([
    ['', '某某大学', '2024年7月11日', '2024年全县绿色出行总体要求是：坚持问题导向。'],
    [' ', '中共某某县委办公室 某某县人民政府办公室', '二○二四年七月十一日', '一、总体要求 坚持问题导向。'],
    [' ', '某某集团公司', '二0二四年七月十一日', '以问题为导向，持续提升服务水平。'],
  ])('parts it where title or letter tell the title of the plan: «%s» %s', (gap, bodies, date, opening) => {
    const parts = [TITLE, ADDRESSED, REST, bodies, date, '2024年绿色出行工作要点', `${opening}${PROSE}`]
    expect(split(parts.join(gap))).toEqual(parts)
  })

  it.each([
    ['', ''],
    ['某某县人民政府办公室', ''],
    ['某某县人民政府办公室', '抄送：县委办公室，县人大常委会办公室。'],
  ])('parts a list of attachments from the signature behind it: «%s» «%s»', (bodies, copies) => {
    const list = '附件：1.2024年绿道清单2.公交线路表'
    const parts = [TITLE, ADDRESSED, REST, list, bodies, '2024年7月11日']
    const behind = copies === '' ? ['2024年绿色出行工作要点', `一、总体要求${PROSE}`] : [copies]
    const whole = [...parts, ...behind].filter(part => part !== '')
    expect(split(whole.join(''))).toEqual(whole)
  })

  it('looks for no signature above copies that a text speaks of long before its end', () => {
    const told = `${PROSE}某某县人民政府2024年4月12日抄送：县委办公室。${PROSE}${PROSE}`
    expect(split(told)).toEqual([told])
  })

  it('parts a number in a bracket', () => {
    const number = '（某政办函〔2024〕7号）'
    expect(split(`${TITLE} ${number} ${ADDRESSED} ${REST}`)).toEqual([TITLE, number, ADDRESSED, REST])
  })

  it('parts a title behind its number, and one that holds a number', () => {
    const number = '某政办函〔2024〕7号'
    expect(split(number + TITLE + ADDRESSED + REST)).toEqual([number, TITLE, ADDRESSED, REST])
    const title = `关于废止某政办函〔2020〕3号文件的通知`
    expect(split(title + ADDRESSED + REST)).toEqual([title, ADDRESSED, REST])
  })

  it('parts a date without a body before the title of the plan', () => {
    const parts = [
      TITLE,
      ADDRESSED,
      REST,
      '二○二四年四月十二日',
      '2024年绿色出行工作要点',
      `一、总体要求${PROSE}`,
    ]
    expect(split(parts.join(''))).toEqual(parts)
  })

  it('keeps who has issued what and when', () => {
    const told = `${REST}某某县人民政府办公室2024年7月11日印发的要点同时废止。${PROSE}`
    expect(split(TITLE + ADDRESSED + told)).toEqual([TITLE, ADDRESSED, told])
  })

  it('keeps a date in the last sentence', () => {
    const end = `${PROSE}本方案由县政府办公室解释，有效期至2026年4月12日`
    expect(split(end)).toEqual([end])
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
