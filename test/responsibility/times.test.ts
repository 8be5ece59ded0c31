import { describe, expect, it } from 'vitest'
import { isDated } from '../../src/responsibility/deadline.ts'
import { findStatements } from '../../src/responsibility/index.ts'
import { say } from '../support/say.ts'

/** The units' names and the deadline of the only statement behind a sentence. */
function timed(statement: string): [string, string | undefined] {
  const paragraph = `持续完善工作机制。${statement}`
  const found = findStatements(paragraph, {})
  expect(found.map(({ start, end }) => paragraph.slice(start, end))).toEqual([statement])
  const reading = found[0]?.reading
  return [(reading?.units ?? []).map(({ name }) => name).join('|'), reading?.deadline]
}

describe('times without a key', () => {
  const times = [
    ...['大雪节气前', '谷雨前后', '春耕开始前', '雨季来临之前', '台风季过后见效', '国庆节前铺开', '汛前完工'],
    ...[
      '至险情解除',
      '持续到项目验收',
      '即日起至汛期结束',
      '自印发之日起30日内',
      '印发后一个月内',
      '会后两周内',
    ],
    ...[
      '常抓不懈',
      '即知即改',
      '边查边改',
      '随报随审',
      '与省同步',
      '与国家、省同步',
      '与省、市同步推进',
      '和上级同步',
      '同省里一并推进',
      '长期',
      '长期坚持',
      '贯穿全年',
      '全年开展',
      '汛期',
    ],
    ...['月月更新', '一季一通报', '每月一调度', '每季度一通报', '每月15日', '每周五'],
    ...[
      '2—8月',
      '2026年二季度',
      '2026年三季度出台',
      '第三季度',
      '2026年年中之前拿出方案',
      '今明两年各完成一半',
      '明年春节前',
    ],
    ...['“十五五”期间分年实施', '首批名单于2026年春节前公布', '2026年起', '下半年启动'],
  ]
  it.each(times)('%s', time => {
    expect(timed(`（市水利局、市财政局，${time}）`)).toEqual(['市水利局|市财政局', time])
    expect(timed(`（市水利局；市财政局配合；${time}）`)).toEqual(['市水利局|市财政局', time])
    expect(timed(`【市水利局牵头，市财政局协作。${time}】`)).toEqual(['市水利局|市财政局', time])
  })

  it.each([
    '2025年底前、2026年底前分两步到位',
    '2025年、2026年分两批验收',
    '3月、9月各开展一次',
    '2026年底见效、2027年巩固',
    '上半年完成六成、年底前全部完成',
    '分三步，2026年底前全部到位',
    '跨年实施，2026年10月见效',
  ])('%s is kept whole and as printed', time => {
    expect(timed(`（市水利局负责，${time}）`)).toEqual(['市水利局', time])
    expect(timed(`（市水利局、市财政局；${time}）`)).toEqual(['市水利局|市财政局', time])
  })

  it.each([
    ...[
      '清河海关',
      '海河海事局',
      '即墨区水利局',
      '长河镇长河村',
      '市学前教育中心',
      '望川前沿研究院',
      '望川日月公司',
    ],
    ...['望川前哨水文站', '市节能中心', '常山县常青农场', '2026年望川马拉松组委会'],
  ])('%s is a unit', name => {
    expect(timed(`（市水利局牵头，${name}配合）`)).toEqual([`市水利局|${name}`, undefined])
    expect(timed(`（责任单位：市水利局，${name}）`)).toEqual([`市水利局|${name}`, undefined])
  })
})

describe('keys of times', () => {
  const keys = [
    ...[
      '时限',
      '期限',
      '进度',
      '时间',
      '时间要求',
      '时间节点',
      '完成节点',
      '办结时间',
      '完成期限',
      '办理时限',
    ],
    ...['推进时限', '进度要求', '完成时限'],
  ]
  it.each(keys)('%s', key => {
    const whole = '分两步走，8月底前完成五成、10月中旬前清零'
    expect(timed(`［牵头单位：市水利局；${key}：${whole}］`)).toEqual(['市水利局', whole])
    expect(timed(`（${key}：6月，其中县区可延至7月；责任单位：市水利局）`)).toEqual([
      '市水利局',
      '6月，其中县区可延至7月',
    ])
    expect(findStatements(`${key}：6月底前`, {}).map(({ reading }) => reading.deadline)).toEqual(['6月底前'])
  })

  it.each(['时限：8月', '期限：2026年', '期限：长期', '时限：10月中旬', '进度：第三季度'])('%s', line => {
    expect(findStatements(line, {}).map(({ reading }) => reading.deadline)).toEqual([line.slice(3)])
  })

  it.each([
    '期限：30个工作日',
    '时限：5个工作日',
    '期限：2026年5月1日至5月7日',
    '时间：5月1日上午9时',
    '进度：已完成80%',
    '工作进度：目前已开工',
    '项目进度：正在施工',
  ])('%s alone is no statement', line => {
    expect(findStatements(line, {})).toEqual([])
  })
})

describe('other times', () => {
  it.each<readonly [statement: string, reading: string]>([
    ['（县水利局，2030年5—10月分步推开）', '县水利局 R @2030年5—10月分步推开'],
    ['（责任单位：县水利局；2030年Q3）', '县水利局 R @2030年Q3'],
    ['（责任单位：县水利局，与主体工程同步完成）', '县水利局 R @与主体工程同步完成'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('what becomes of a thing in a time of its own', () => {
  it.each([
    '首次会议于5月底前召开',
    '首批泵站6月底前开工',
    '首期培训班于9月前开班',
    '方案9月底报县政府',
    '初步设计2030年6月底前送审',
  ])('%s', time => {
    expect(timed(`（县水利局牵头，各成员单位参与；${time}）`)).toEqual(['县水利局|各成员单位', time])
    expect(timed(`（县水利局负责，${time}）`)).toEqual(['县水利局', time])
  })

  it('is no time where a body does it', () => {
    expect(isDated('县水利局于6月底前完成')).toBe(false)
    expect(isDated('方案于6月底前完成')).toBe(true)
  })

  it('is no session of an assembly', () => {
    expect(say('修订章程（县工会第三次会员代表会议、县总工会）。')).toEqual([])
  })
})

describe('times of several', () => {
  it.each([
    '第一批6月底前、第二批10月底前',
    '首批12座泵站6月底前、其余泵站年内完成',
    '首批水源6月底前、其余水源年内划定',
    '首批10月8日前开诊',
    '以6月30日为限',
    '以2030年11月15日为期限',
  ])('%s', time => {
    expect(timed(`（县水利局牵头，县林业局配合，${time}）`)).toEqual(['县水利局|县林业局', time])
  })

  it.each([
    ['（县水利局牵头，各县（市、区）于9月15日前完成接入）', '于9月15日前完成接入'],
    ['（县水利局牵头，各县（市、区）5个工作日内办结）', '5个工作日内办结'],
  ])('end behind the body that has them: %s', (statement, time) => {
    expect(timed(statement)).toEqual(['县水利局|各县（市、区）', time])
  })
})

it.each(['春防前到位', '汛期全时段', '暑期每日执行', '全天候', '每日更新'])(
  'a turn of the year or each day: %s',
  time => {
    expect(timed(`（县水利局、县林业局负责，${time}）`)).toEqual(['县水利局|县林业局', time])
  },
)
