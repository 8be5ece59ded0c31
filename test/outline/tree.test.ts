import { describe, expect, it } from 'vitest'
import { type Branch, buildTree } from '../../src/outline/tree.ts'
import type { Block } from '../../src/source/block.ts'
import { blocks, type Line, table, words } from '../support/blocks.ts'
import { growth, LINEAR } from '../support/time.ts'

/** `一、甲[1.乙 2.丙]`: labels, the words of their blocks, and what stands under them. */
const drawn = ({ printed, blocks: own, children }: Branch): string =>
  printed.chars + words(own).join('/') + (children.length > 0 ? `[${children.map(drawn).join(' ')}]` : '')
function draw(list: readonly Block[]): { preamble: string[]; tree: string; unnumbered: string[] } {
  const tree = buildTree(list)
  return {
    preamble: words(tree.preamble),
    tree: tree.branches.map(drawn).join(' '),
    unnumbered: words(tree.unnumbered),
  }
}
const treeOf = (...lines: readonly Line[]): ReturnType<typeof draw> => draw(blocks(...lines))

describe('buildTree', () => {
  it('hangs what follows a label on it', () => {
    expect(treeOf('为做好工作。', '一、甲', '说明一。', '说明二。', '1.乙', '说明三。', '二、丙')).toEqual({
      preamble: ['为做好工作。'],
      tree: '一、甲/说明一。/说明二。[1.乙/说明三。] 二、丙',
      unnumbered: [],
    })
  })

  it('keeps tables where they stand', () => {
    const [first, second] = blocks('一、甲', '二、乙')
    expect(
      draw([table(['前']), ...(first ? [first] : []), table(['中']), ...(second ? [second] : [])]),
    ).toEqual({
      preamble: ['[table]'],
      tree: '一、甲/[table] 二、乙',
      unnumbered: [],
    })
  })

  it('has no tree without labels', () => {
    expect(treeOf('甲。', '乙。')).toEqual({ preamble: ['甲。', '乙。'], tree: '', unnumbered: [] })
    expect(treeOf()).toEqual({ preamble: [], tree: '', unnumbered: [] })
  })

  it('begins anew behind an unnumbered heading', () => {
    expect(treeOf('一、甲', '（一）乙', '附则', '1.丙', '2.丁')).toEqual({
      preamble: [],
      tree: '一、甲[（一）乙] 1.丙 2.丁',
      unnumbered: ['附则'],
    })
  })

  it('begins anew behind the heading of another part', () => {
    expect(treeOf('第一部分　甲', '一、乙', '二、丙', '第二部分　丁', '说明。', '一、戊', '二、己')).toEqual({
      preamble: ['第一部分　甲'],
      tree: '一、乙 二、丙 一、戊 二、己',
      unnumbered: ['第二部分　丁', '说明。'],
    })
  })

  it('ends the last item at an unnumbered heading', () => {
    expect(treeOf('一、甲', '1.乙', '附则', '本方案自印发之日起施行。')).toEqual({
      preamble: [],
      tree: '一、甲[1.乙]',
      unnumbered: ['附则', '本方案自印发之日起施行。'],
    })
  })

  it('closes chapters at an unnumbered heading behind which the numbers run on', () => {
    const chapters = ['第一章 总则', '第一条 甲', '第二章 监督', '第二条 乙'] as const
    for (const heading of ['附则', '附　　则', '附 则'])
      expect(treeOf(...chapters, heading, '第三条 丙', '第四条 丁')).toEqual({
        preamble: [],
        tree: '第一章总则[第一条甲] 第二章监督[第二条乙] 第三条丙 第四条丁',
        unnumbered: [heading],
      })
  })

  it.each(['附件', '市教育局', '2024年3月1日', '张　三', '附　表', '经　费（万元）'])(
    'leaves the line “%s” where it stands',
    line => {
      expect(treeOf('第一章 总则', '第一条 甲', line, '第二条 乙').tree).toBe(
        `第一章总则[第一条甲/${line} 第二条乙]`,
      )
    },
  )

  it('leaves a heading among numbers of the outermost level in the node before it', () => {
    expect(treeOf('1.甲', '支持措施', '2.乙')).toEqual({
      preamble: [],
      tree: '1.甲/支持措施 2.乙',
      unnumbered: [],
    })
  })

  it('knows headings by their mark-up', () => {
    const heading: Line = ['政策兑现', { bold: true, align: 'center' }]
    expect(treeOf('1.甲', heading, '1.乙', '2.丙')).toEqual({
      preamble: [],
      tree: '1.甲 1.乙 2.丙',
      unnumbered: ['政策兑现'],
    })
  })

  it('leaves a label alone on its line without words', () => {
    expect(treeOf('第一章', '总则', '第一条', '为加强管理。')).toEqual({
      preamble: [],
      tree: '第一章总则[第一条为加强管理。]',
      unnumbered: [],
    })
  })

  it('takes white space between label and words away', () => {
    expect(treeOf('一、　甲', '1.  乙').tree).toBe('一、甲[1.乙]')
  })

  it('is linear in the number of lines', () => {
    const lines = (count: number): Block[] =>
      blocks(
        ...Array.from({ length: count }, (_, at) =>
          at % 2 === 0 ? `${(at % 400) / 2 + 1}.推进改革` : '说明。',
        ),
      )
    expect(growth(lines, buildTree, 50_000)).toBeLessThan(LINEAR)
  })
})
