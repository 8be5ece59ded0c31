import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { parseWhole } from '../../src/parse.ts'

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
