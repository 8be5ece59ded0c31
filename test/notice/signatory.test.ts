import { describe, expect, it } from 'vitest'
import { isSignatory, namesIn } from '../../src/notice/signatory.ts'
import { chars, paragraph, text } from '../support/blocks.ts'

describe('isSignatory', () => {
  it.each([
    '某某县人民政府',
    '某某市教育局',
    '中共某某市委',
    '某某海关',
    '某某领导小组',
    '某某集团有限公司',
    '市教育局（代章）',
    '某某省發展和改革委員會',
    '共青团某某市委',
    '某某县总工会',
  ])('%s', words => {
    expect(isSignatory(paragraph(words))).toBe(true)
  })
  it.each([
    '请各县市认真执行。',
    '一、某某局',
    '附件：某某局',
    '各县：',
    '（市教育局）',
    '局',
    '特此通知',
    '某某局，',
    '现将方案印发各县区局',
    '《某某方案》县水利局',
    '某'.repeat(41),
  ])('%s is none', words => {
    expect(isSignatory(paragraph(words))).toBe(false)
  })
  it('needs a paragraph', () => {
    expect(isSignatory(undefined)).toBe(false)
  })
})

describe('namesIn', () => {
  it.each<readonly [string, readonly string[]]>([
    ['教  务  处', ['教务处']],
    ['办　公　室', ['办公室']],
    ['清河县人民政府　清河县水利局', ['清河县人民政府', '清河县水利局']],
    ['清河县 水利局', ['清河县 水利局']],
    ['省 长　王 某', ['省 长　王 某']],
    ['清河县水利局', ['清河县水利局']],
  ])('%s', (line, names) => {
    expect(chars(namesIn(text(line)))).toEqual(names)
  })
})
