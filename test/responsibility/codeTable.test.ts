import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodeTable } from '../../src/responsibility/codeTable.ts'

const code = fc.integer({ min: 0, max: 0xffff })

describe('a table by code unit', () => {
  it('has the number set last for each code unit, and 0 for all others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code)), fc.array(code), (set, others) => {
        const table = new CodeTable()
        for (const [at, value] of set) table.set(at, value)
        const expected = new Map(set)
        for (const at of [...expected.keys(), ...others]) expect(table.get(at)).toBe(expected.get(at) ?? 0)
      }),
    )
  })
})
