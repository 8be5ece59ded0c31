import { describe, expect, it } from 'vitest'
import type { Node, Statement } from '../../src/model.ts'
import { blocks, table } from '../support/blocks.ts'
import { partOf, planOf, sketches } from '../support/plans.ts'

const first = (...lines: readonly string[]): Node | undefined => planOf(...lines).children[0]
const unitsOf = (statements: readonly Statement[] | undefined): string[] =>
  (statements ?? []).map(({ units }) => units.map(({ name, role }) => `${name}:${role}`).join(' '))

describe('what a node says', () => {
  it('has its heading, its paragraphs and its statement', () => {
    expect(
      first('1.建设网络。', '新建基站120座。', '优化服务。（责任单位：市经信局、市财政局）'),
    ).toMatchObject({
      type: 'item',
      label: '1.',
      ordinal: 1,
      title: '建设网络。',
      paragraphs: ['新建基站120座。', '优化服务。'],
      responsibilities: [
        {
          text: '（责任单位：市经信局、市财政局）',
          covers: [0, 1],
          units: [
            { name: '市经信局', role: 'responsible' },
            { name: '市财政局', role: 'responsible' },
          ],
        },
      ],
    })
  })

  it('is cut at the statements in its middle, each of which says what it speaks for', () => {
    const node = first(
      '1.建设网络。',
      '新建基站。（市经信局负责）培训人员。（市人社局负责）',
      '发放补贴。（市财政局负责）',
    )
    expect(node?.paragraphs).toEqual(['新建基站。', '培训人员。', '发放补贴。'])
    expect(node?.responsibilities?.map(({ covers }) => covers)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  it('keeps the marks behind a statement with the words before it', () => {
    const node = first('1.加强统筹，新建基站120座（市经信局负责）。', '说明。')
    expect([node?.title, ...(node?.paragraphs ?? [])]).toEqual(['加强统筹，新建基站120座。', '说明。'])
  })

  it('has no heading where it says one sentence', () => {
    expect(first('1.新建基站120座。（市经信局负责）')).toMatchObject({
      paragraphs: ['新建基站120座。'],
      responsibilities: [{ covers: [0, 0] }],
    })
  })

  it('has the statement on its heading', () => {
    expect(sketches(planOf('（一）土地（牵头部门：市自规局）', '1.保障用地。（责任单位：各区政府）'))).toBe(
      '（一）土地 | 〖（牵头部门：市自规局）〗[1.保障用地。 | 〖（责任单位：各区政府）〗]',
    )
  })

  it('joins own lines that follow each other into one statement', () => {
    const node = first(
      '1.建设网络。',
      '牵头单位：市经信局',
      '责任单位：市财政局、各区政府',
      '完成时限：2024年6月底前',
    )
    expect(node?.responsibilities).toHaveLength(1)
    expect(node?.responsibilities?.[0]).toMatchObject({
      text: '牵头单位：市经信局；责任单位：市财政局、各区政府；完成时限：2024年6月底前',
      deadline: '2024年6月底前',
    })
    expect(unitsOf(node?.responsibilities)).toEqual([
      '市经信局:lead 市财政局:responsible 各区政府:responsible',
    ])
  })

  it('puts nothing between them where the first ends in a semicolon', () => {
    const node = first('1.建设网络。', '牵头单位：市经信局；', '责任单位：市财政局')
    expect(node?.responsibilities?.[0]?.text).toBe('牵头单位：市经信局；责任单位：市财政局')
  })

  it('joins them over a line that names a person, which is no unit', () => {
    const node = first('1.建设网络。', '牵头单位：市经信局', '责任人：李明', '完成时限：年底')
    expect(node?.paragraphs).toBeUndefined()
    expect(node?.responsibilities).toHaveLength(1)
    expect(node?.responsibilities?.[0]).toMatchObject({
      text: '牵头单位：市经信局；责任人：李明；完成时限：年底',
      deadline: '年底',
      other: { 责任人: '李明' },
    })
    expect(unitsOf(node?.responsibilities)).toEqual(['市经信局:lead'])
  })

  it('begins them with such a line', () => {
    const node = first('1.建设网络。', '责任领导：李明', '责任部门：市经信局', '完成时限：年底')
    expect(node?.paragraphs).toBeUndefined()
    expect(node?.responsibilities).toHaveLength(1)
    expect(node?.responsibilities?.[0]).toMatchObject({
      text: '责任领导：李明；责任部门：市经信局；完成时限：年底',
      deadline: '年底',
    })
    expect(unitsOf(node?.responsibilities)).toEqual(['市经信局:responsible'])
  })

  it('keeps such a line apart where no keyed line follows', () => {
    const node = first('1.建设网络。', '牵头单位：市经信局', '责任人：李明', '各区要加强协作。')
    expect(node?.paragraphs).toEqual(['责任人：李明', '各区要加强协作。'])
    expect(node?.responsibilities?.map(({ text }) => text)).toEqual(['牵头单位：市经信局'])
  })

  it('keeps one statement a bracket', () => {
    expect(
      unitsOf(first('1.新建基站。（牵头单位：市经信局）（配合单位：市财政局）')?.responsibilities),
    ).toEqual(['市经信局:lead', '市财政局:support'])
  })

  it('says what it says at its place', () => {
    const lines = ['1.建设网络。', '新建基站。（市经信局负责）']
    const source = lines.join('\n')
    const node = first(...lines)
    const cut = (at: { start: { offset: number }; end: { offset: number } } | undefined): string =>
      source.slice(at?.start.offset, at?.end.offset)
    expect(cut(node?.position)).toBe('1.')
    expect(cut(node?.paragraphPositions?.[0])).toBe('新建基站。')
    expect(cut(node?.responsibilities?.[0]?.position)).toBe('（市经信局负责）')
    expect(cut(node?.responsibilities?.[0]?.units[0]?.position)).toBe('市经信局')
  })

  it('keeps a table without units whole', () => {
    const { part } = partOf([...blocks('1.建设网络。'), table(['项目', '目标'], ['基站', '120座'])])
    expect(part.children[0]?.tables).toEqual([
      [
        ['项目', '目标'],
        ['基站', '120座'],
      ],
    ])
  })
})

describe('where a statement belongs', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'an own line behind the last of silent sub-items speaks for their parent',
      [
        '（一）建设网络',
        '1.新建基站。',
        '2.培训人员。',
        '责任单位：市经信局',
        '（二）发展产业',
        '1.扶持企业。',
      ],
      '（一）建设网络 | 〖责任单位：市经信局〗[1.新建基站。 2.培训人员。] （二）发展产业[1.扶持企业。]',
    ],
    [
      'a bracket behind the last sub-item is its own',
      ['（一）建设网络', '1.新建基站。', '2.培训人员。（责任单位：市经信局）'],
      '（一）建设网络[1.新建基站。 2.培训人员。 | 〖（责任单位：市经信局）〗]',
    ],
    [
      'an own line behind a sub-item whose siblings have statements is its own',
      ['（一）建设网络', '1.新建基站。', '责任单位：市经信局', '2.培训人员。', '责任单位：市人社局'],
      '（一）建设网络[1.新建基站。 | 〖责任单位：市经信局〗 2.培训人员。 | 〖责任单位：市人社局〗]',
    ],
    [
      'an own line behind a single sub-item is its own',
      ['（一）建设网络', '1.新建基站。', '责任单位：市经信局'],
      '（一）建设网络[1.新建基站。 | 〖责任单位：市经信局〗]',
    ],
    [
      'two layers: the item has its own, and so have its measures',
      [
        '（一）建设网络。（责任单位：市经信局）',
        '具体举措：',
        '1.新建基站。（责任单位：市财政局）',
        '2.培训人员。（责任单位：市人社局）',
      ],
      '（一）建设网络。 | 具体举措： | 〖（责任单位：市经信局）〗[1.新建基站。 | 〖（责任单位：市财政局）〗 2.培训人员。 | 〖（责任单位：市人社局）〗]',
    ],
  ])('%s', (_, lines, expected) => {
    expect(sketches(planOf(...lines))).toBe(expected)
  })

  it('belongs to the part before the first numbered node', () => {
    const part = planOf('本要点由以下单位实施。（市教育局、市科协负责）', '一、甲', '二、乙')
    expect(unitsOf(part.responsibilities)).toEqual(['市教育局:responsible 市科协:responsible'])
    expect(part.responsibilities?.[0]?.covers).toBeUndefined()
    expect(part.preamble).toEqual(['本要点由以下单位实施。'])
  })
})

describe('rules said once', () => {
  it('hold from where they are said on', () => {
    const part = planOf(
      '1.甲项任务。（市教育局、市科协负责）',
      '2.乙项任务。（市司法局、市民政局负责。列第一位者为牵头单位，下同）',
      '3.丙项任务。（市残联、市妇联负责）',
    )
    expect(part.children.map(node => unitsOf(node.responsibilities))).toEqual([
      ['市教育局:responsible 市科协:responsible'],
      ['市司法局:lead 市民政局:responsible'],
      ['市残联:lead 市妇联:responsible'],
    ])
  })

  it('that hold for all stand with the part, once', () => {
    const part = planOf(
      '1.甲项任务。（市教育局负责。以下均需各区政府落实，不再列出）',
      '2.乙项任务。（市司法局负责）',
    )
    expect(part.standing.map(({ text, units }) => [text, units.map(({ name }) => name)])).toEqual([
      ['以下均需各区政府落实，不再列出', ['各区政府']],
    ])
    expect(unitsOf(part.children[1]?.responsibilities)).toEqual(['市司法局:responsible'])
  })
})

describe('a part', () => {
  it('keeps what stands before and behind its nodes', () => {
    const part = planOf('为做好工作。', '一、甲项任务', '说明。', '附则', '本方案自印发之日起施行。')
    expect(part.preamble).toEqual(['为做好工作。'])
    expect(part.paragraphs).toEqual(['附则', '本方案自印发之日起施行。'])
  })

  it('takes the coming into force out of its last item', () => {
    const part = planOf(
      '1.甲项任务。',
      '2.乙项任务。',
      '开展培训。',
      '本方案自2024年1月1日起施行，有效期3年。',
    )
    expect(part.paragraphs).toEqual(['本方案自2024年1月1日起施行，有效期3年。'])
    expect(part.children[1]?.paragraphs).toEqual(['开展培训。'])
  })

  it('tells sections from items', () => {
    const part = planOf('一、甲', '1.乙', '二、丙')
    expect(part.children.map(({ type }) => type)).toEqual(['section', 'item'])
  })
})
