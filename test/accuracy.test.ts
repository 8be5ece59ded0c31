import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.ts'
import { CASES, corpusHash } from './support/corpus.ts'
import {
  answerFacts,
  compare,
  differences,
  type Facts,
  FIELDS,
  f1,
  MEASURES,
  noticeFacts,
} from './support/score.ts'

interface Floors {
  corpus: string
  cases: number
  f1: Record<(typeof MEASURES)[number], number>
  share: Record<(typeof FIELDS)[number], number>
}

const floors = JSON.parse(readFileSync(new URL('./accuracy-floors.json', import.meta.url), 'utf8')) as Floors

const REPIN = `The corpus is not the one for which the floors were measured. If fixtures were added or an answer was
corrected on purpose: run this test, see that the scores below hold for the new corpus, write the received hash and the
number of cases into test/accuracy-floors.json, never a lower floor, and say in the commit's message what changed.`

const results: { name: string; expected: Facts; found: Facts }[] = CASES.map(
  ({ name, file, bytes, answers }) => ({
    name,
    expected: answerFacts(answers),
    found: noticeFacts(parse(bytes, { name: file })),
  }),
)

const odd = (): string =>
  results
    .map(({ name, expected, found }) => ({ name, lines: differences(expected, found) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => [name, ...lines].join('\n  '))
    .join('\n')

describe('accuracy over the fixtures', () => {
  it('is measured on the pinned corpus', () => {
    expect(CASES.length, REPIN).toBe(floors.cases)
    expect(corpusHash(), REPIN).toBe(floors.corpus)
  })

  for (const measure of MEASURES)
    it(`${measure} F1 is at least ${floors.f1[measure]}`, () => {
      const score = f1(results.map(({ expected, found }) => compare(expected[measure], found[measure])))
      expect(score, odd()).toBeGreaterThanOrEqual(floors.f1[measure])
    })

  for (const field of FIELDS)
    it(`${field} is right in a share of at least ${floors.share[field]}`, () => {
      const right = results.filter(({ expected, found }) => expected[field] === found[field]).length
      expect(right / results.length, odd()).toBeGreaterThanOrEqual(floors.share[field])
    })

  it('finds no unit in a notice that names none', () => {
    const negatives = results.filter(({ expected }) => expected.units.length === 0)
    expect(negatives.length).toBeGreaterThanOrEqual(5)
    expect(negatives.flatMap(({ name, found }) => found.units.map(unit => `${name}: ${unit}`))).toEqual([])
  })
})
