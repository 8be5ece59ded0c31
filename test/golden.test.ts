/**
 * Each fixture's whole result, kept in `expected.yaml` next to the source. After a change that is meant,
 * `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` writes the files anew, for reading in the diff; a file is only
 * written where the parser's facts equal the answers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import { parse } from '../src/parse.ts'
import { CASES } from './support/corpus.ts'
import { withoutPositions } from './support/positions.ts'
import { answerFacts, differences, noticeFacts } from './support/score.ts'

describe.each(CASES)('fixtures/$name', ({ folder, file, bytes, answers }) => {
  it('parses to what expected.yaml holds', () => {
    const notice = parse(bytes, { name: file })
    const golden = join(folder, 'expected.yaml')
    if (process.env.UPDATE_GOLDEN) {
      expect(differences(answerFacts(answers), noticeFacts(notice))).toEqual([])
      writeFileSync(golden, stringify(withoutPositions(notice), { version: '1.1', lineWidth: 0 }))
    }
    expect(existsSync(golden), 'expected.yaml is missing; see the head of this test').toBe(true)
    expect(withoutPositions(notice)).toEqual(parseYaml(readFileSync(golden, 'utf8'), { version: '1.1' }))
  })
})
