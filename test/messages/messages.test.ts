import { describe, expect, it } from 'vitest'
import { fill, languageOf, speaker, TEMPLATES } from '../../src/messages/index.ts'

const placeholders = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort()

describe('messages', () => {
  it('are the same keys with the same placeholders in both languages', () => {
    expect(Object.keys(TEMPLATES.zh).sort()).toEqual(Object.keys(TEMPLATES.en).sort())
    const differing = Object.entries(TEMPLATES.en).filter(
      ([key, template]) =>
        `${placeholders(template)}` !== `${placeholders(TEMPLATES.zh[key as keyof typeof TEMPLATES.zh])}`,
    )
    expect(differing).toEqual([])
  })

  it('are Chinese in Chinese', () => {
    const without = Object.entries(TEMPLATES.zh).filter(
      ([, words]) => !/\p{Script=Han}|^(?:\{\w+\}|\p{P})+$/u.test(words),
    )
    expect(without).toEqual([])
  })

  it('fill each placeholder, also with what looks like one', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&')
    expect(speaker('zh')('usage.nothingMatched', { pattern: 'x*' })).toBe('“x*”没有匹配任何文件')
  })

  it.each([
    [{}, undefined, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, undefined, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, undefined, 'en'],
    [{ LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_GB', LANG: 'C' }, undefined, 'zh'],
    [{ LC_ALL: '', LANG: 'zh' }, undefined, 'zh'],
    [{ LC_ALL: 'zh_CN' }, 'en', 'en'],
    [{ LANG: 'fr_FR' }, 'zh', 'zh'],
  ] as const)('choose the language: %o and --lang %s give %s', (env, wanted, language) => {
    expect(languageOf(env, wanted)).toBe(language)
  })
})
