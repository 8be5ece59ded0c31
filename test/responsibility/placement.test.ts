import { describe, expect, it } from 'vitest'
import { findRules, findStatements } from '../../src/responsibility/index.ts'

const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const

/** The units and deadlines of all statements in a paragraph: `市教育局 L|市科协 S @年底前`. */
function say(paragraph: string): string[] {
  return findStatements(paragraph, {}).map(({ reading: { units, deadline } }) => {
    const list = units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')
    return deadline === undefined ? list : `${list} @${deadline}`
  })
}

describe('statements in their paragraphs', () => {
  it.each<readonly [string, ...string[]]>([
    [
      '责任单位：市发改委、市财政局，各县（市、区）人民政府',
      '市发改委 R|市财政局 R|各县（市、区）人民政府 R',
    ],
    ['牵头部门：市发改委；责任部门：市财政局、市审计局', '市发改委 L|市财政局 R|市审计局 R'],
    ['牵头单位：市发改委，责任单位：各县区，完成时限：12月底', '市发改委 L|各县区 R @12月底'],
    ['推进电子证照应用（市数据局牵头，市直各部门配合），年底前实现全覆盖。', '市数据局 L|市直各部门 S'],
    ['推进电子证照应用；（市数据局）完善好差评制度。（市审批局）', '市数据局 R', '市审批局 R'],
    ['开展专项检查（市市监局、市卫健委），建立台账（各区政府）。', '市市监局 R|市卫健委 R', '各区政府 R'],
    [
      '开展“双随机、一公开”抽查（市场监管部门牵头，相关部门参与），抽查比例不低于5%。',
      '市场监管部门 L|相关部门 S',
    ],
    ['责任单位：市住建局（2025年9月底前完成）', '市住建局 R @2025年9月底前完成'],
    ['责任单位：市住建局；市财政局；市审计局', '市住建局 R|市财政局 R|市审计局 R'],
    ['牵头单位:市住建局 责任单位:各县区', '市住建局 L|各县区 R'],
    ['牵头单位：市住建局、配合单位：市财政局、各县区', '市住建局 L|市财政局 S|各县区 S'],
    ['牵头单位：市住建局。责任单位：市财政局。完成时限：2025年底。', '市住建局 L|市财政局 R @2025年底'],
    ['责任部门：区住建局牵头，区财政局配合。', '区住建局 L|区财政局 S'],
    [
      '加快旧城改造。牵头单位：市住建局；责任单位：各区政府；完成时限：2025年12月',
      '市住建局 L|各区政府 R @2025年12月',
    ],
    [
      '加快旧城改造，惠及5000户。（牵头单位：市住建局；责任单位：各区政府）2025年12月底前完成。',
      '市住建局 L|各区政府 R',
    ],
    ['新建学校3所。责任单位∶市教育局', '市教育局 R'],
    ['责任单位:市教育局', '市教育局 R'],
    ['責任單位：縣教育局、縣財政局', '縣教育局 R|縣財政局 R'],
  ])('%s', (paragraph, ...readings) => {
    expect(say(paragraph)).toEqual(readings)
  })
})

describe('passages that assign nothing', () => {
  it.each([
    '持续完善工作机制。（试点学校：第一小学、第二中学）',
    '持续完善工作机制。（含各区政府、各开发区管委会）',
    '持续完善工作机制。（包括市发改委、市财政局等部门）',
    '持续完善工作机制。（以下简称市发改委）',
    '持续完善工作机制。（原市国土资源局）',
    '持续完善工作机制。（责任编辑：王某）',
    '持续完善工作机制。（数据来源：市统计局）',
    '持续完善工作机制。（联系单位：市发改委，联系电话：1234567）',
    '持续完善工作机制。（企业负责、政府监管、行业自律）',
    '持续完善工作机制。（党委领导、政府负责、社会协同）',
    '持续完善工作机制。（省、市、县、乡、村）',
    '持续完善工作机制。（单位：万元）',
    '持续完善工作机制。（注：本表由市统计局负责解释）',
    '持续完善工作机制。（政府牵头、部门配合、社会参与）',
    '持续完善工作机制。（市、县两级财政按比例负担）',
    '持续完善工作机制。（人民调解、行政调解、司法调解）',
    '持续完善工作机制。（学前教育、义务教育、高中教育）',
    '建设全民健身中心（体育公园、社区健身站）。',
    '支持重点园区（高新区、经开区、保税区）先行先试。',
    '邀请有关专家（市科协、市农科院推荐）参加评审。',
    '成立工作专班（市发改委、市财政局、市审计局等为成员单位），定期会商。',
    '完善联席会议制度（市发改委召集），每季度调度。',
    '依托街道党工委（社区党委）开展宣传。',
    '推动部门（单位）落实责任。',
    '市直各部门（含双管单位）要按要求报送。',
    '落实县（市、区）属地责任。',
    '将问题线索移送主管机关（纪检监察机关、公安机关）处理。',
    '支持龙头企业（望川集团、清河股份有限公司）扩大产能。',
    '方便群众办事（市民中心、会议中心）',
    '依托公共场馆（博物馆、图书馆、文化馆）',
  ])('%s', paragraph => {
    expect(say(paragraph)).toEqual([])
  })
})

describe('said once', () => {
  it('takes a list up to the first semicolon as leading', () => {
    const paragraph =
      '甲。（责任单位：市教育局、市科协；市残联。分号前为牵头单位，下同）乙。（责任单位：市民政局；市妇联）'
    expect(say(paragraph)).toEqual(['市教育局 L|市科协 L|市残联 R', '市民政局 L|市妇联 R'])
  })
  it.each<readonly [string, string]>([
    ['具体任务均涉及相关市（州）人民政府，不再做分工，下同', '相关市（州）人民政府 R'],
    ['以下各项均需各县区配合，不再列出', '各县区 S'],
    ['以下任务各县区均需落实，不再单列', '各县区 R'],
    ['各县（市、区）政府为各项任务的责任单位，后文不再列出', '各县（市、区）政府 R'],
  ])('%s', (words, units) => {
    for (const read of [
      findStatements(`甲。（市教育局负责。${words}）`, {})[0]?.reading.standing,
      findRules(`${words}。`).standing,
    ]) {
      const [rule] = read ?? []
      expect(rule?.text).toBe(words)
      expect(rule?.units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')).toBe(units)
    }
  })
  it.each([
    '同一项目按“从优、从高、不重复”的原则补助。',
    '主要领导为第一责任人，牵头部门专班推进，责任部门协同落实。',
    '牵头单位为责任主体，要抓好落实。',
  ])('finds no rule in %s', text => {
    expect(findRules(text)).toEqual({ standing: [] })
  })
})

describe('groups', () => {
  it.each<readonly [string, boolean]>([
    ['县、区政府', true],
    ['各县(市、区)人民政府(管委会)', true],
    ['各区（市）、县人民政府', true],
    ['各商业银行', true],
    ['望川农村商业银行', false],
    ['望川大学', false],
  ])('%s: %s', (name, group) => {
    const [statement] = findStatements(`甲。（责任单位：${name}）`, {})
    expect(statement?.reading.units).toMatchObject([group ? { name, group } : { name }])
    expect(statement?.reading.units[0]?.group).toBe(group ? true : undefined)
  })
})
