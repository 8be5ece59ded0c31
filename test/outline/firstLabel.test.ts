import { describe, expect, it } from 'vitest'
import { withFirstApart } from '../../src/outline/firstLabel.ts'
import { blocks, table, words } from '../support/blocks.ts'

const apart = (...lines: readonly string[]): string[] => words(withFirstApart(blocks(...lines)))

describe('withFirstApart', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'behind a sentence',
      ['请抓好落实。 一、严格标准。', '二、按时上报。'],
      ['请抓好落实。', '一、严格标准。', '二、按时上报。'],
    ],
    [
      'behind a colon',
      ['通知如下：一、严格标准。', '二、按时上报。'],
      ['通知如下：', '一、严格标准。', '二、按时上报。'],
    ],
    [
      'some lines above',
      ['请抓好落实。一、严格标准。', '标准另行印发。', '二、按时上报。'],
      ['请抓好落实。', '一、严格标准。', '标准另行印发。', '二、按时上报。'],
    ],
    [
      'of articles',
      ['现予公布。第一条 为做好节水工作，制定本办法。', '第二条 本办法适用于本县。'],
      ['现予公布。', '第一条 为做好节水工作，制定本办法。', '第二条 本办法适用于本县。'],
    ],
  ])('splits the paragraph %s', (_, lines, parts) => {
    expect(apart(...lines)).toEqual(parts)
  })

  it.each<readonly [string, readonly string[]]>([
    ['the first label begins a line', ['甲。一、乙', '一、丙', '二、丁']],
    ['the second one does not come first', ['甲。一、乙', '三、丙']],
    ['the styles differ', ['甲。第一条、第五条同时废止。', '二、丙']],
    ['numbers are listed', ['甲。一、二级医院应当配合。', '二、丙']],
    ['nothing ends before it', ['推进一、二产业融合', '二、丙']],
  ])('does not where %s', (_, lines) => {
    expect(apart(...lines)).toEqual(lines)
  })

  it('does not look above a table', () => {
    const list = [...blocks('甲。一、乙'), table(['丙']), ...blocks('二、丁')]
    expect(withFirstApart(list)).toEqual(list)
  })
})
