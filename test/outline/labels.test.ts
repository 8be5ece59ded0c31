import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBareNumber, readLabel } from '../../src/outline/labels.ts'
import { numeral } from '../../src/outline/numerals.ts'
import { STYLES } from '../../src/outline/styles.ts'
import { withoutLooks } from '../support/patterns.ts'

const read = (chars: string): readonly unknown[] | undefined => {
  const label = readLabel(chars)
  return label && [label.style.rank, label.ordinal, label.printed]
}

const CHAPTER = 1
const DIVISION = 2
const ARTICLE = 3
const HAN = 4
const HAN_BRACKET = 5
const ARABIC = 6
const ARABIC_BRACKET = 7

describe('labels', () => {
  it.each<readonly [string, number, number, string]>([
    ['第一编　总则', 0, 1, '第一编'],
    ['第二篇 重点任务', 0, 2, '第二篇'],
    ['第一章 总则', CHAPTER, 1, '第一章'],
    ['第一章总则', CHAPTER, 1, '第一章'],
    ['第一章　总　　则', CHAPTER, 1, '第一章'],
    ['第 一 章　总则', CHAPTER, 1, '第 一 章'],
    ['第十二章 附则', CHAPTER, 12, '第十二章'],
    ['第3章 保障措施', CHAPTER, 3, '第3章'],
    ['第３章 保障措施', CHAPTER, 3, '第３章'],
    ['第一节 一般规定', DIVISION, 1, '第一节'],
    ['第一節 一般規定', DIVISION, 1, '第一節'],
    ['第一条 为加强管理，制定本办法。', ARTICLE, 1, '第一条'],
    ['第一条为加强管理，制定本办法。', ARTICLE, 1, '第一条'],
    ['第一條　為加強管理', ARTICLE, 1, '第一條'],
    ['第二十一条　各级政府应当加强领导。', ARTICLE, 21, '第二十一条'],
    ['第一百零三条 本法自公布之日起施行。', ARTICLE, 103, '第一百零三条'],
    ['第五条　所有单位应当配合。', ARTICLE, 5, '第五条'],
    ['第六条及时公开信息。', ARTICLE, 6, '第六条'],
    ['第七条至少每年一次。', ARTICLE, 7, '第七条'],
    ['第12条 加大支持力度。', ARTICLE, 12, '第12条'],
    ['第十二条之一 组织考试作弊的', ARTICLE, 12, '第十二条之一'],
    ['一、总体要求', HAN, 1, '一、'],
    ['一、 总体要求', HAN, 1, '一、'],
    ['一．总体要求', HAN, 1, '一．'],
    ['三.建立机制', HAN, 3, '三.'],
    ['二﹒重点任务', HAN, 2, '二﹒'],
    ['二，重点任务', HAN, 2, '二，'],
    ['十、保障措施', HAN, 10, '十、'],
    ['十一、保障措施', HAN, 11, '十一、'],
    ['二十一、保障措施', HAN, 21, '二十一、'],
    ['（一）加强领导', HAN_BRACKET, 1, '（一）'],
    ['(一)加强领导', HAN_BRACKET, 1, '(一)'],
    ['(一) 深化改革', HAN_BRACKET, 1, '(一)'],
    ['（一)加强领导', HAN_BRACKET, 1, '（一)'],
    ['〔一〕加强领导', HAN_BRACKET, 1, '〔一〕'],
    ['（ 一 ）加强领导', HAN_BRACKET, 1, '（ 一 ）'],
    ['（十二）项目建设', HAN_BRACKET, 12, '（十二）'],
    ['（三）和谐社区创建', HAN_BRACKET, 3, '（三）'],
    ['（三）目标任务', HAN_BRACKET, 3, '（三）'],
    ['（十 五）优化布局', HAN_BRACKET, 15, '（十 五）'],
    ['（ 二 十 一 ）优化布局', HAN_BRACKET, 21, '（ 二 十 一 ）'],
    ['第十 五条 优化布局', 3, 15, '第十 五条'],
    ['第二 十章 优化布局', 1, 20, '第二 十章'],
    ['（二）、优化布局', HAN_BRACKET, 2, '（二）、'],
    ['(三). 健全机制', HAN_BRACKET, 3, '(三).'],
    ['㈠加强领导', HAN_BRACKET, 1, '㈠'],
    ['㈩加强领导', HAN_BRACKET, 10, '㈩'],
    ['1.拓展两个市场。', ARABIC, 1, '1.'],
    ['1. 拓展两个市场。', ARABIC, 1, '1.'],
    ['1．强化政务服务', ARABIC, 1, '1．'],
    ['１．强化政务服务', ARABIC, 1, '１．'],
    ['1﹒落实优惠政策', ARABIC, 1, '1﹒'],
    ['1、优化用地供应', ARABIC, 1, '1、'],
    ['1 .优化用地供应', ARABIC, 1, '1 .'],
    ['１２、优化用地供应', ARABIC, 12, '１２、'],
    ['108.优化用地供应', ARABIC, 108, '108.'],
    ['1.2024年底前完成改造', ARABIC, 1, '1.'],
    ['⒈优化用地供应', ARABIC, 1, '⒈'],
    ['⒛优化用地供应', ARABIC, 20, '⒛'],
    ['（1）有专职工作人员；', ARABIC_BRACKET, 1, '（1）'],
    ['(1)持续优化服务。', ARABIC_BRACKET, 1, '(1)'],
    ['（2）、开通热线12345678。', ARABIC_BRACKET, 2, '（2）、'],
    ['（3）2024年底前完成。', ARABIC_BRACKET, 3, '（3）'],
    ['（01）持续优化服务。', ARABIC_BRACKET, 1, '（01）'],
    ['（１）持续优化服务。', ARABIC_BRACKET, 1, '（１）'],
    ['⑴持续优化服务', ARABIC_BRACKET, 1, '⑴'],
    ['⒇持续优化服务', ARABIC_BRACKET, 20, '⒇'],
    ['1）持续优化服务', 8, 1, '1）'],
    ['1)持续优化服务', 8, 1, '1)'],
    ['①持续优化服务', 9, 1, '①'],
    ['⑳持续优化服务', 9, 20, '⑳'],
    ['1.1 适用范围', ARABIC, 1, '1.1'],
    ['1.1适用范围', ARABIC, 1, '1.1'],
    ['2.1.3. 健全体系', ARABIC, 3, '2.1.3.'],
    ['1﹑支持消费', ARABIC, 1, '1﹑'],
    ['三﹑保障措施', HAN, 3, '三﹑'],
    ['3.2.1 响应程序', ARABIC, 1, '3.2.1'],
    ['３．２ 响应程序', ARABIC, 2, '３．２'],
    ['10.12 响应程序', ARABIC, 12, '10.12'],
  ])('%s', (paragraph, rank, ordinal, printed) => {
    expect(read(paragraph)).toEqual([rank, ordinal, printed])
  })

  it('takes the white space behind a label with it', () => {
    expect(readLabel('1. 　开展培训')?.length).toBe(4)
    expect(readLabel('1.开展培训')?.length).toBe(2)
  })

  it('counts the depth of decimals', () => {
    expect(['1.开展', '1.1 开展', '1.1.1 开展', '1.1.1.1 开展'].map(line => readLabel(line)?.depth)).toEqual([
      0, 1, 2, 3,
    ])
  })
})

describe('what is no label', () => {
  it.each([
    '',
    ' ',
    '2018年，我市将继续深入实施',
    '2018 年6 月1 日起施行',
    '２０１８年，我市将',
    '二〇一八年四月十二日',
    '12345热线办理',
    '12345 与',
    '110 报警服务台',
    '(010)66001234',
    '（0851）6600123（传真）',
    '(021) 6600 1234',
    '(23)66001234',
    '（二）、（三）项规定的情形',
    '（二 级）医院',
    '（二  十）优化布局',
    '第二 产业',
    '二 十、优化布局',
    '15 日）',
    '25 日前报送工作进展',
    '00 家。',
    '1 号）等规定',
    '3.5万件',
    '1.5亿元以上',
    '0.5个百分点',
    '2.0版政务服务',
    '10.5%以上',
    '99.9％以上',
    '2023.5.10',
    '2024.1',
    '5G网络建设',
    '24小时自助服务',
    '1:1配套',
    '1/3以上',
    '100%办结',
    '3—5年内',
    '3-5年内',
    '一是改革制度体系更加健全',
    '一网通办平台',
    '一站式服务',
    '一般公共预算',
    '二级以上医院',
    '十四五期间',
    '百日攻坚行动',
    '第一书记',
    '第一时间响应',
    '第二批试点',
    '第三方评估',
    '第三条规定的情形',
    '第三条规定，予以处罚',
    '第三条第二款',
    '第三条、第四条',
    '第三条和第四条',
    '第三条至第五条',
    '第三条及第四条',
    '第三条或者第四条',
    '第三至第五条',
    '第三条至五条',
    '第三条所列行为',
    '第二章的规定',
    '第二章规定的程序',
    '第二章、第三章',
    '第三款规定',
    '第（一）项',
    '（一）、（二）项规定的',
    '（一）至（三）项',
    '（一）项规定的',
    '（1）、（2）项',
    '（2016-2020年）',
    '（2018）12号',
    '（以下简称《纲要》）',
    '（试行）',
    '（节）活动',
    '（一期）工程',
    '——坚持政府引导',
    '附件1',
    '表1 任务清单',
    '图1 流程',
    'A.概述',
    'I. 概述',
  ])('%s', paragraph => {
    expect(read(paragraph)).toBeUndefined()
  })
})

describe('readBareNumber', () => {
  it.each<readonly [string, number]>([
    ['1 总则', 1],
    ['１　总则', 1],
    ['12  附则', 12],
  ])('%s', (paragraph, ordinal) => {
    expect(readBareNumber(paragraph)?.ordinal).toBe(ordinal)
    expect(readBareNumber(paragraph)?.depth).toBe(0)
  })
  it.each(['1总则', '2018 年', '0 总则', '110 报警台', '总则', '1 '])('%s is none', paragraph => {
    expect(readBareNumber(paragraph)).toBeUndefined()
  })
})

const HANS = '一二三四五六七八九'
const ordinals = fc.integer({ min: 1, max: 99 })
const han = (value: number): string => {
  const tens = Math.floor(value / 10)
  return (tens > 1 ? HANS[tens - 1] : '') + (tens > 0 ? '十' : '') + (HANS[(value % 10) - 1] ?? '')
}

describe('any label', () => {
  const forms: Readonly<Record<string, (value: number) => string>> = {
    chapter: value => `第${han(value)}章`,
    article: value => `第${han(value)}条`,
    han: value => `${han(value)}、`,
    'han-bracket': value => `（${han(value)}）`,
    arabic: value => `${value}.`,
    'arabic-bracket': value => `(${value})`,
    decimal: value => `4.${value}`,
  }
  it.each(Object.entries(forms))(
    '%s is read back with its ordinal, whatever stands behind it',
    (id, form) => {
      const heading = fc.constantFrom('开展培训', '“双随机”监管', '《条例》宣传', ' 开展培训', '　加强领导')
      fc.assert(
        fc.property(ordinals, heading, (value, behind) => {
          const label = readLabel(form(value) + behind)
          expect([label?.style.id, label?.ordinal, label?.printed]).toEqual([id, value, form(value)])
          expect((form(value) + behind).slice(label?.length)).toBe(behind.trimStart())
        }),
      )
    },
  )

  it('passes over no paragraph that begins as the pattern of a style does', () => {
    const missed: string[] = []
    const TAILS = ['', '甲', '、甲', '.甲', '）甲', '.1甲', '一）甲', '1）甲', '一条甲', '一章 甲']
    for (let code = 0; code <= 0xffff; code++) {
      const first = String.fromCharCode(code)
      for (const text of TAILS.map(tail => first + tail))
        if (STYLES.some(({ pattern }) => pattern.test(text)) && !readLabel(text)) missed.push(text)
    }
    expect(missed.filter(text => !/^[〇○零0０]/.test(text))).toEqual([])
  })

  /** What the patterns alone make of a paragraph. */
  function byPatterns(paragraph: string): unknown[] {
    for (const style of STYLES) {
      const [printed, glyphs = ''] = style.pattern.exec(paragraph) ?? []
      const ordinal =
        style.first === undefined
          ? numeral(glyphs.split(/[.．]/).at(-1) ?? '')
          : glyphs.charCodeAt(0) - style.first + 1
      if (printed !== undefined && ordinal) return [style.id, printed, ordinal]
    }
    return []
  }

  it.each(STYLES.map(({ id, pattern }) => [id, pattern] as const))(
    '%s is ruled out by no sign that its pattern can do without',
    (_, pattern) => {
      const tails = fc.constantFrom(
        '',
        '甲',
        ' 甲',
        '1',
        '、甲',
        '）甲',
        '和（二）',
        '项规定',
        ' 以及（三）',
        '、（四）',
      )
      fc.assert(
        fc.property(fc.stringMatching(withoutLooks(pattern)), tails, (form, tail) => {
          const label = readLabel(form + tail)
          expect(label ? [label.style.id, label.printed, label.ordinal] : []).toEqual(byPatterns(form + tail))
        }),
        { numRuns: 500 },
      )
    },
  )

  it('stands at the very start of its paragraph', () => {
    const glyphs = fc.constantFrom(...'第一二十百章节条、.．（）()1２3①⑴㈠ 　年月开展')
    fc.assert(
      fc.property(fc.string({ unit: glyphs, maxLength: 12 }), paragraph => {
        const label = readLabel(paragraph)
        if (!label) return
        expect(paragraph.startsWith(label.printed)).toBe(true)
        expect(label.length).toBeGreaterThanOrEqual(label.printed.length)
        expect(label.ordinal).toBeGreaterThan(0)
        expect(STYLES).toContain(label.style)
      }),
      { numRuns: 2000 },
    )
  })
})
