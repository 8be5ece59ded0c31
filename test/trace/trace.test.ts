/** What a trace says of each passage, and that it tells every unit of the result. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathOf, walk } from '../../src/output/walk.ts'
import { parseWhole } from '../../src/parse.ts'
import { type Trace, trace, traceOf } from '../../src/trace/trace.ts'
import { ROOT } from '../support/cli.ts'

const TEXT = [
  '2024年水利工作要点',
  '',
  '做好全年工作。（各县区政府负责）',
  '一、防汛',
  '1.巡查堤防，6月底前完成。（牵头单位：市水利局；配合单位：各有关部门；完成时限：2024年6月底前）',
  '2.储备物资：',
  '（1）编织袋；',
  '（2）块石。',
  '（市应急局、市水利局等）',
  '— 3 —',
  '二、抗旱。',
].join('\n')

const where = (passages: readonly Trace[], as: string): Trace[] => passages.filter(each => each.as === as)

describe('trace', () => {
  const passages = trace(TEXT)

  it('is in the order of the source, and each passage is what stands there', () => {
    const offsets = passages.map(({ position }) => position.start.offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    for (const { position, text } of passages)
      expect(TEXT.slice(position.start.offset, position.end.offset)).toBe(text)
  })

  it('says of a label which style it has and where it hangs', () => {
    expect(where(passages, 'label').map(({ text, rule, path }) => [text, rule, path])).toEqual([
      ['一、', 'han', '一'],
      ['1.', 'arabic', '一 > 1'],
      ['2.', 'arabic', '一 > 2'],
      ['（1）', 'arabic-bracket', '一 > 2 > （1）'],
      ['（2）', 'arabic-bracket', '一 > 2 > （2）'],
      ['二、', 'han', '二'],
    ])
  })

  it('says of a statement what was read in it and whom it was given to', () => {
    const [forPlan, keyed, raised] = where(passages, 'statement')
    expect(forPlan).toMatchObject({ units: [{ name: '各县区政府', role: 'responsible' }] })
    expect(forPlan).not.toHaveProperty('path')
    expect(keyed).toMatchObject({
      rule: 'keyed-bracket',
      path: '一 > 1',
      units: [
        { name: '市水利局', role: 'lead' },
        { name: '各有关部门', role: 'support', group: true },
      ],
      deadline: '2024年6月底前',
    })
    expect(raised).toMatchObject({
      path: '一 > 2',
      units: [
        { name: '市应急局', role: 'responsible' },
        { name: '市水利局', role: 'responsible' },
      ],
      openEnded: true,
    })
  })

  it('says what was left out', () => {
    expect(where(passages, 'left-out').map(({ text, rule }) => [text, rule])).toEqual([
      ['— 3 —', 'header-or-furniture'],
    ])
  })

  it('names the part where there are several', () => {
    const several = trace(
      '关于印发工作方案的通知\n\n各单位：\n现印发给你们。\n\n市水利局\n2024年3月1日\n\n附件1\n工作方案\n一、做好甲事。（市教育局）\n\n附件2\n任务分工\n一、做好乙事。（市水利局）\n',
    )
    expect(where(several, 'statement').map(({ part, path }) => [part, path])).toEqual([
      ['附件1', '一'],
      ['附件2', '一'],
    ])
    expect(where(several, 'letter')[0]).not.toHaveProperty('part')
  })
})

describe('the trace of a page', () => {
  const page = [
    '<html><head><meta name="PubDate" content="2024-03-01"><title>水利局</title></head><body>',
    '<div class="nav"><a href="/">网站地图</a></div>',
    '<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a></div>',
    '<div id="zoom"><p>2024年水利工作要点</p><p>一、防汛。（市水利局）</p>',
    '<table><tr><th>序号</th><th>任务</th><th>责任单位</th><th>完成时限</th></tr>',
    '<tr><td>1</td><td>清淤</td><td>市住建局</td><td>6月底</td></tr></table>',
    '<p><a href="a.doc">附件一览.doc</a></p></div><script>var x = "藏起来"</script></body></html>',
  ].join('\n')
  const passages = trace(page)

  it('tells facts, breadcrumb, attachments and the page around apart', () => {
    expect(where(passages, 'fact')).toMatchObject([
      { label: 'PubDate', field: 'publishedDate', rule: 'meta', text: '2024-03-01' },
    ])
    expect(where(passages, 'breadcrumb').map(({ text }) => text)).toEqual(['首页', '政务公开'])
    expect(where(passages, 'link').map(({ text }) => text)).toEqual(['附件一览.doc'])
    expect(where(passages, 'left-out').map(({ text }) => text)).toContain('网站地图')
    expect(passages.some(({ text }) => text.includes('藏起来'))).toBe(false)
  })

  it('gives the cells of a row to its item', () => {
    const cells = where(passages, 'statement').filter(({ rule }) => rule === 'table-cell')
    expect(cells).toMatchObject([{ units: [{ name: '市住建局' }] }, { deadline: '6月底' }])
    const label = where(passages, 'label').at(-1)?.path
    expect(cells.map(({ path }) => path)).toEqual([label, label])
  })
})

const sources = readdirSync(join(ROOT, 'fixtures'))
  .flatMap(name => [`${name}/source.html`, `${name}/source.txt`])
  .filter(name => existsSync(join(ROOT, 'fixtures', name)))

describe('the trace of each fixture', () => {
  it.each(sources)('%s has every unit of the result, at its node, and every deadline', name => {
    const parsed = parseWhole(readFileSync(join(ROOT, 'fixtures', name)))
    const passages = traceOf(parsed)
    const told = passages.flatMap(({ path, alsoFor = [], units = [] }) =>
      [path, ...alsoFor].flatMap(each => units.map(unit => `${each} ${unit.role} ${unit.name}`)),
    )
    const owners = parsed.notice.parts.flatMap(part => [
      { path: undefined, statements: part.responsibilities ?? [] },
      ...walk(part).map(visit => ({
        path: pathOf(visit),
        statements: visit.node.responsibilities ?? [],
      })),
    ])
    const read = owners.flatMap(({ path, statements }) =>
      statements.flatMap(({ units }) => units.map(({ role, name: unit }) => `${path} ${role} ${unit}`)),
    )
    expect(told.sort()).toEqual(read.sort())
    const deadlines = owners.flatMap(({ statements }) => statements.flatMap(({ deadline }) => deadline ?? []))
    expect(new Set(passages.flatMap(({ deadline }) => deadline ?? []))).toEqual(new Set(deadlines))
  })

  it('takes time that is linear in the input', () => {
    const text = '1.做好工作。（牵头单位：市教育局；配合单位：市科协）\n'
    const timed = (size: number): number => {
      const start = performance.now()
      trace(text.repeat(size))
      return performance.now() - start
    }
    timed(500)
    const least = (size: number): number => Math.min(...Array.from({ length: 4 }, () => timed(size)))
    // 16 times the input: quadratic would be 256 times the time, the rest is for a busy machine.
    expect(least(8000) / least(500)).toBeLessThan(80)
  })
})
