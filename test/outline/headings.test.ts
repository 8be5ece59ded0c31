import { describe, expect, it } from 'vitest'
import { isUnnumberedHeading, splitHeading, unheaded, wholly } from '../../src/outline/headings.ts'
import { readLabel } from '../../src/outline/labels.ts'
import type { Look } from '../../src/source/block.ts'
import { slice } from '../../src/source/text.ts'
import { paragraph, table, text } from '../support/blocks.ts'

describe('isUnnumberedHeading', () => {
  it.each<[string, Look?]>([
    ['附则'],
    ['附　　则'],
    ['总　则'],
    ['附 则'],
    ['罚　则'],
    ['保 障 措 施'],
    ['政　策　内　容'],
    ['工 作  要 求', { align: 'center' }],
    ['政策内容'],
    ['扶持措施'],
    ['工作要求'],
    ['组织保障'],
    ['保障措施'],
    ['主要任务'],
    ['其他事项'],
    ['工作机制', { heading: 2 }],
    ['政策兑现', { bold: true, align: 'center' }],
    ['第二部分'],
    ['第二部分　重点任务'],
    ['第三部分：全面推进乡村各项基础设施建设，补齐公共服务短板'],
    ['第 1 部分 总体要求'],
    ['贰、重点任务'],
    ['叁．保障措施'],
  ])('%s', (chars, look) => {
    expect(isUnnumberedHeading(paragraph(chars, look), undefined)).toBe(true)
  })

  it.each<[string, Look?]>([
    ['为做好工作，制定本方案。'],
    ['各乡镇人民政府：'],
    ['市教育局'],
    ['则'],
    ['附　件'],
    ['附　表'],
    ['张　三'],
    ['市 教 育 局', { align: 'center' }],
    ['单位：万元', { align: 'right' }],
    ['任务分解表', { align: 'center' }],
    ['本办法自印发之日起施行'],
    ['加强组织领导，落实责任', { heading: 2 }],
    ['各单位要高度重视。', { bold: true, align: 'center' }],
    ['工作机制', { bold: true }],
    ['工作机制', { align: 'center' }],
    ['推进全市各级各部门各单位政务公开工作规范化标准化建设再上新台阶', { heading: 3 }],
    ['', { heading: 1 }],
    ['第一部分的任务由县教育局承担'],
    ['第二部分内容包括绿道建设'],
    ['第二部分明确了重点任务，由县教育局牵头。'],
    ['壹百元以下的项目'],
  ])('“%s” is none', (chars, look) => {
    expect(isUnnumberedHeading(paragraph(chars, look), undefined)).toBe(false)
  })

  it('has no number and is no table', () => {
    const heading = paragraph('一、保障措施', { heading: 2 })
    expect(isUnnumberedHeading(heading, readLabel(heading.text.chars))).toBe(false)
    expect(isUnnumberedHeading(table(['附则']), undefined)).toBe(false)
  })
})

/** The heading and the text of a numbered paragraph; `more`: the node goes on behind it. */
function split(chars: string, more = false): (string | undefined)[] {
  const label = readLabel(chars)
  if (!label) throw new Error(`no label: ${chars}`)
  const behind = slice(text(chars), label.length)
  const { title, rest } = splitHeading(behind, label) ?? (more ? wholly(behind) : unheaded(behind))
  return [title?.chars, rest?.chars]
}

describe('splitHeading', () => {
  const LONG =
    '健全公共服务体系，提升基层服务能力，推动优质资源向农村延伸，让群众共享改革发展成果，不断增强获得感、幸福感和安全感，努力开创工作新局面'
  it.each<[string, (string | undefined)[]]>([
    ['一、总体要求', ['总体要求', undefined]],
    ['1.强化智能算力供给。打造绿色算力网。', ['强化智能算力供给。', '打造绿色算力网。']],
    ['（一）加强领导。建立机制。定期会商。', ['加强领导。', '建立机制。定期会商。']],
    ['（一）加强领导。 建立机制。', ['加强领导。', '建立机制。']],
    ['1.怎样申报？登录平台。', ['怎样申报？', '登录平台。']],
    ['1.【稳岗补贴】按规定发放补贴。', ['【稳岗补贴】', '按规定发放补贴。']],
    ['第一条 为加强管理，制定本办法。', [undefined, '为加强管理，制定本办法。']],
    ['第一条 加强管理。各部门应当配合。', [undefined, '加强管理。各部门应当配合。']],
    ['（1）有专职工作人员；', [undefined, '有专职工作人员；']],
    [`1.${LONG}`, [undefined, LONG]],
    [`1.${LONG}。加强保障。`, [undefined, `${LONG}。加强保障。`]],
  ])('%s', (chars, expected) => {
    expect(split(chars)).toEqual(expected)
  })

  it('takes a single sentence for the heading only where the node goes on', () => {
    expect(split('1.深入实施素质教育。', true)).toEqual(['深入实施素质教育。', undefined])
    expect(split('1.深入实施素质教育。', false)).toEqual([undefined, '深入实施素质教育。'])
  })

  it('loses and doubles nothing', () => {
    for (const chars of ['1.甲。乙。', '一、甲', '（一）【甲】乙', '1.甲：乙', '1.甲；', '1.'])
      for (const more of [true, false])
        expect(`${readLabel(chars)?.printed}${split(chars, more).join('')}`).toBe(chars)
  })
})
