import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'

const TABLE =
  '<table><tr><td>序号</td><td>内容</td><td>牵头单位</td></tr><tr><td>1</td><td>修路</td><td>县交通局</td></tr></table>'
const SECTIONED = TABLE.replace('</tr>', '</tr><tr><td colspan="3">一、基础设施</td></tr>')

const PLAN = ['一、总体要求', '加快建设。', '二、保障措施', '（一）加强领导。', '（二）加强宣传。']

const partsOf = (lines: readonly string[], table: string, behind: readonly string[] = []) =>
  parse(
    `<html><body><h1>青石县道路建设实施方案</h1>${lines.map(line => `<p>${line}</p>`).join('')}${table}${behind
      .map(line => `<p>${line}</p>`)
      .join('')}</body></html>`,
  ).parts.map(({ title, children = [] }) => [title, ...children.map(({ label }) => label)])

const OWN = ['青石县道路建设实施方案', '一、', '二、']

describe('a table of tasks behind the last section', () => {
  it.each([
    '青石县道路建设任务分解表',
    '道路建设重点工作清单',
    '道路建设任务责任分工表（2024年）',
    '重点项目建设台账',
  ])('is a part under its title: %s', title => {
    expect(partsOf([...PLAN, title], TABLE)).toEqual([OWN, [title, '1']])
    expect(partsOf([...PLAN, title], SECTIONED)).toEqual([OWN, [title, '一、']])
  })

  it('is one within a letter, too', () => {
    const letter = [
      '各乡镇：',
      '现将《青石县道路建设实施方案》印发给你们，请认真执行。',
      '青石县人民政府',
      '2024年3月1日',
      '青石县道路建设实施方案',
    ]
    const html = `<html><body><h1>关于印发《青石县道路建设实施方案》的通知</h1>${[...letter, ...PLAN, '道路建设任务分解表'].map(line => `<p>${line}</p>`).join('')}${TABLE}</body></html>`
    expect(parse(html).parts.map(({ title }) => title)).toEqual([
      '青石县道路建设实施方案',
      '道路建设任务分解表',
    ])
  })

  it.each([
    ['its section speaks of it', ['一、总体要求', '加快建设。', '二、重点任务', '道路建设任务分解表'], []],
    ['a section follows', [...PLAN, '道路建设任务分解表'], ['三、附则', '本方案自印发之日起施行。']],
    ['a sentence introduces it', [...PLAN, '各单位按职责完成下列任务分解表。'], []],
    ['it has no title', PLAN, []],
  ])('is not where %s', (_, lines, behind) => {
    expect(partsOf(lines, TABLE, behind)).toHaveLength(1)
  })
})
