import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/source/block.ts'
import { readHtml } from '../../src/source/html.ts'
import { readPlain } from '../../src/source/plain.ts'
import { growth, LINEAR } from '../support/time.ts'

const said = (blocks: readonly Block[]): unknown[] =>
  blocks.map(block =>
    block.kind === 'paragraph'
      ? block.text.chars
      : block.rows.map(row =>
          row.map(({ origin, paragraphs }) =>
            origin ? paragraphs.map(({ chars }) => chars).join('/') : '^',
          ),
        ),
  )
const read = (lines: readonly string[]): unknown[] => said(readPlain(lines.join('\n')).blocks)

const DRAWN = [
  '┌──┬────┬─────┐',
  '│序号│任　　务│责任单位　│',
  '├──┼────┼─────┤',
  '│1 　│新建绿道│县住建局、│',
  '│　　│3公里 　│各乡镇　　│',
  '├──┼────┤　　　　　│',
  '│2 　│改造步道│　　　　　│',
  '│　　│改造桥梁│　　　　　│',
  '├──┴────┴─────┤',
  '│二、绿色出行　　　　　　　│',
  '└─────────────┘',
]
const ROWS = [
  ['序号', '任　　务', '责任单位'],
  ['1', '新建绿道3公里', '县住建局、各乡镇'],
  ['2', '改造步道改造桥梁', '^'],
  ['二、绿色出行', '^', '^'],
]

describe('tables drawn with box characters', () => {
  it('have the cells, the spans and the lines that the strokes give them', () => {
    expect(read(['一、任务', ...DRAWN, '三、保障措施'])).toEqual(['一、任务', ROWS, '三、保障措施'])
  })

  it.each<readonly [string, readonly string[]]>([
    ['heavy', ['┏━┳┓', '┃ ┃┃', '┣━╋┫', '┣━┻┫', '┗━┛']],
    ['heavy around light', ['┏━┯┓', '┃ │┃', '┠─┼┨', '┠─┴┨', '┗━┛']],
    ['light around heavy', ['┌─┰┐', '│ ┃│', '┝━╋┥', '┝━┻┥', '└─┘']],
    ['double', ['╔═╦╗', '║ ║║', '╠═╬╣', '╠═╩╣', '╚═╝']],
    ['double around light', ['╔═╤╗', '║ │║', '╟─┼╢', '╟─┴╢', '╚═╝']],
    ['double across', ['╒═╤╕', '│ ││', '╞═╪╡', '╞═╧╡', '╘═╛']],
    ['double down', ['╓─╥╖', '║ ║║', '╟─╫╢', '╟─╨╢', '╙─╜']],
    ['rounded', ['╭─┬╮', '│ ││', '├─┼┤', '├─┴┤', '╰─╯']],
    ['dashed', ['┌┄┬┐', '┆ ┊┆', '├┈┼┤', '├╌┴┤', '└╌┘']],
  ])('may be %s', (_, [top = '', row = '', middle = '', joined = '', bottom = '']) => {
    const [rule, stroke, inner] = [middle.charAt(1), row.charAt(0), row.charAt(2)]
    const line = (signs: string, across = top.charAt(1)): string =>
      `${signs.charAt(0)}${across.repeat(2)}${signs.charAt(2)}${across.repeat(4)}${signs.charAt(3)}`
    const cells = (a: string, b: string): string => `${stroke}${a}${inner}${b}${stroke}`
    expect(
      read([
        '一、任务',
        line(top),
        cells('任务', '责任单位'),
        line(middle, rule),
        cells('绿道', '县住建局'),
        line(joined, rule),
        `${stroke}注：全年推进。${stroke}`,
        `${bottom.charAt(0)}${bottom.charAt(1).repeat(7)}${bottom.charAt(2)}`,
      ]),
    ).toEqual([
      '一、任务',
      [
        ['任务', '责任单位'],
        ['绿道', '县住建局'],
        ['注：全年推进。', '^'],
      ],
    ])
  })

  it('are read where the strokes are half as wide as an ideograph', () => {
    expect(
      read(['┌────┬────────┐', '│序号│责任单位│', '├────┴────────┤', '│一、绿色出行 │', '└─────────────┘']),
    ).toEqual([
      [
        ['序号', '责任单位'],
        ['一、绿色出行', '^'],
      ],
    ])
  })

  it('are read where runs of white space have become one space', () => {
    const [collapsed] = read(DRAWN.map(line => line.replace(/[　 ]+/g, ' '))) as string[][][]
    expect(collapsed?.map(row => row.map(cell => cell.replace(/\s/g, '')))).toEqual(
      ROWS.map(row => row.map(cell => cell.replace(/\s/g, ''))),
    )
  })

  it.each([
    ['a line break', '<p>', '<br>\n', '</p>'],
    ['a line of preformatted text', '<pre>', '\n', '</pre>'],
    ['a paragraph', '<p>', '</p>\n<p>', '</p>'],
  ])('are read in a page with %s for each line', (_, open, joint, close) => {
    const page = `<div id="zoom">${open}${DRAWN.join(joint)}${close}</div>`
    expect(said(readHtml(page).blocks)).toEqual([ROWS])
  })

  it('end a paragraph of a cell where a line is not filled', () => {
    expect(
      read([
        '┌──────┬────┐',
        '│责任单位　　│备　　注│',
        '├──────┼────┤',
        '│县水利局　　│分两批　│',
        '│县住房和城乡│实施　　│',
        '│建设局　　　│　　　　│',
        '└──────┴────┘',
      ]),
    ).toEqual([
      [
        ['责任单位', '备　　注'],
        ['县水利局/县住房和城乡建设局', '分两批实施'],
      ],
    ])
  })

  it.each([[['┌──┬──┐', '│一│二│三│四│', '└──┴──┘']], [['┌──┬──┐', '没有表格']], [['┌┬┬┐']], [['┌', '│']]])(
    'are none where lines fit no columns: %j',
    lines => {
      expect(read(lines).flat(9).join('').replace(/\s/g, '')).toContain(lines.at(-1))
    },
  )

  it('take time linear in their lines', () => {
    const row = ['│1 　│新建绿道│县住建局、│', '├──┼────┼─────┤']
    const lines = (count: number): string[] => [
      ...DRAWN.slice(0, 3),
      ...Array.from({ length: count }, () => row).flat(),
    ]
    expect(growth(lines, read, 20_000)).toBeLessThan(LINEAR)
  })

  it('take time linear in the strokes of a line', () => {
    const lines = (count: number): string[] => [`┌${'─┬'.repeat(count)}┐`, `│${'甲│'.repeat(count)}`]
    expect(growth(lines, read, 40_000)).toBeLessThan(LINEAR)
  })
})
