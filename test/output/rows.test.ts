import { describe, expect, it } from 'vitest'
import type { Node } from '../../src/model.ts'
import { toCsv } from '../../src/output/csv.ts'
import { toRows } from '../../src/output/rows.ts'
import { toUnitRows } from '../../src/output/units.ts'
import { walk } from '../../src/output/walk.ts'
import { item, notice, SMALL, statement, units } from '../support/notices.ts'

describe('toRows', () => {
  it('gives the columns of the contract', () => {
    expect(toRows([SMALL])[0]).toEqual({
      notice: '云岭市2024年数字乡村工作要点',
      documentNumber: '云政办发〔2024〕7号',
      part: '云岭市2024年数字乡村工作要点',
      path: '一 > 1',
      label: '1.',
      title: '推进网络覆盖。',
      text: '年内新建基站120座。\n优化“最后一公里”。',
      lead: ['市经信局'],
      responsible: [],
      support: ['市财政局', '各乡镇政府'],
      guide: [],
      deadline: '2024年6月底前完成',
      line: 12,
      source: 'plan.txt',
    })
  })

  it('keeps what a heading says apart from the item itself', () => {
    const row = toRows([SMALL])[2]
    expect(row?.lead).toEqual([])
    expect(row?.deadline).toBeUndefined()
    expect(row?.inherited).toEqual({
      lead: ['市商务局'],
      responsible: [],
      support: [],
      guide: [],
      deadline: '持续推进',
    })
  })

  it('reads a plan of any depth', () => {
    let node: Node = item('1.', '底')
    for (let depth = 0; depth < 20_000; depth++) node = { type: 'section', label: '一、', children: [node] }
    expect(walk({ standing: [], children: [node] })).toHaveLength(20_001)
  })
})

describe('toUnitRows', () => {
  const [first, second] = [
    notice('甲', [
      {
        standing: [],
        children: [
          item('1.', '一', {
            responsibilities: [statement(units('lead', '市发改委')), statement(units('lead', '市发改委'))],
          }),
          item('2.', '二', {
            responsibilities: [
              statement([...units('lead', '市发展改革委'), ...units('support', '各成员单位')]),
            ],
          }),
        ],
      },
    ]),
    notice('乙', [
      {
        label: '附件1',
        standing: [],
        children: [item('1.', '一', { responsibilities: [statement(units('responsible', '市财政局'))] })],
      },
      { label: '附件2', standing: [], children: [] },
    ]),
  ] as const
  const registry = {
    units: {
      市发展改革委: { aliases: ['市发改委'] },
      市财政局: {},
      各成员单位: { members: ['市发改委', '市财政局', '各成员单位'] },
    },
  }

  it('counts an item once a unit and role', () => {
    expect(toUnitRows([first])).toEqual([
      { name: '市发改委', items: 1, lead: 1, responsible: 0, support: 0, guide: 0, paths: ['1'] },
      { name: '市发展改革委', items: 1, lead: 1, responsible: 0, support: 0, guide: 0, paths: ['2'] },
      {
        name: '各成员单位',
        group: true,
        items: 1,
        lead: 0,
        responsible: 0,
        support: 1,
        guide: 0,
        paths: ['2'],
      },
    ])
  })

  it('joins aliases, and names parts and notices where there are several', () => {
    const rows = toUnitRows([first, second], { registry })
    expect(rows.map(({ name }) => name)).toEqual(['市发展改革委', '各成员单位', '市财政局'])
    expect(rows[0]).toMatchObject({ items: 2, lead: 2, aliases: ['市发改委'], paths: ['甲 > 1', '甲 > 2'] })
    expect(rows[2]?.paths).toEqual(['乙 > 附件1 > 1'])
  })

  it('expands groups, also one that names itself', () => {
    const rows = toUnitRows([first, second], { registry, expandGroups: true })
    expect(rows.map(({ name, items, support }) => [name, items, support])).toEqual([
      ['市发展改革委', 2, 1],
      ['市财政局', 2, 1],
    ])
  })

  it('tells what headings and standing assignments say', () => {
    const rows = toUnitRows([SMALL])
    expect(rows.find(({ name }) => name === '市商务局')).toMatchObject({
      items: 0,
      headings: 1,
      headingPaths: ['二'],
    })
    expect(rows.find(({ name }) => name === '各乡镇政府')).toMatchObject({ items: 1, standing: 1 })
  })
})

describe('toCsv', () => {
  it('ends every record with CRLF and begins with a mark when asked to', () => {
    const csv = toCsv([SMALL], { view: 'units', bom: true })
    expect(csv.startsWith('\ufeffname,group,items,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(8)
    expect(toCsv([SMALL]).startsWith('notice,')).toBe(true)
  })

  it('writes the header alone for no notice', () => {
    expect(toCsv([], { view: 'units' })).toBe(
      'name,group,items,lead,responsible,support,guide,paths,headings,headingPaths,standing,aliases\r\n',
    )
  })
})
