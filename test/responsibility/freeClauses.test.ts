import { describe, expect, it } from 'vitest'
import { say, sayOnly } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('a clause of condition or time behind the names', () => {
  it.each([
    ...['条件成熟时实施', '条件具备后启动', '时机成熟时推出', '条件允许的情况下推广', '具备条件后逐步推开'],
    ...['待省里方案出台后制定', '待上级批复后开工', '待国家有关细则印发后3个月内完成', '待资金到位后实施'],
    ...['视情推进', '视情况开展', '视进展情况启动', '视财力逐步实施', '视情'],
    ...[
      '省级办法出台后跟进',
      '规划获批后启动',
      '机构改革完成后实施',
      '试点结束后推广',
      '省政府印发方案后落实',
    ],
    ...['成熟一个推进一个', '成熟一批实施一批', '一以贯之', '结合改革进程推进', '根据工作需要适时开展'],
  ])('is the deadline, whole: %s', time => {
    expect(sayOnly(`（市水利局牵头，市财政局配合，${time}）`)).toBe(`市水利局 L|市财政局 S @${time}`)
    expect(sayOnly(`（责任单位：市水利局、市财政局；${time}）`)).toBe(`市水利局 R|市财政局 R @${time}`)
    expect(sayOnly(`【市水利局负责。${time}】`)).toBe(`市水利局 R @${time}`)
  })

  it.each([
    ...[
      '根据国家、省统一部署推进',
      '按照国家、省有关规定执行',
      '按国家、省要求推进',
      '结合国家、省改革进程推进',
    ],
    ...['根据国家、省、市相关政策及时调整', '根据中央、省、市安排适时推进', '按照党中央、国务院部署落实'],
  ])('has the 、 between levels in it: %s', time => {
    expect(sayOnly(`（市水利局、市财政局，${time}）`)).toBe(`市水利局 R|市财政局 R @${time}`)
    expect(sayOnly(`（市水利局牵头，市财政局配合，${time}）`)).toBe(`市水利局 L|市财政局 S @${time}`)
  })
})

describe('such a clause', () => {
  it.each<Case>([
    ['（待国家办法明确后，市水利局负责）', '市水利局 R @待国家办法明确后'],
    ['（根据国家、省部署，市水利局牵头）', '市水利局 L @根据国家、省部署'],
    ['（条件成熟时，市水利局牵头，各乡镇落实）', '市水利局 L|各乡镇 R @条件成熟时'],
  ])('may stand before the names: %s', (statement, reading) => {
    expect(sayOnly(statement)).toBe(reading)
  })

  it.each([
    '待方案明确后由各乡镇负责',
    '待方案明确后各乡镇负责',
    '条件成熟时各乡镇负责',
    '方案印发后各乡镇负责',
    '根据国家、省部署由各乡镇负责',
  ])('is no deadline where it says who: %s', words => {
    expect(sayOnly(`（市水利局牵头，${words}）`)).toMatch(/^市水利局 L\|.*各乡镇 R/)
  })
})

describe('a clause of what comes of it', () => {
  it.each([
    ...[
      '形成工作合力',
      '纳入年度绩效考核',
      '力争走在全省前列',
      '出台实施细则',
      '定期通报',
      '定期向市政府报告',
    ],
    ...['结果报市委、市政府', '进展情况每月报市政府办公室', '及时向社会公布', '资金从水利经费中列支'],
    ...['重点推进', '全面推开', '全市推广', '试点先行', '引入第三方机构参与', '视情邀请专家参与'],
  ])('names nobody: %s', words => {
    expect(sayOnly(`（市水利局牵头，各乡镇落实，${words}）`)).toMatch(/^市水利局 L\|各乡镇 R(?: @.*)?$/)
  })

  it.each<Case>([
    ['（市水利局负责，力争2026年完成）', '市水利局 R @力争2026年完成'],
    ['（市水利局负责，确保年底前全面建成）', '市水利局 R @确保年底前全面建成'],
    ['（市水利局牵头，建设局、报社配合）', '市水利局 L|建设局 S|报社 S'],
    ['（市水利局牵头，视频中心、经费处、后勤处配合）', '市水利局 L|视频中心 S|经费处 S|后勤处 S'],
    ['（市水利局牵头，定点医院、完小配合）', '市水利局 L|定点医院 S|完小 S'],
    ['（市水利局、市财政局，按照职责分工负责）', '市水利局 R|市财政局 R'],
    ['（市水利局牵头；售后服务中心、向阳镇）', '市水利局 L|售后服务中心 R|向阳镇 R'],
  ])('leaves names, manners and times alone: %s', (statement, reading) => {
    expect(sayOnly(statement)).toBe(reading)
  })

  it.each([
    '（条件成熟时实施）',
    '（视情推进）',
    '（根据国家、省统一部署推进）',
    '（方案印发后启动，形成合力）',
  ])('is no statement by itself: %s', bracket => {
    expect(say(`完善机制。${bracket}`)).toEqual([])
  })
})

describe('the time of any thing', () => {
  it.each(['启动时间', '开工时间', '活动时间', '建设期限', '验收时限', '签约日期', '截止时间'])('%s', key => {
    expect(sayOnly(`（牵头单位：市水利局；责任单位：市财政局；${key}：2026年3月）`)).toBe(
      '市水利局 L|市财政局 R @2026年3月',
    )
    expect(sayOnly(`（责任单位：市水利局，${key}：2026年3月）`)).toBe('市水利局 R @2026年3月')
  })

  it.each<Case>([
    ['（责任单位：市水利局；开工时间：2026年3月；竣工时间：2027年8月）', '市水利局 R @2027年8月'],
    ['（牵头单位：市水利局；启动时间：2026年3月；完成时间：2026年12月）', '市水利局 L @2026年12月'],
    ['（责任单位：住建 完成时限：2026年3月）', '住建 R @2026年3月'],
    ['（责任单位：市水利局 时限：2026年3月）', '市水利局 R @2026年3月'],
  ])('ends where another one does, and takes no name: %s', (statement, reading) => {
    expect(sayOnly(statement)).toBe(reading)
  })
})

describe('a clause that is not understood', () => {
  it.each([
    ...[
      '详见附件2',
      '具体分工另行明确',
      '涉密事项除外',
      '所需经费由县财政保障',
      '资金由县财政局统筹安排',
      '1000万元',
    ],
    ...['建立联席会议制度', '确保工作实效', '具体见附件'],
  ])('takes nothing from who leads or is responsible: %s', words => {
    expect(say(`完善机制（县水利局牵头，${words}）。`)).toEqual(['县水利局 L'])
    expect(say(`完善机制。（县水利局、各乡镇负责，${words}）`)).toEqual(['县水利局 R|各乡镇 R'])
    expect(say(`完善机制。（县水利局牵头，各乡镇落实，${words}）`)).toEqual(['县水利局 L|各乡镇 R'])
  })

  it.each<Case>([
    ['（县水利局牵头，专家学者、用水户代表参与）', '县水利局 L|专家学者 S|用水户代表 S'],
    ['（县水利局牵头，学校、家庭、社区配合）', '县水利局 L|学校 S|家庭 S|社区 S'],
    ['（县水利局、县财政局等部门牵头，具体分工另行明确）', '县水利局 L|县财政局 L'],
  ])('may stand beside bodies that do not look like one: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each([
    '完善机制（由县财政局负责，具体标准另行制定）。',
    '办公室设在县水利局（县水利局负责，办公地点另行通知）。',
    '完善机制（县水利局负责解释，具体办法另行制定）。',
    '完善机制。（企业负责，政府监管，具体办法另行明确）',
    '完善机制。（申请人提出，县水利局负责，逾期不予受理）',
    '完善机制。（项目经理负责，不得转包）',
    '完善机制。（谁主管谁负责，具体另行规定）',
    '完善机制（县水利局牵头，具体办法另行制定）并公布。',
  ])('makes no statement of an explanation or a principle: %s', paragraph => {
    expect(say(paragraph)).toEqual([])
  })
})
