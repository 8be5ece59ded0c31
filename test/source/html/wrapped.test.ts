import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/source/html.ts'

const rows = [
  '为全面提升全区工业固体废物环境管理水平，防范各类环境风',
  '险，制定本方案。',
  '一、摸清底数',
  '1．开展全面排查。对年产生工业固体废物一百吨以上企业逐一',
  '建档，六月底前完成。（市生态环境局江北分局牵头，各园区、',
  '街道办事处配合）',
  '2．建立管理台账。督促产废单位如实记录种类、数量、流向和',
  '贮存等信息，保存期限不少于五年。（市生态环境局江北分局、',
  '区经济发展局负责）',
  '二、规范贮存',
  '3．整治露天堆存。严禁在厂区空地、绿化带和河道管理范围内',
  '堆放工业固体废物，发现一处、整治一处。（区综合行政执法局',
  '牵头，市生态环境局江北分局、区住建',
  '— 2 —',
  '局配合，七月底前完成）',
  '4．规范收运体系。依托龙头企业建设一般工业固废集中分拣中',
  '心，实行定时、定线、定车收运。（区住建局负责）',
]
const read = (lines: readonly string[]): string[] =>
  readHtml(`<div id="viewer">${lines.map(line => `<span>${line}</span><br>`).join('\n')}</div>`).blocks.map(
    block => (block.kind === 'paragraph' ? block.text.chars : '[table]'),
  )

describe('rows of a printed page', () => {
  it('are put together, page marks left out', () => {
    const texts = read(rows)
    expect(texts).toHaveLength(7)
    expect(texts.join('')).toBe(rows.filter(row => !row.startsWith('—')).join(''))
    expect(texts[2]).toContain('（市生态环境局江北分局牵头，各园区、街道办事处配合）')
    expect(texts[5]).toContain('区住建局配合，七月底前完成）')
  })

  it('or a list within a bracket, on any page', () => {
    const lines = [
      '一、完善机制。（责任单位：县教育局、',
      '县科协、各乡镇）',
      '二、加强督查，',
      '抓好落实。（县政府办）',
    ]
    expect(read(lines)).toEqual([`${lines[0]}${lines[1]}`, lines[2], lines[3]])
  })

  it.each([
    ['责任单位：县林业局、', '县档案馆。'],
    ['牵头单位：县林业局；', '县档案馆、各乡镇人民政府'],
    ['一、建立名录。配合单位：县林业局和', '县档案馆、', '有关部门'],
    ['一、设立标牌。（牵头单位：县林业局、县', '文化旅游局；配合单位：县财政局）'],
    ['一、设立标牌。（县林业局、县交通', '运输局，2024年', '6月底前完成）'],
    ['一、设立标牌。（牵头单位：县林业局；', '配合单位：各县（市、区）政府；', '完成时限：6月底）'],
    ['（责任单位：县林业局', '配合单位：县财政局）'],
  ])('or the units of a statement: %s', (...lines) => {
    expect(read([...lines, '（二）加强管护'])).toEqual([lines.join(''), '（二）加强管护'])
  })

  it.each([
    ['责任单位：县林业局、', '二、加强管护'],
    ['责任单位：县林业局、', '完成时限：2024年6月'],
    ['责任单位：县林业局', '县档案馆是古树资料的保管者'],
    ['责任单位：县林业局、', '推进普查，完善制度，落实管护责任。'],
    ['推进普查工作，', '县林业局'],
    ['一、设立标牌。（县林业局、县交通', '（二）加强管护（县林业局）'],
    ['一、设立标牌（包括以下内容', '1）制作；2）安装。'],
    ['一、设立标牌。（责任单位：县林业局', '配合单位：县财政局'],
    ['一、设立标牌（以下简称标牌', '责任单位：县林业局（县绿化委）'],
  ])('but nothing else: %s %s', (...lines) => {
    expect(read(lines)).toEqual(lines)
  })

  it('are told, too, by rows that stop within a sentence, below a heading of any length', () => {
    const texts = [
      '各乡镇人民政府，各街道办事处，县政府有关部门，各直属单位：',
      '为进一步规范农村公路养护管理，保障公路完好畅通，根据有关规定，结合我县实际，现就有关事项通知如下：',
      '一、明确养护责任。按照县道县管、乡道乡管、村道村管的原则，落实管护主体，建立健全养护台账，做到责任到人。',
      '二、保障养护资金。县财政将养护资金纳入预算，专款专用，任何单位和个人不得截留、挤占和挪用，审计部门加强监督。',
      '三、严格考核奖惩。每季度组织检查一次，年底综合评定，考核结果与下年度养护补助挂钩，并在全县范围内通报。',
    ]
    const rows = texts.flatMap(text => text.match(/.{1,24}/g) ?? [])
    const page = (lines: readonly string[]): string[] =>
      readHtml(
        `<h1>青石县人民政府关于进一步加强农村公路养护管理工作的通知</h1><pre>${lines.join('\n')}</pre>`,
      ).blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text.chars] : []))
    expect(page(rows).slice(1)).toEqual(texts)
  })

  it('are none where lines of like length say one thing each', () => {
    const names = Array.from(
      { length: 12 },
      (_, at) => `青石县第${'一二三四五六七八九十百千'[at]}批农村公路养护工程施工标段名单`,
    )
    expect(read(names)).toEqual(names)
  })

  it('are not looked for where paragraphs hold their brackets', () => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, at) => `${at + 1}.推进工作，完善机制。（责任单位：县教育局、县科协）`,
    )
    expect(read(paragraphs)).toEqual(paragraphs)
  })
})
