import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baselineOf, isBaseline, partition } from '../../src/check/baseline.ts'
import { unbalanced } from '../../src/check/brackets.ts'
import { check } from '../../src/check/check.ts'
import { configOf, mergeConfigs, NO_CONFIG, settingsFor } from '../../src/check/config.ts'
import { datesIn, daysIn, isPossible, latestDay, numberOf } from '../../src/check/dates.ts'
import { lineIndex } from '../../src/check/lineIndex.ts'
import { kindOf, styleOf } from '../../src/check/numbering.ts'
import { count, fails } from '../../src/check/policy.ts'
import { bare, type Form, locate, locateAt, project } from '../../src/check/projection.ts'
import { closest, compileRegistry, distance } from '../../src/check/registry.ts'
import { parseWhole } from '../../src/parse.ts'
import { findingsIn } from '../support/findings.ts'

describe('the projection', () => {
  const found = (
    source: string,
    form: Form,
    printed: string,
    start?: number,
    end?: number,
  ): string | undefined => {
    const position = locate(project(source, form), lineIndex(source), printed, undefined, start, end)
    return position && source.slice(position.start.offset, position.end.offset)
  }

  it.each([
    ['<p>市<b>教育</b>&nbsp;局</p>', 'html', '市教育局', '市<b>教育</b>&nbsp;局'],
    ['<p>&#24066;&#x6559;育局</p>', 'html', '市教育局', '&#24066;&#x6559;育局'],
    ['<p title="市教育局">市教<!-- 市教育局 -->育局</p>', 'html', '市教育局', '市教<!-- 市教育局 -->育局'],
    ['a < b 市', 'html', '<b市', '< b 市'],
    ['&unknown;市', 'html', '市', '市'],
    ['市教\n  育局', 'text', '市教育局', '市教\n  育局'],
    ['text: "\\u5e02教\\"育局"', 'data', '市教"育局', '\\u5e02教\\"育局'],
  ] as const)('finds in %j as %s', (source, form, printed, passage) => {
    expect(found(source, form, printed)).toBe(passage)
  })

  it('finds a part of a text, and nothing that is not there', () => {
    expect(found('<p>（责任&nbsp;单位：市教育局）</p>', 'html', '（责任 单位：市教育局）', 7, 11)).toBe(
      '市教育局',
    )
    expect(found('<p>市教育局</p>', 'html', '市科技局')).toBeUndefined()
    expect(found('市', 'text', '')).toBeUndefined()
  })

  it('finds a text only at its place where it is asked to', () => {
    const source = '1.甲 2.甲'
    const at = (offset: number): number | undefined =>
      locateAt(project(source, 'text'), lineIndex(source), '2.甲', offset)?.start.offset
    expect([at(0), at(4), at(5)]).toEqual([undefined, 4, undefined])
  })

  it('keeps every character at its place, whatever the source', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '&',
            '#',
            'x',
            '2',
            ';',
            '\\',
            'u',
            '"',
            '市',
            ' ',
            '\n',
            '-',
            '!',
            'nbsp',
          ),
        }),
        fc.constantFrom<Form>('html', 'text', 'data'),
        (source, form) => {
          const { chars, from, to } = project(source, form)
          expect(from).toHaveLength(chars.length)
          expect(chars).toBe(bare(chars))
          for (let i = 0; i < chars.length; i++) {
            expect((from[i] ?? 0) < (to[i] ?? 0) && (to[i] ?? 0) <= source.length).toBe(true)
            if (i > 0) expect((from[i] ?? 0) >= (from[i - 1] ?? 0)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the register', () => {
  const registry = compileRegistry({
    units: {
      市发展改革委: { aliases: ['市发改委'] },
      省商务厅: {},
      省财政厅: {},
      各成员单位: { members: ['市发改委', '省商务厅'] },
    },
  })

  it.each([
    ['市发展改革委', [], { name: '市发展改革委', by: 'name' }],
    ['市 发改委', [], { name: '市发展改革委', by: 'alias' }],
    ['财政厅', ['省商务厅'], { name: '省财政厅', by: 'elided' }],
    ['财政厅', [], undefined],
    ['财政厅', ['市商务局'], undefined],
    ['省教育厅', [], undefined],
  ] as const)('looks up %s after %j', (name, before, match) => {
    expect(registry.lookup(name, before)).toEqual(match)
  })

  it('opens groups, and suggests what is near', () => {
    expect(registry.expand('各成员单位')).toEqual(['市发展改革委', '省商务厅'])
    expect(registry.suggest('市发展改个委')).toBe('市发展改革委')
    expect(registry.suggest('市文旅局')).toBeUndefined()
  })

  it('knows that a name with its prefix left out is no unknown one', () => {
    const text =
      '2024年商务工作要点\n一、促消费\n1.办展会。（责任单位：省商务厅、财政厅）\n2.修市场。（责任单位：省商务厅）\n'
    expect(findingsIn(text, { units: { 省商务厅: {}, 省财政厅: {} } })).toEqual([])
  })

  it('measures distances up to a limit', () => {
    expect(distance('市教育局', '市教肓局', 2)).toBe(1)
    expect(distance('市教育局', '市局', 2)).toBe(2)
    expect(distance('市教育局', '省发展改革委员会', 2)).toBe(3)
    expect(closest('unit-mising', ['unit-missing', 'unit-name'])).toBe('unit-missing')
    expect(closest('xyz', ['unit-missing'])).toBeUndefined()
  })
})

describe('dates', () => {
  it.each([
    ['28', 28],
    ['二十八', 28],
    ['十', 10],
    ['三十', 30],
    ['２０１８', 2018],
    ['二〇一八', 2018],
    ['二○一八', 2018],
  ])('reads %s as %d', (printed, value) => expect(numberOf(printed)).toBe(value))

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 13, 0],
  ])('%d-%d has %d days', (year, month, days) => expect(daysIn(year, month)).toBe(days))

  it.each([
    ['2024年2月30日', [false]],
    ['二〇二三年二月二十九日', [false]],
    ['2024年13月', [false]],
    ['２０２４年２月２９日、2024 年6 月底', [true, true]],
    ['2024年', []],
  ])('%s is possible: %j', (text, possible) => expect(datesIn(text).map(isPossible)).toEqual(possible))

  it.each([
    ['2018年6月底前完成', undefined, '2018-06-30'],
    ['2018年2月', undefined, '2018-02-28'],
    ['2018年6月15日前', undefined, '2018-06-15'],
    ['6月底前', 2018, '2018-06-30'],
    ['6月底前', undefined, undefined],
    ['2018年底前', undefined, '2018-12-31'],
    ['2018年第三季度', undefined, '2018-09-30'],
    ['2018年上半年', undefined, '2018-06-30'],
    ['2017年10月至2018年3月', undefined, '2018-03-31'],
    ['2018年', undefined, '2018-12-31'],
    ['持续推进', 2018, undefined],
  ])('the last day of %s (%s) is %s', (deadline, year, day) => expect(latestDay(deadline, year)).toBe(day))
})

describe('brackets', () => {
  const flaws = (...texts: string[]): string[] =>
    unbalanced(texts.map(text => ({ kind: 'preamble', text }))).map(
      ({ kind, bracket, index }) => `${kind} ${bracket} ${index}`,
    )

  it.each([
    ['（甲）〔乙〕《丙〈丁〉》', []],
    ['（甲（乙）', ['unclosed （ 0']],
    ['（甲)', ['mixed ) 2']],
    ['甲）', ['unopened ） 1']],
    ['1）甲；2）乙；a)丙；一）丁', []],
    ['（甲《乙）', ['unclosed 《 2']],
    ['【甲', ['unclosed 【 0']],
  ])('%s has %j', (text, wanted) => expect(flaws(text).sort()).toEqual([...wanted].sort()))

  it('may run on over paragraphs', () => expect(flaws('（甲', '乙）')).toEqual([]))

  it('takes time in proportion to the text', () => {
    const start = performance.now()
    unbalanced([{ kind: 'title', text: '（'.repeat(100_000) + '】'.repeat(100_000) }])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('labels', () => {
  it.each([
    ['一、', '一#', '#、'],
    ['（十二）', '一(#)', '（#）'],
    ['(3)', '1(#)', '(#)'],
    ['12．', '1#', '#．'],
    ['第三条', '一第#条', '第#条'],
    ['①', '①#', '#'],
  ])('%s is of the kind %s and the style %s', (label, kind, style) => {
    expect([kindOf(label), styleOf(label)]).toEqual([kind, style])
  })

  it.each([
    ['numbers that run on over headings', '一、甲\n1.一。\n2.二。\n二、乙\n3.三。\n4.四。\n', []],
    ['numbers that begin again', '一、甲\n1.一。\n2.二。\n二、乙\n1.三。\n2.四。\n', []],
    ['a list that begins with 2', '一、甲\n2.一。\n3.二。\n', ['number-skipped start']],
    ['a gap between headings', '一、甲\n1.一。\n2.二。\n二、乙\n4.三。\n5.四。\n', ['number-skipped gap']],
    ['a number that stands twice', '一、甲\n1.一。\n2.二。\n2.三。\n', ['number-repeated repeated']],
  ])('%s', (_, body, wanted) => {
    const found = findingsIn(`2024年工作要点\n${body}`).filter(({ rule }) => rule.startsWith('number-'))
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(wanted)
  })
})

describe('fingerprints', () => {
  const text = (before: string, number: number): string =>
    `2024年工作要点\n${before}一、甲\n1.建设学校。（责任单位：市教育局）\n${number}.改造操场。\n`
  const ids = (source: string): string[] =>
    findingsIn(source)
      .filter(({ rule }) => rule === 'unit-missing')
      .map(({ fingerprint }) => fingerprint)

  it('stay when lines move and numbers change, and differ between items', () => {
    const [id] = ids(text('', 2))
    expect(ids(text('\n\n\n', 2))).toEqual([id])
    expect(ids(text('', 3))).toEqual([id])
    expect(ids(text('', 2).replace('操场', '礼堂'))).not.toEqual([id])
  })

  it('are counted where they are equal', () => {
    const twice = `${text('', 2)}3.改造操场。\n`
    const [first = '', second] = ids(twice)
    expect(second).toBe(`${first}-2`)
  })
})

describe('the policy', () => {
  const findings = findingsIn(
    '2024年工作要点\n一、甲\n1.一件事。（责任单位：市教育局、市教育局）\n3.二件事。\n',
  )

  it('counts, and fails by severity or by the number of warnings', () => {
    const counts = count(findings)
    expect(counts).toEqual({ error: 2, warning: 1, info: 0 })
    const clean = { error: 0, warning: 1, info: 3 }
    expect(fails(counts, {})).toBe(true)
    expect(fails(clean, {})).toBe(false)
    expect(fails(clean, { maxWarnings: 0 })).toBe(true)
    expect(fails(clean, { maxWarnings: 1 })).toBe(false)
    expect(fails(clean, { failOn: 'warning' })).toBe(true)
    expect(fails({ ...clean, warning: 0 }, { failOn: 'info' })).toBe(true)
  })

  it('knows what a baseline knows, by file', () => {
    const baseline = baselineOf([['a.txt', findings.slice(0, 1)]])
    expect(isBaseline(JSON.parse(JSON.stringify(baseline)))).toBe(true)
    expect(partition(findings, baseline, 'a.txt').fresh).toEqual(findings.slice(1))
    expect(partition(findings, baseline, 'b.txt').fresh).toEqual(findings)
    for (const value of [null, [], {}, { version: 2, findings: {} }, { version: 1, findings: { a: 1 } }])
      expect(isBaseline(value)).toBe(false)
  })
})

describe('configurations', () => {
  const config = (file: Parameters<typeof configOf>[0]): ReturnType<typeof configOf> =>
    configOf(file, '/x', path => `/x/${path}`)

  it('are laid over each other: a level alone keeps the options', () => {
    const below = config({
      rules: { 'lead-single': ['error', { most: 2 }], 'item-empty': 'off' },
      units: { 甲: null },
    })
    const above = config({
      rules: { 'lead-single': 'warn' },
      units: { 乙: { aliases: ['丙'] } },
      baseline: 'b.json',
    })
    expect(mergeConfigs(below, above)).toEqual({
      rules: { 'lead-single': { level: 'warning', options: { most: 2 } }, 'item-empty': { level: 'off' } },
      overrides: [],
      units: { 甲: {}, 乙: { aliases: ['丙'] } },
      baseline: '/x/b.json',
    })
    expect(mergeConfigs(NO_CONFIG, NO_CONFIG)).toEqual(NO_CONFIG)
  })

  it('hold for a file with the overrides that match it, later ones over earlier ones', () => {
    const { overrides, rules } = config({
      rules: { 'item-empty': 'error' },
      overrides: [
        { files: ['a'], rules: { 'item-empty': 'warn' } },
        { files: ['b'], rules: { 'item-empty': 'off' } },
      ],
    })
    const settings = (names: readonly string[]): unknown =>
      settingsFor({ overrides, rules }, ({ files }) => files.some(file => names.includes(file)))['item-empty']
    expect(settings([])).toEqual({ level: 'error' })
    expect(settings(['a'])).toEqual({ level: 'warning' })
    expect(settings(['a', 'b'])).toEqual({ level: 'off' })
  })
})

describe('check', () => {
  it('never throws, and places every finding in the source, whatever the notice', () => {
    const piece = fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '(二）',
      '1.',
      '3.',
      '2、',
      '①',
      '第一条',
      '\n',
      '\n',
      '　　',
      '责任单位：',
      '牵头',
      '（',
      '）',
      '(',
      '〔',
      '》',
      '市教育局',
      '市XX局',
      '、、',
      '2024年2月30日',
      '完成时限：2020年3月底前',
      '\ufffd',
      '\ud800',
      '😀',
      '<p>',
      '</p>',
      '&nbsp;',
      '<td>',
      '某政办发[2024]028号',
      '加强管理。',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const { notice, source } = parseWhole(pieces.join(''))
        for (const { position, fingerprint } of check(notice, source, { units: { 市教育局: {} } })) {
          expect(fingerprint).not.toBe('')
          if (!position) continue
          expect(position.start.offset).toBeGreaterThanOrEqual(0)
          expect(position.end.offset).toBeLessThanOrEqual(source.length)
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
        }
      }),
      { numRuns: 500 },
    )
  })
})
