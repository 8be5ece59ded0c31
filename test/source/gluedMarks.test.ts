import { describe, expect, it } from 'vitest'
import { unglued } from '../../src/source/gluedMarks.ts'
import { readPlain } from '../../src/source/plain.ts'
import { printedLines } from '../../src/source/printedLines.ts'
import { words } from '../support/blocks.ts'
import { growth, LINEAR } from '../support/time.ts'

const OFFICES = ['教育', '民政', '司法', '财政', '商务', '审计', '体育', '林业']

/** A page of twelve rows: begins with the rest of a name that the page before has cut. */
const page = (at: number): string[] => [
  ...(at > 0
    ? [`务局、市${OFFICES[at]}局、各县（市、区）人民政府、滨湖新区管理委员会、市港口集团有限公司负责）`]
    : []),
  `（${'一二三四五六七八九'.charAt(at)}）疏浚河道。沿河各县（市、区）要摸清底数，建立问题台账，逐条落实疏浚措施`,
  ...Array.from({ length: 5 }, () => [
    '和责任人，每月向市河长办公室报告进展情况，年底前完成全部整治任务，确保水质达到要求',
    '，并按照有关规定开展验收和评估，对工作滞后的由市河长办公室约谈有关负责人，督促其他',
  ]).flat(),
  `限期整改，整改结果向社会公开，接受群众监督。（市发展改革委、市${OFFICES[at]}和规划局、市水`,
]
const joined = (count: number, join: (page: number) => string): string =>
  `${Array.from({ length: count }, (_, at) => (at > 0 ? join(at) : '') + page(at).join('\n')).join('')}\n务局负责）`
const read = (text: string): string[] => words(readPlain(text).blocks)

describe('page numbers glued to lines', () => {
  const clean = read(joined(6, () => '\n'))

  it.each<[string, (page: number) => string]>([
    ['in dashes, before the next page', at => `\n— ${at} —`],
    ['in dashes and white space', at => `\n- ${at} - `],
    ['in dashes, behind the page', at => `— ${at} —\n`],
    ['in full-width digits', at => `\n－${'０１２３４５６'.charAt(at)}－`],
    ['bare, before the next page', at => `\n${at + 7}`],
    ['bare, behind the page', at => `${at + 7}\n`],
    ['bare behind white space', at => ` ${at + 7}\n`],
  ])('go: %s', (_, join) => {
    expect(read(joined(6, join))).toEqual(clean)
  })

  it('go with the one that stands alone at the end', () => {
    expect(read(`${joined(6, at => `\n${at}`)}\n6`)).toEqual(clean)
  })
})

describe('numbers that are part of their lines stay', () => {
  const same = (lines: readonly string[]): void => {
    const printed = printedLines(lines.join('\n'))
    expect(unglued(printed)).toBe(printed)
  }
  const body = Array.from({ length: 14 }, () => '全面完成年度整治任务，确保水质达到水环境功能区划的要求。')

  it('labels, and headings of plans for emergencies', () => {
    for (const label of ['1.疏浚', '1、疏浚', '1 疏浚', '1疏浚'])
      same([1, 2, 3, 4, 5].flatMap(at => [label.replace('1', `${at}`), ...body]))
  })

  it('years and quantities that do not go up from page to page', () => {
    same([2021, 2021, 2023, 2025, 2026].flatMap(year => ['力争在', `${year}年底前完成整治，`, ...body]))
    same([1, 2, 3].flatMap(at => ['力争完成', `${at}条河道的整治，`, ...body]))
  })

  it('names that end in numbers', () => {
    same([1, 2, 3, 4, 5].flatMap(at => [`整治任务落实情况。详见附图${at}`, ...body.slice(0, 4)]))
  })

  it('in running headers, which go with their numbers', () => {
    for (const header of [
      (at: number) => `${at} 临江市人民政府公报`,
      (at: number) => `临江市河道疏浚工作方案 ${at}`,
      (at: number) => (at % 2 ? `临江市人民政府公报 2023年第7期 ${at}` : `${at} 规范性文件`),
      (at: number) => `— ${at} — 临江市河长办公室`,
    ])
      same([1, 2, 3, 4, 5, 6].flatMap(at => [...body, '由市水', header(at), '务局负责。']))
  })

  it('marks on lines of their own', () => {
    same([1, 2, 3, 4, 5].flatMap(at => [...body, '由市水', `— ${at} —`]))
    same([1, 2, 3, 4, 5].flatMap(at => [...body, '由市水', `${at} / 5`]))
  })
})

describe('time', () => {
  it('is linear in the number of lines', () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${at % 997}河道\n疏浚${at % 13}`).join('\n')
    expect(growth(lines, text => unglued(printedLines(text)), 5000)).toBeLessThan(LINEAR)
  })
})
