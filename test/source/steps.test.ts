import { describe, expect, it } from 'vitest'
import { bareSteps, saysPosition } from '../../src/source/steps.ts'

describe('a breadcrumb without the words 当前位置', () => {
  it.each<[string, string[]]>([
    ['青石县政府首页 >> 政府信息公开 >> 2024', ['青石县政府首页', '政府信息公开', '2024']],
    ['首頁 / 文件匯編/ 正文', ['首頁', '文件匯編', '正文']],
    [
      '首页 » 信息公开 »关于印发《防灾预案》的通知 » 详情',
      ['首页', '信息公开', '关于印发《防灾预案》的通知', '详情'],
    ],
    ['青石网 > 政务 > 公文', ['青石网', '政务', '公文']],
  ])('%s', (line, steps) => {
    expect(bareSteps(line)).toEqual(steps)
  })

  it.each([
    '教育 / 科技 / 人才',
    '关于转发<防灾预案>的通知',
    'PM2.5>35',
    '首页',
    '首页 > 政务公开。现将有关事项通知如下 > 三',
    '',
  ])('“%s” is none', line => {
    expect(bareSteps(line)).toBeUndefined()
  })

  it('is not a whole page that begins with them', () => {
    expect(saysPosition('当前位置：首页')).toBe(true)
    expect(saysPosition(`当前位置：首页 ${'推进各项工作'.repeat(60)}`)).toBe(false)
  })
})
