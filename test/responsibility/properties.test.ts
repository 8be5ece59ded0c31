import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRules, findStatements, readCell, readStatement } from '../../src/responsibility/index.ts'
import type { ReadUnit } from '../../src/responsibility/types.ts'
import { withoutGlosses } from '../../src/responsibility/units.ts'

const WORDS = [
  ...'（）()〔〕［］[]【】〈〉<>《》“”：:；;，,、。*等和及与 \n　1年月日底前',
  ...[
    '责任单位：',
    '牵头单位：',
    '配合单位',
    '完成时限：',
    '牵头',
    '负责',
    '配合',
    '会同',
    '按职责分工',
    '落实',
    '指导',
  ],
  ...[
    '市教育局',
    '市科协',
    '各县（市、区）政府',
    '有关部门',
    '单位',
    '县',
    '区政府',
    '广州',
    '市住房和城乡建设局',
    '以及',
  ],
  ...[
    '列第一位者为牵头单位，下同',
    '除注明外，首位为牵头单位',
    '未明确的',
    '以下均需各区政府落实，不再列出',
    '2024年6月底前完成',
    '持续推进',
    '推进改革',
    '以下简称',
    '含开发区，下同',
  ],
]
const passage = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(''))
const anything = fc.oneof(passage, fc.string({ unit: 'binary', maxLength: 60 }))

function sound(text: string, units: readonly ReadUnit[]): void {
  for (const { name, start, end } of units) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(withoutGlosses(text.slice(start, end).replace(/[\s\u200b\ufeff]/g, ''))).toBe(name)
    expect(name).not.toBe('')
  }
}

describe('for any text', () => {
  it('units stand where the reading says', () => {
    fc.assert(
      fc.property(anything, text => {
        const reading = readStatement(text, {})
        sound(text, reading.units)
        for (const rule of reading.standing ?? []) sound(text, rule.units)
        sound(text, readCell(text, 'lead'))
        for (const rule of findRules(text).standing) sound(text, rule.units)
      }),
      { numRuns: 2000 },
    )
  })
  it('statements follow each other without overlap, their units inside them', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = 0
        for (const { start, end, reading } of findStatements(text, {})) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
          sound(text, reading.units)
          for (const unit of reading.units) {
            expect(unit.start).toBeGreaterThanOrEqual(start)
            expect(unit.end).toBeLessThanOrEqual(end)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
  it('white space changes no name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('市教育局', '市科协', '各区政府', '市文化和旅游局'), {
          minLength: 1,
          maxLength: 6,
        }),
        names => {
          const plain = `（责任单位：${names.join('、')}）`
          const spaced = [...plain].join(' ')
          const say = (text: string): string[] => readStatement(text, {}).units.map(({ name }) => name)
          expect(say(spaced)).toEqual(say(plain))
          expect(say(plain)).toEqual(names)
        },
      ),
    )
  })
})

describe('time', () => {
  const SIZE = 100_000
  const time = (text: string): number => {
    const start = performance.now()
    findStatements(text, {})
    return performance.now() - start
  }
  it.each([
    ['opening brackets', '（'],
    ['mixed opening brackets', '（〔['],
    ['closing brackets', '）〕'],
    ['pairs', '（）'],
    ['soft openers', '“<《'],
    ['keys', '责任单位：'],
    ['unclosed statements', '（责任单位：市教育局'],
    ['lists', '市教育局、'],
    ['levels', '县、'],
    ['places', '广州、'],
    ['joining words', '市教育局和'],
    ['等', '等'],
    ['verbs', '负责配合牵头'],
    ['times', '2024年底前，'],
    ['rules', '列第一位者为牵头单位，'],
    ['lines', '责任单位：市教育局。'],
    ['spaces', ' '],
    ['colons', '：'],
    ['brackets in a list', '市教育局（市科协）、'],
  ])('%s: 10^5 characters within two seconds', (_, unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length))
    expect(time(text)).toBeLessThan(2000)
    expect(time(`（责任单位：${text}）`)).toBeLessThan(2000)
  })
})
