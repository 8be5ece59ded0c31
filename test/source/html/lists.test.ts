import { describe, expect, it } from 'vitest'
import type { Node } from '../../../src/model.ts'
import { parse } from '../../../src/parse.ts'
import { readHtml } from '../../../src/source/html.ts'
import { growth, LINEAR } from '../../support/time.ts'

const page = (body: string): string =>
  `<div id="zoom"><p>现将任务分解如下，请各单位认真落实，确保按期完成。</p>${body}</div>`
/** The body's lines behind the first. */
const lines = (body: string): string[] =>
  readHtml(page(body))
    .blocks.slice(1)
    .map(block => (block.kind === 'table' ? '[table]' : block.text.chars))

describe('numbers that the browser prints', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['of a plain list', '<ol><li>修路</li><li>架桥</li></ol>', ['1. 修路', '2. 架桥']],
    [
      'before the first paragraph of an item',
      '<ol><li><p>修路</p><p>绿化</p></li><li><div><p>架桥</p></div></li></ol>',
      ['1. 修路', '绿化', '2. 架桥'],
    ],
    ['by list-style-type', '<ol style="list-style-type: decimal;"><li>修路</li></ol>', ['1. 修路']],
    ['by list-style', '<ol style="margin:0;list-style:inside decimal"><li>修路</li></ol>', ['1. 修路']],
    ['by type', '<ol type="1"><li>修路</li></ol>', ['1. 修路']],
    [
      'in Chinese',
      '<ol style="list-style-type:cjk-ideographic" start="10"><li>修路</li><li>架桥</li></ol>',
      ['十、修路', '十一、架桥'],
    ],
    [
      'in informal Chinese',
      '<ol style="list-style-type:simp-chinese-informal"><li>修路</li></ol>',
      ['一、修路'],
    ],
    ['from a start', '<ol start="4"><li>修路</li><li>架桥</li></ol>', ['4. 修路', '5. 架桥']],
    [
      'with values',
      '<ol><li>修路</li><li value="7">架桥</li><li>清淤</li></ol>',
      ['1. 修路', '7. 架桥', '8. 清淤'],
    ],
    ['without hidden items', '<ol><li hidden>修路</li><li>架桥</li></ol>', ['1. 架桥']],
    [
      'of two lists',
      '<ol><li>修路</li></ol><p>说明</p><ol><li>架桥</li></ol>',
      ['1. 修路', '说明', '1. 架桥'],
    ],
    [
      'of a list of another kind in an item',
      '<ol style="list-style-type:cjk-ideographic"><li>修路<ol><li>清表</li><li>铺油</li></ol></li><li>架桥</li></ol>',
      ['一、修路', '1. 清表', '2. 铺油', '二、架桥'],
    ],
    [
      'not of a list of the same kind in an item',
      '<ol><li>修路<ol><li>清表</li></ol></li><li>架桥</li></ol>',
      ['1. 修路', '清表', '2. 架桥'],
    ],
    [
      'before a number',
      '<ol><li>5G基站</li><li>2024年底前完成</li></ol>',
      ['1. 5G基站', '2. 2024年底前完成'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  it.each<readonly [string, string, readonly string[]]>([
    ['without a style', '<ol style="list-style:none"><li>修路</li></ol>', ['修路']],
    ['of no type', '<ol style="list-style-type: NONE"><li>修路</li></ol>', ['修路']],
    ['of items without a style', '<ol><li style="list-style-type:none">修路</li></ol>', ['修路']],
    ['that a class takes them from', '<ol class="a list-unstyled"><li>修路</li></ol>', ['修路']],
    ['of letters', '<ol type="a"><li>修路</li></ol>', ['修路']],
    ['of Roman numbers', '<ol style="list-style-type:lower-roman"><li>修路</li></ol>', ['修路']],
    ['of dots', '<ul><li>修路</li></ul>', ['修路']],
    ['that counts down', '<ol reversed><li>修路</li></ol>', ['修路']],
    ['whose items print labels', '<ol><li>一、修路</li><li>架桥</li></ol>', ['一、修路', '架桥']],
    [
      'whose items begin with a table',
      '<ol><li><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>修路</td></tr></table></li></ol>',
      ['[table]'],
    ],
  ])('are none in a list %s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  it('are none in a list of links', () => {
    const links = ['修路', '架桥'].map(name => `<li><a href="${name}.html">${name}专题</a></li>`).join('')
    expect(lines(`<p>一、修路</p><ol>${links}</ol><p>二、架桥</p>`).join()).not.toMatch(/[12]\./)
  })

  it('are labels of items, which have an empty place in the source', () => {
    const source = page(
      `<p>一、任务</p><ol><li><p>修路。（责任单位：县交通局）</p></li><li>&nbsp;架桥。</li></ol><p>二、要求</p>`,
    )
    const { parts } = parse(new TextEncoder().encode(source), { name: 'a.html' })
    const passage = ({ position }: Pick<Node, 'position'>): string | undefined =>
      position && source.slice(position.start.offset, position.end.offset)
    const [section, last] = parts[0]?.children ?? []
    expect(section?.children?.map(({ label, ordinal }) => [label, ordinal])).toEqual([
      ['1.', 1],
      ['2.', 2],
    ])
    expect(section?.children?.map(passage)).toEqual(['', ''])
    expect(
      section?.children?.map(({ position }) => source.slice(position?.start.offset).slice(0, 2)),
    ).toEqual(['修路', '架桥'])
    expect(section?.children?.[0]?.responsibilities?.map(passage)).toEqual(['（责任单位：县交通局）'])
    expect(section?.children?.flatMap(node => node.paragraphs ?? [])).toEqual(['修路。', '架桥。'])
    expect(last?.label).toBe('二、')
  })

  it('take time linear in the depth and the length of lists', () => {
    const deep = (count: number): string => page(`${'<ol><li>甲'.repeat(count)}${'</li></ol>'.repeat(count)}`)
    expect(growth(deep, readHtml, 1_000)).toBeLessThan(LINEAR)
    const long = (count: number): string => page(`<ol>${'<li>甲</li>'.repeat(count)}</ol>`)
    expect(growth(long, readHtml, 10_000)).toBeLessThan(LINEAR)
  })
})
