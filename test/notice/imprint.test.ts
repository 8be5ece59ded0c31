import { describe, expect, it } from 'vitest'
import { isImprint } from '../../src/notice/imprint.ts'

describe('isImprint', () => {
  it.each(['某某市人民政府办公室 2026年4月24日印发', '2026年4月24日发布', '某某局办公室2026年4月24日 印发'])(
    '%s',
    chars => {
      expect(isImprint(chars)).toBe(true)
    },
  )
  it.each([
    '2026年4月24日',
    '市政府办公室印发',
    '各单位要认真学习，抓好落实，2026年4月24日印发',
    '本办法自2026年4月24日起施行',
    '《青石县防汛预案》已经2026年4月24日县政府常务会议通过,现予印发。',
    '经2026年4月24日县政府常务会议研究同意，现予发布。',
  ])('%s is none', chars => {
    expect(isImprint(chars)).toBe(false)
  })
})
