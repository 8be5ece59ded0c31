import { describe, expect, it } from 'vitest'
import { closest, compileRegistry, distance } from '../../src/check/registry.ts'
import { findingsIn } from '../support/findings.ts'

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
