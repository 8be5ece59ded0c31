import { describe, expect, it } from 'vitest'
import { configOf, mergeConfigs, NO_CONFIG, settingsFor } from '../../src/check/config.ts'

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
