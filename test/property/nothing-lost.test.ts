import { describe, expect, it } from 'vitest'
import { parseWhole } from '../../src/parse.ts'
import { CASES } from '../support/corpus.ts'
import { census, misplaced, resultText } from '../support/printed.ts'

/** Kinds whose words are kept in another form: the date as ISO, the number in the metadata, attachments by name; or twice printed. */
const ELSEWHERE = new Set(['issued-date', 'document-number', 'attachment', 'repeated'])

describe('nothing of the body is lost or doubled', () => {
  it.each(CASES)('$name', ({ bytes, file }) => {
    const parsed = parseWhole(bytes, { name: file })
    expect(misplaced(parsed)).toEqual([])
    const kept = census(resultText(parsed.notice))
    const printed = census(
      parsed.taken
        .filter(({ as }) => !ELSEWHERE.has(as))
        .map(({ text }) => text)
        .join(''),
    )
    const lost = [...printed].filter(([char, count]) => (kept.get(char) ?? 0) < count)
    expect(lost).toEqual([])
  })
})
