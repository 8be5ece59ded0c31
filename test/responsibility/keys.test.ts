import { describe, expect, it } from 'vitest'
import { findRules, findStatements } from '../../src/responsibility/index.ts'
import { LETTER } from '../support/say.ts'

/** The units of the statements in a paragraph. */
const units = (paragraph: string): string[] =>
  findStatements(paragraph, {}).map(({ reading }) =>
    reading.units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|'),
  )
/** Those of the statement behind a sentence. */
const say = (statement: string): string[] => units(`完善机制。${statement}`)

describe('keys in brackets', () => {
  it.each<readonly [string, string]>([
    ['［主责：市水利局、市财政局；协同：市水利学会］', '市水利局 L|市财政局 L|市水利学会 S'],
    ['（牵头：县水利局；实施：望川管道公司）', '县水利局 L|望川管道公司 R'],
    ['（主办：市水利局；协办：市财政局；指导：省水利厅）', '市水利局 L|市财政局 S|省水利厅 G'],
    ['（主责：市水利局；督导：市审计局；参加：市气象局）', '市水利局 L|市审计局 G|市气象局 S'],
    ['（实施单位：市水利局；监督指导单位：市应急局）', '市水利局 R|市应急局 G'],
    ['（牵头单位：市水利局；参加单位：望川日报社）', '市水利局 L|望川日报社 S'],
    ['（落实单位：市水利局；协助单位：望川学院）', '市水利局 R|望川学院 S'],
    ['（责任分工：团市委牵头，各高校配合）', '团市委 L|各高校 S'],
  ])('%s', (statement, reading) => {
    expect(say(statement)).toEqual([reading])
  })
})

describe('keys on lines of their own', () => {
  it.each<readonly [string, string]>([
    ['主责：市水利局', '市水利局 L'],
    ['主办科室：综合科、规划科', '综合科 L|规划科 L'],
    ['主办处室：规划处', '规划处 L'],
    ['主办部门：市水利局', '市水利局 L'],
    ['协办科室：综合科', '综合科 S'],
    ['协办单位：区税务局、区民政局', '区税务局 S|区民政局 S'],
    ['参加单位：市公安局、市民政局', '市公安局 S|市民政局 S'],
    ['协助单位：望川学院', '望川学院 S'],
    ['落实单位：市水利局', '市水利局 R'],
    ['监督指导单位：市应急局', '市应急局 G'],
    ['责任分工：团市委牵头，各高校配合', '团市委 L|各高校 S'],
    ['总负责：市发改委', '市发改委 L'],
    ['总牵头单位：市发改委', '市发改委 L'],
    ['主管责任单位：市民政局', '市民政局 R'],
    ['帮扶责任单位：市民政局', '市民政局 R'],
    ['业务牵头部门：市民政局', '市民政局 L'],
    ['责任乡镇：甲镇、乙镇', '甲镇 R|乙镇 R'],
    ['牵头学院：望川学院', '望川学院 L'],
    ['责任专班：工业专班、市工信局', '工业专班 R|市工信局 R'],
    ['监管单位：市水利局；实施单位：望川水务集团', '市水利局 G|望川水务集团 R'],
  ])('%s', (line, reading) => {
    expect(units(line)).toEqual([reading])
  })
  it.each([
    '主办单位：望川市人民政府',
    '承办单位：望川市信息中心',
    '主办单位：望川市人民政府办公室 承办单位：望川市信息中心',
    '主办单位：市水利局；协办单位：市信息中心',
    '职责分工：各部门要密切配合。',
    '责任分工：见附件。',
  ])('%s is none', line => {
    expect(units(line)).toEqual([])
  })
})

describe('verbs and shapes', () => {
  it.each<readonly [string, string]>([
    ['（市水利局、市物价局（监测中心）分头负责）', '市水利局 R|市物价局（监测中心） R'],
    ['【技术部主责，望川设计院协作】', '技术部 L|望川设计院 S'],
    ['【运营调度部、客运分公司】', '运营调度部 R|客运分公司 R'],
    ['（县消防大队主办，县水务公司协办）', '县消防大队 L|县水务公司 S'],
    ['（市水利局落实；望川水务公司具体实施；市审计局督导）', '市水利局 R|望川水务公司 R|市审计局 G'],
    ['（校友会、教育基金会协助募集）', '校友会 S|教育基金会 S'],
    ['（镇水利站牵头，以上6个村及镇救援分队落实）', '镇水利站 L|以上6个村 R|镇救援分队 R'],
    ['（各片区牵头医院负责）', '各片区牵头医院 R'],
    ['（教务处、实验室与设备管理处）', '教务处 R|实验室与设备管理处 R'],
    ['（市检察院、市中级法院刑事审判第二庭）', '市检察院 R|市中级法院刑事审判第二庭 R'],
    ['（科技科、规划科，各股室）', '科技科 R|规划科 R|各股室 R'],
    ['（市水利局*、市公安局交通支队*、市气象局）', '市水利局 L|市公安局交通支队 L|市气象局 R'],
    ['（市水利局*，*市财政局，市气象局）', '市水利局 L|市财政局 L|市气象局 R'],
    ['（市水利局（*）、市财政局（★）、市气象局）', '市水利局 L|市财政局 L|市气象局 R'],
    ['（市水利局主管，市财政局协管）', '市水利局 R|市财政局 S'],
    ['（市水利局领办，市审计局跟踪问效，各县区兜底）', '市水利局 R|市审计局 G|各县区 R'],
    ['（市水利局*、市财政局；带*者为主责单位，下同）', '市水利局 L|市财政局 R'],
  ])('%s', (statement, reading) => {
    expect(say(statement)).toEqual([reading])
  })

  it('takes a list in square brackets in the middle of a sentence, not an explanation in round ones', () => {
    expect(units('推广贷款〔市金融办、望川银行、各村镇银行〕，并给予贴息〔市财政局〕。')).toEqual([
      '市金融办 R|望川银行 R|各村镇银行 R',
      '市财政局 R',
    ])
    expect(units('联合同行（市金融办、望川银行、各村镇银行），并给予贴息。')).toEqual([])
  })
})

describe('rules', () => {
  it.each([
    '责任单位中首位为牵头单位，以下各条同',
    '排首位的为主责单位，下各条同',
    '首位为牵头单位，以下各项均同',
    '首列单位为牵头单位，后文同',
  ])('%s', words => {
    expect(say(`（责任单位：市水利局、市财政局。${words}）`)).toEqual(['市水利局 L|市财政局 R'])
  })
  it('knows the border of a comma', () => {
    expect(say('（市水利局、市财政局，市审计局。第一个逗号之前的为牵头单位，后同）')).toEqual([
      '市水利局 L|市财政局 L|市审计局 R',
    ])
  })
  it.each<readonly [string, string]>([
    ['以下各条，各镇人民政府、有关村委会均为责任单位，不再列出', '各镇人民政府 R|有关村委会 R'],
    ['各县区农办对本意见所列事项均负督导之责，不再逐条注明', '各县区农办 G'],
    ['明确牵头单位的，有关部门配合，不逐一列出', '有关部门 S'],
  ])('%s', (rule, reading) => {
    const paragraph = `（市水利局、市财政局。${rule}）`
    const [statement] = findStatements(`完善机制。${paragraph}`, {})
    expect(statement?.reading.units.map(({ name }) => name)).toEqual(['市水利局', '市财政局'])
    const standing = [...(statement?.reading.standing ?? []), ...findRules(rule).standing]
    const said = standing.map(({ text, units: who }) => [
      text,
      who.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|'),
    ])
    expect(said).toEqual([
      [rule, reading],
      [rule, reading],
    ])
  })
})
