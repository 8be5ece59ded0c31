import { describe, expect, it } from 'vitest'
import { tellsMore, tellsTask, timeBeforeNames } from '../../src/responsibility/leadingTime.ts'
import { read, sayOnly } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('what is done by a time, though it ends as bodies do', () => {
  const tasks = [
    ...['2027年底前各县至少建成1个中心镇', '2027年底前创成特色镇', '8月底前完成3座水库', '年底前引进6家企业'],
    ...['年底前改造12个卫生院', '月底前新增2个站', '年中启用新厂', '上半年投用县福利院'],
    ...['每年打造5个特色村', '每季度抽查各供水企业', '每月通报各乡镇', '每学期开学前走访各学校'],
    ...['3年内建成2座水厂', '20个工作日内报县政府', '10月31日前送县档案馆', '11月底前将台账报县水利局'],
    ...['2027年新建一所小学', '2026—2027年培育10家集团', '“十五五”末每个乡镇建成1个水管站'],
    ...['力争2027年新增一家上市公司', '二〇二七年底前覆盖所有行政村', '汛期前加固12座水库', '5月召开现场会'],
    ...['6月底前完成5个园区、20个村', '6月底前上报市委、市政府', '2027年建成3座水库，8个泵站'],
    '2026年底前、2027年底前各建成1个园区、2个中心',
  ]
  it.each(tasks)('%s', time => {
    expect(sayOnly(`（县水利局牵头，县财政局配合，${time}）`)).toBe(`县水利局 L|县财政局 S @${time}`)
    expect(sayOnly(`（责任单位：县水利局；${time}）`)).toBe(`县水利局 R @${time}`)
    expect(read(`（${time}，县水利局负责）`)).toBe(`县水利局 R @${time}`)
  })

  it('also behind a name, with a bracket or without one', () => {
    expect(sayOnly('（县水利局（2027年底前建成2个泵站）、县财政局）')).toBe(
      '县水利局 R|县财政局 R @2027年底前建成2个泵站',
    )
    expect(sayOnly('（县水利局牵头2027年底前建成2个泵站）')).toBe('县水利局 L @2027年底前建成2个泵站')
  })

  it.each<Case>([
    ['（县水利局牵头，年底前建成2座水厂，各乡镇配合）', '县水利局 L|各乡镇 S @年底前建成2座水厂'],
    ['（县水利局，年底前建成2座水厂；11个乡镇政府）', '县水利局 R|11个乡镇政府 R @年底前建成2座水厂'],
    ['（县水利局牵头，年底前、县财政局配合）', '县水利局 L|县财政局 S @年底前'],
  ])('ends where others are named: %s', (statement, reading) => {
    expect(sayOnly(statement)).toBe(reading)
  })
})

describe('a month and how a task goes on in it', () => {
  const manners = '集中 统一 陆续 同步 重点 全面 分批 全力 初步 组织 联合 逐步'.split(' ')
  it.each(manners)('%s', manner => {
    for (const time of [
      `3月${manner}推进`,
      `11月份${manner}实施`,
      `2027年${manner}开展`,
      `五月${manner}完成`,
    ]) {
      expect(sayOnly(`（县水利局、团县委负责，${time}）`)).toBe(`县水利局 R|团县委 R @${time}`)
      expect(sayOnly(`（责任单位：县水利局；${time}）`)).toBe(`县水利局 R @${time}`)
    }
  })
  it.each(['3月启动并完成', '6月评估', '9月集中攻坚', '汛期加强巡堤', '年中集中评审', '8月主题宣讲'])(
    '%s',
    time => {
      expect(sayOnly(`（县水利局，${time}）`)).toBe(`县水利局 R @${time}`)
    },
  )
})

describe('names behind a time that is theirs', () => {
  it.each<Case>([
    ['（10月底前县水利局、县财政局完成）', '县水利局 R|县财政局 R @10月底前'],
    ['（10月底前水利局牵头，财政局配合）', '水利局 L|财政局 S @10月底前'],
    ['（县水利局牵头，5月起各乡镇政府、各村委会配合）', '县水利局 L|各乡镇政府 S|各村委会 S @5月起'],
    ['（县水利局牵头，入汛前县供水集团配合）', '县水利局 L|县供水集团 S @入汛前'],
    ['（2027年底前，县水利局负责）', '县水利局 R @2027年底前'],
    ['（6月底前，县水利局、县财政局）', '县水利局 R|县财政局 R @6月底前'],
  ])('%s', (statement, reading) => {
    expect(sayOnly(statement)).toBe(reading)
  })

  it.each([
    '2027年底前各乡镇政府完成',
    '2027年底前县级财政投资',
    '2027年底前各乡镇全部达标',
    '6月底前报发改委',
  ])('%s is all of it a time', time => {
    expect(sayOnly(`（县水利局牵头，${time}）`)).toBe(`县水利局 L @${time}`)
    expect(timeBeforeNames(time)).toBe(0)
  })
})

describe('bodies that are called by a time', () => {
  it.each([
    ...['2027年望川国际马拉松组委会', '2027年市运会筹委会', '2027年全国农民运动会组委会', '2027年度考核办'],
    ...['2027年内蒙古那达慕组委会', '2027年前海论坛组委会', '“十五五”规划办', '2027年建设指挥部'],
    ...['五一中心卫生院', '汛期水文监测中心', '七月书店', '春节联欢晚会组委会', '全年龄段托育机构'],
    ...[
      '2027年新增试点县区',
      '今年新增试点乡镇',
      '2027年重点建设项目单位',
      '2027年度示范乡镇',
      '2027年新建学校',
    ],
    ...['天河区水务局', '月湖区政府办公室', '周村区农业农村局', '四季青镇'],
  ])('%s', name => {
    expect(sayOnly(`（县水利局牵头，${name}配合）`)).toBe(`县水利局 L|${name} S`)
    expect(tellsTask(name)).toBe(false)
    expect(timeBeforeNames(name)).toBe(0)
  })
})

it.each<Case>([
  ['（责任单位：2027年新增试点县区、县水利局）', '2027年新增试点县区 R|县水利局 R'],
  ['（县水利局，2027年底前建成灌区、水利局）', '县水利局 R|水利局 R @2027年底前建成灌区'],
  ['（县水利局，2027年底前建成灌区、特色镇）', '县水利局 R @2027年底前建成灌区、特色镇'],
  ['（县水利局，每月抽查各乡镇、各水厂）', '县水利局 R @每月抽查各乡镇、各水厂'],
])('%s', (statement, reading) => {
  expect(sayOnly(statement)).toBe(reading)
})

it('goes on with what is counted, or with what stands beside the body that it ends with', () => {
  expect(tellsMore('年底前建成2所小学', '3个村', false)).toBe(true)
  expect(tellsMore('年底前上报县委', '县政府', true)).toBe(true)
  expect(tellsMore('年底前上报县委', '县政府', false)).toBe(false)
  expect(tellsMore('年底前建成示范园区', '县政府', true)).toBe(false)
  expect(tellsMore('年底前', '3个村', true)).toBe(false)
})
