import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positions } from '../../src/source/position.ts'

describe('positions', () => {
  it('counts CR LF, CR and LF as one line break each', () => {
    const locate = positions('一\r\n二\r三\n四')
    expect(locate(3, 4)).toEqual({
      start: { line: 2, column: 1, offset: 3 },
      end: { line: 2, column: 2, offset: 4 },
    })
    expect(locate(5, 6).start).toMatchObject({ line: 3, column: 1 })
    expect(locate(7, 8).start).toMatchObject({ line: 4, column: 1 })
    expect(locate(99, 99).end).toEqual({ line: 4, column: 2, offset: 8 })
  })

  it('agrees with splitting the source into lines', () => {
    const unit = fc.constantFrom('市', 'a', '\r', '\n', '\r\n', '😀')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(80), (source, at) => {
        const offset = Math.min(at, source.length)
        const before = source.slice(0, offset)
        const lines = before.split(/\r\n|\r|\n/)
        const inside = before.endsWith('\r') && source.charAt(offset) === '\n'
        const { start } = positions(source)(at, at)
        expect(start.offset).toBe(offset)
        if (inside) return
        expect(start).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset })
      }),
      { numRuns: 1000 },
    )
  })
})
