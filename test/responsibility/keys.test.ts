import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/responsibility/index.ts'
import { say } from '../support/say.ts'

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
    expect(say(`完善机制。${statement}`)).toEqual([reading])
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
    expect(say(line)).toEqual([reading])
  })
  it.each([
    '主办单位：望川市人民政府',
    '承办单位：望川市信息中心',
    '主办单位：望川市人民政府办公室 承办单位：望川市信息中心',
    '主办单位：市水利局；协办单位：市信息中心',
    '职责分工：各部门要密切配合。',
    '责任分工：见附件。',
  ])('%s is none', line => {
    expect(say(line)).toEqual([])
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
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it('takes a list in square brackets in the middle of a sentence, not an explanation in round ones', () => {
    expect(say('推广贷款〔市金融办、望川银行、各村镇银行〕，并给予贴息〔市财政局〕。')).toEqual([
      '市金融办 R|望川银行 R|各村镇银行 R',
      '市财政局 R',
    ])
    expect(say('联合同行（市金融办、望川银行、各村镇银行），并给予贴息。')).toEqual([])
  })
})

describe('keys of further sorts on lines of their own', () => {
  it.each<readonly [string, string]>([
    ['整改单位：县水利局', '县水利局 R'],
    ['牵头整改单位：县水利局；配合整改单位：县财政局', '县水利局 L|县财政局 S'],
    ['责任单位（人）：县水利局、县财政局', '县水利局 R|县财政局 R'],
    ['责任部门（科室）：办公室、规划科', '办公室 R|规划科 R'],
    ['县（区）责任单位：各县区水利局', '各县区水利局 R'],
    ['责任单位：（牵头）市水利局，（配合）市财政局、市林业局', '市水利局 L|市财政局 S|市林业局 S'],
  ])('%s', (line, reading) => {
    expect(say(line)).toEqual([reading])
    expect(findStatements(line, {}).map(({ start, end }) => line.slice(start, end))).toEqual([line])
  })

  it.each<readonly [string, string]>([
    ['责任单位：市水利局（牵头）、市财政局（配合）', '市水利局 L|市财政局 S'],
    ['（市水利局【牵头】、市财政局）', '市水利局 L|市财政局 R'],
    ['（市水利局〔牵头〕、市财政局、市林业局〔配合〕）', '市水利局 L|市财政局 R|市林业局 S'],
  ])('are told from marks behind names: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})

describe('keys that white space parts from their values', () => {
  it.each<readonly [string, string]>([
    ['（牵头单位 市水利局 配合单位 市气象局）', '市水利局 L|市气象局 S'],
    [
      '（牵头单位　市水利局、市林业局　配合单位　市气象局　市应急局）',
      '市水利局 L|市林业局 L|市气象局 S|市应急局 S',
    ],
    ['（责任单位 市水利局 完成时限 2026年6月底）', '市水利局 R @2026年6月底'],
    ['（责任单位 市水利局 责任人 某某 完成时限 6月底）', '市水利局 R @6月底'],
    ['（牵头 市水利局 配合 市气象局）', '市水利局 L|市气象局 S'],
    ['【牵头单位 市水利局；配合单位 各镇】', '市水利局 L|各镇 S'],
    ['（责任单位 市水利局 市气象局）', '市水利局 R|市气象局 R'],
    ['（市水利局 牵头 市气象局 配合）', '市水利局 L|市气象局 S'],
    ['（责任单位 市住房和 城乡建设局）', '市住房和城乡建设局 R'],
  ])('%s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it('are read on a line of their own, but for a row of headings', () => {
    expect(say('牵头单位 市水利局 配合单位 市气象局')).toEqual(['市水利局 L|市气象局 S'])
    expect(say('责任单位 完成时限 备注')).toEqual([])
  })
})

describe('a time behind a colon behind a body', () => {
  it.each<readonly [string, string]>([
    ['（市水利局：5月底前完成）', '市水利局 R @5月底前完成'],
    ['（市水利局、各县（市、区）政府：持续推进）', '市水利局 R|各县（市、区）政府 R @持续推进'],
    ['（市水利局: 6月30日）', '市水利局 R @6月30日'],
    ['（市水利局牵头，市气象局配合：汛期前）', '市水利局 L|市气象局 S @汛期前'],
    ['（责任单位：市水利局：5月底前）', '市水利局 R @5月底前'],
    ['（市水利局：5月底前；市气象局：6月底前）', '市水利局 R|市气象局 R @5月底前，6月底前'],
  ])('is its deadline: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })

  it.each([
    '（市水利局：负责资金保障）',
    '（市水利局：5551234）',
    '（市统计局：2025年）',
    '（启动会：5月10日）',
    '（第一阶段：5月底前）',
    '（责任单位：5月底前）',
  ])('is none in other words, or behind others: %s', statement => {
    expect(say(`完善机制。${statement}`)).toEqual([])
  })

  it.each([
    ['（责任单位：市水利局；完成时限：5月底前）', '市水利局 R @5月底前'],
    ['（牵头：市水利局；时限：5月底前）', '市水利局 L @5月底前'],
  ])('leaves the keys of times what they are: %s', (statement, reading) => {
    expect(say(`完善机制。${statement}`)).toEqual([reading])
  })
})
