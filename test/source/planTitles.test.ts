import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { endsTitle, namedTitles } from '../../src/source/planTitles.ts'
import { printedLines } from '../../src/source/printedLines.ts'
import { words } from '../support/blocks.ts'

const found = (lines: readonly string[]): string[] =>
  namedTitles(printedLines(lines.join('\n'))).map(({ from, to }) => lines.slice(from, to).join(''))

const LETTER = [
  '各县（市、区）人民政府：',
  '现将《临江市河道疏浚三年行动方案（2023—2025年）》印发给你们，请认真',
  '贯彻执行。',
]

describe('titles named by a letter', () => {
  it.each([
    [['临江市河道疏浚三年行动方案（2023—2025年）']],
    [['临江市河道疏浚三年行动方案(2023-2025年)']],
    [['临江市河道疏浚三年行动方案（2023 ~ 2025年）']],
    [['临江市河道疏浚三年', '行动方案（2023—2025年）']],
    [['临江市河道疏浚三年行动方案（2023—2025', '年）']],
    [['浙江省临江市河道疏浚三年行动方案（2023—2025年）']],
  ])('stand on lines of their own, whichever dashes and brackets they have: %s', title => {
    expect(found([...LETTER, ...title, '为疏浚河道，制定本方案。'])).toEqual([title.join('')])
  })

  it('are so whichever marks stand around a title in them, and in traditional characters', () => {
    const letter = ['現將《临江市贯彻〈水法〉工作計劃》印發給你們。', '疏浚河道。']
    expect(found([...letter, '临江市贯彻《水法》工作計劃', '為疏浚河道。'])).toEqual([
      '临江市贯彻《水法》工作計劃',
    ])
    expect(found([...letter, '《临江市贯彻〈水法〉工作計劃》', '要求疏浚河道。'])).toEqual([])
  })

  it('are none where the words go on, or stand in quotation or behind a colon', () => {
    const name = '临江市河道疏浚三年行动方案（2023—2025年）'
    for (const lines of [
      [name, '的通知'],
      [name, '，并于年底前完成。'],
      ['根据《', name, '》要求，'],
      ['附件：', name],
      [`按照${'市委市政府'.repeat(3)}印发的${name}`],
      ['临江市河道疏浚三年行动方案实施情况'],
    ])
      expect(found([...LETTER, ...lines, '为疏浚河道，制定本方案。'])).toEqual([])
  })

  it('are none above the letter, or where it names no plan', () => {
    const title = '临江市河道疏浚三年行动方案'
    expect(found(['关于印发', title, ...LETTER, '疏浚河道。'])).toEqual([])
    expect(found(['请学习《临江市河道历史图集》。', '临江市河道历史图集', '疏浚河道。'])).toEqual([])
  })
})

describe('endsTitle', () => {
  it('is so right before the words with which a plan begins', () => {
    for (const next of ['为深入贯彻落实省委部署，', '为了加快疏浚河道', '根据市委要求，', '为疏浚河道，'])
      expect(endsTitle('临江市河道疏浚工作方案', next)).toBe(true)
    expect(endsTitle('临江市河道疏浚十条（征求意见稿）', '为加快疏浚')).toBe(true)
  })

  it('is so before a sentence, or a row above one', () => {
    expect(endsTitle('临江市河道疏浚任务清单', '2023年是关键之年。')).toBe(true)
    expect(endsTitle('《临江市河道疏浚实施细则》', '为加快疏浚河道，')).toBe(true)
    expect(endsTitle('临江市河道疏浚任务清单', '疏浚全市河道是改善水环境的', '举措，是民生工程。')).toBe(true)
  })

  it.each([
    ['临江市河道疏浚任务清单', '及责任分工', '2023年是关键之年。'],
    ['临江市河道疏浚实施方案', '任务分工表', '2023年，疏浚河道。'],
    ['临江市河道疏浚实施方案', '（征求意见稿）', '2023年，疏浚河道。'],
    ['临江市河道疏浚实施方案', '已经市政府同意，现印发给你们。', ''],
    ['临江市河道疏浚实施方案', '，认真组织实施，', ''],
    ['为落实省河道疏浚实施方案', '的部署，', ''],
    ['现印发临江市河道疏浚实施方案', '各县要认真落实，', ''],
    ['疏浚全市河道，落实行动方案', '明确的任务，', ''],
    ['根据省政府《河道疏浚实施细则》', '为加快疏浚河道，', ''],
    ['临江市河道疏浚情况', '2023年，疏浚河道。', ''],
  ])('is not so where the words go on: %s | %s', (title, next, behind) =>
    expect(endsTitle(title, next, behind)).toBe(false),
  )

  it('is not so within a sentence, a list or a longer title', () => {
    expect(endsTitle('临江市河道疏浚工作方案', '任务分解表')).toBe(false)
    expect(endsTitle('临江市河道疏浚工作方案', '为主线，统筹推进')).toBe(false)
    expect(endsTitle('临江市河道疏浚，', '为加快疏浚')).toBe(false)
    expect(endsTitle('疏浚河道。落实疏浚方案', '为加快疏浚')).toBe(false)
  })
})

describe('a title as wide as its row', () => {
  const rows = [
    '根据省委关于水环境治理的部署，全面疏浚市域内的河道，提升防洪排涝能力，打造人水',
    '和谐的城市，结合本市实际，制定本方案。各县（市、区）要摸清河道淤积的底数，建立问',
    '题台账，逐条落实疏浚措施和责任人，每月向市河长办公室报告进展情况，年底前完成全部',
    '疏浚任务，确保水质达到水环境功能区划的要求。',
  ]
  const head = [
    '各县（市、区）人民政府：',
    '现将《临江市中心城区及周边主要河道疏浚与水环境综合整治工作方案》印发给你们，请认',
    '真贯彻执行。',
  ]
  const text = rows.join('')

  it('is no part of its first row', () => {
    for (const title of ['临江市中心城区及周边主要河道疏浚与水环境综合整治工作方案'])
      for (const between of [['临江市人民政府', '2023年4月6日'], []])
        expect(words(readPlain([...head, ...between, title, ...rows].join('\n')).blocks).slice(-2)).toEqual([
          title,
          text,
        ])
  })

  it('is no part of it without a letter either', () => {
    const title = '临江市中心城区及周边主要河道疏浚与水环境综合整治工作若干措施（试行）'
    expect(words(readPlain([title, ...rows, ...rows].join('\n')).blocks)).toEqual([title, text, text])
  })

  it.each([
    '临江市中心城区河道疏浚与水环境整治任务清单',
    '临江市中心城区河道疏浚与水环境整治任务分解表',
    '臨江市中心城區河道疏浚與水環境整治工作要點',
    '臨江市中心城區河道疏浚與水環境整治工作計劃',
    '临江市河道疏浚行动计划（2023—2025年）（征求意见稿）',
    '《临江市中心城区河道疏浚与水环境整治实施细则》',
    '关于加强中心城区河道疏浚与水环境整治的通知',
  ])('is none whatever the plan is called and its text begins with: %s', title => {
    const rows = [
      '2023年是临江市全面推进河道疏浚工作的关键之年。今',
      '年要抓好城区河道的疏浚，提升防洪排涝的能力，打造',
      '人水和谐的城市，不断改善水环境的质量。',
    ]
    const sections = ['一、总体要求', ...rows, '二、重点任务', ...rows]
    const text = rows.join('')
    expect(words(readPlain([title, ...rows, ...sections].join('\n')).blocks)).toEqual([
      title,
      text,
      '一、总体要求',
      text,
      '二、重点任务',
      text,
    ])
  })
})
