import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import type { Node, Notice, Statement } from '../../src/model.ts'
import { parseWhole } from '../../src/parse.ts'
import { schemaErrors } from '../../src/schema/index.ts'
import { unified } from '../../src/source/radicals.ts'
import { census, misplaced, resultText } from '../support/printed.ts'

const WORDS = [
  '一、',
  '二、',
  '（一）',
  '（二）',
  '(三)',
  '1.',
  '2．',
  '3、',
  '（1）',
  '①',
  '第一章',
  '第一条 ',
  '第二条',
  '1.1 ',
  '12345热线',
  '2018年4月12日',
  '二〇一八年四月十二日',
  '云政办发〔2021〕3号',
  '各县（市、区）人民政府：',
  '附件1',
  '附件：1.清单 2.名单',
  '目录',
  '附则',
  '（此件公开发布）',
  '云岭市人民政府办公室',
  '关于印发工作要点的通知',
  '责任单位：',
  '牵头单位：',
  '配合单位：',
  '完成时限：',
  '牵头',
  '配合',
  '负责',
  '按职责分工负责',
  '会同',
  '指导',
  '等',
  '和',
  '及',
  '、',
  '，',
  '；',
  '。',
  '市教育局',
  '市科协',
  '各成员单位',
  '各区、县（市）政府',
  '（',
  '）',
  '(',
  ')',
  '〔',
  '〕',
  '[',
  ']',
  '【',
  '】',
  '〈',
  '〉',
  '《',
  '》',
  '“',
  '”',
  '*',
  '列第一位者为牵头单位，下同',
  '以下均需各区政府落实，不再列出',
  '推进改革',
  '12月底前完成',
  ' ',
  '　',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '&nbsp;',
  '&#12288;',
  '&amp;',
  '&lt;',
  '<p>',
  '</p>',
  '<br>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<span style="x">',
  '</span>',
  '<table>',
  '<tr>',
  '<td>',
  '<td rowspan="2">',
  '<td colspan=99>',
  '</td>',
  '</tr>',
  '</table>',
  '<h2>',
  '</h2>',
  '<!-- x -->',
  '<script>',
  '</script>',
  '<o:p>',
  '<li>',
  '<title>',
  '</title>',
  '<a href="x.pdf">',
  '</a>',
  '# Page 3:',
  '— 3 —',
  '\u0000',
  '\u200b',
  '𠮷',
  '😀',
]
/** Whole passages, so that statements and tables are common in the noise. */
const PASSAGES = [
  '（市教育局、市科协负责）',
  '（牵头单位：市教育局；配合单位：市科协等；完成时限：2021年6月底前）',
  '〔市教育局牵头，各县（市、区）政府按职责分工负责。列第一位者为牵头单位，下同〕',
  '责任单位：市教育局、市科协\n完成时限：12月底前\n',
  '<table><tr><td>序号</td><td>重点任务</td><td>牵头单位</td><td>完成时限</td></tr><tr><td rowspan="2">1</td><td>推进<br>改革</td><td>市教育局</td><td>6月</td></tr><tr><td>二、整治</td><td>市科协、市农办</td><td></td></tr></table>',
  '<p>一、总体要求</p><p>（一）提升质量（牵头部门：市教育局）</p>',
]
const noise = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...PASSAGES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 80 },
  )
  .map(words => words.join(''))
const input = fc.oneof(
  noise,
  noise.map(words => `<html><body><div id="zoom">${words}</div></body></html>`),
)

/** Kinds whose words are kept in another form: the date as ISO, the number in the metadata, attachments by name; or twice printed. */
const ELSEWHERE = new Set(['issued-date', 'document-number', 'attachment', 'repeated'])

function statementsOf(notice: Notice): Statement[] {
  const nodes: Node[] = notice.parts.flatMap(part => part.children)
  const all = notice.parts.flatMap(part => part.responsibilities ?? [])
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    all.push(...(node.responsibilities ?? []))
    nodes.push(...(node.children ?? []))
  }
  return all
}

/** What shows of a passage: no mark-up, no white space, no control characters. */
const printed = (text: string): string =>
  text
    .replace(/<[^>]*>|&\w+;|&#\d+;/g, '')
    .replace(/[\s\0-\x1f\x7f-\x9f\u200b-\u200d\u2060\ufeff\u00ad]/g, '')

describe('whatever is fed in', () => {
  it('gives a valid result in which nothing is lost and every position is right', () => {
    fc.assert(
      fc.property(input, source => {
        const parsed = parseWhole(source)
        const { notice } = parsed
        expect(schemaErrors(notice)).toEqual([])
        expect(misplaced(parsed)).toEqual([])
        const kept = census(resultText(notice))
        const taken = census(
          parsed.taken
            .filter(({ as }) => !ELSEWHERE.has(as))
            .map(({ text }) => text)
            .join(''),
        )
        expect([...taken].filter(([char, count]) => (kept.get(char) ?? 0) < count)).toEqual([])
        for (const { units } of statementsOf(notice))
          for (const { name, position } of units) {
            expect(position).toBeDefined()
            const { start, end } = position ?? { start: { offset: -1 }, end: { offset: -1 } }
            expect(start.offset).toBeGreaterThanOrEqual(0)
            expect(end.offset).toBeLessThanOrEqual(source.length)
            const passage = source.slice(start.offset, end.offset)
            // A name is read as if its radicals were the ideographs that they look like.
            if (!passage.includes('<') && !passage.includes('&'))
              expect(printed(unified(passage))).toBe(printed(name))
          }
        const data: unknown = JSON.parse(JSON.stringify(notice))
        expect(parseYaml(stringify(notice, { version: '1.1', lineWidth: 0 }), { version: '1.1' })).toEqual(
          data,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
