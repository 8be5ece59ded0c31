import { describe, expect, it } from 'vitest'
import { baselineOf, isBaseline, partition } from '../../src/check/baseline.ts'
import { count, fails } from '../../src/check/policy.ts'
import { findingsIn } from '../support/findings.ts'

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
