import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { printedLines } from '../../src/source/printedLines.ts'
import { salutationLines } from '../../src/source/salutationLines.ts'
import { words } from '../support/blocks.ts'

const TITLE = '关于印发临江市河道疏浚三年行动方案的通知'
const found = (...lines: string[]): string | undefined => {
  const at = salutationLines(printedLines(lines.join('\n')))
  return at && lines.slice(at.from, at.to).join('|')
}

describe('the lines of a salutation', () => {
  it.each([
    ['各县（市、区）人民政府，经济开发区管委', '会，市直各部门：'],
    ['江北区、江南区政府，各功能区管委会，各相', '关市场主体：'],
    ['各縣、區人民政府，高新技術產業開發區管委會，市政府', '各部門、直屬機構：'],
    ['各河道疏浚专班：'],
    ['各县（市、区）人民政府，', '市直各部门，', '各河道疏浚与整治工作专班、指', '挥部：'],
    ['市水利局、市财政局，市农业农村局：'],
  ])('follow a title or a number: %s', (...lines) => {
    expect(found('临江市人民政府', TITLE, ...lines, '现印发给你们。')).toBe(lines.join('|'))
    expect(found(TITLE, '临政发〔2023〕5号', ...lines, '现印发给你们。')).toBe(lines.join('|'))
    expect(found(...lines, '现印发给你们。')).toBe(lines.join('|'))
    expect(found(`${TITLE.slice(0, -1)}`, '知', ...lines, '现印发给你们。')).toBe(lines.join('|'))
  })

  it.each([
    ['为加强河道管理，各县（市、区）、各部门', '应当做到：'],
    ['各县（市、区）、各部门要认真做好以下工作：'],
    ['各县（市、区）人民政府，经济开发区管委', '会做好《方案》的实施，市直各部门：'],
    ['各县（市、区）人民政府加强河道管理。市直', '各部门：'],
    ['河道疏浚，水环境治理，岸线整治，绿道', '建设，各部门：'],
    ['一、各部门：'],
    ['责任单位：市水利局'],
    ['各县（市、区）人民政府，经济开发区管委', '会，市直各部门：请落实'],
  ])('are no other lines: %s', (...lines) => expect(found(TITLE, ...lines, '疏浚河道。')).toBeUndefined())

  it('are no paragraphs that are set in or apart', () => {
    const [first, second] = ['各县（市、区）人民政府，经济开发区管委', '会，市直各部门：']
    expect(salutationLines(printedLines([TITLE, first, '', second].join('\n')))).toBeUndefined()
    expect(salutationLines(printedLines([TITLE, `　　${first}`, `　　${second}`].join('\n')))).toBeUndefined()
  })

  it('do not follow a text, and hold no number', () => {
    expect(found('疏浚全市河道。', '各县（市、区）人民政府：', '疏浚河道。')).toBeUndefined()
    expect(found(TITLE, '（临政发〔2023〕5号）', '各县人民政府：', '疏浚河道。')).toBe('各县人民政府：')
    expect(found(TITLE, '临政发2023年第5号', '各县人民政府：', '疏浚河道。')).toBeUndefined()
  })

  it('are a paragraph, though they fill their rows', () => {
    const rows = Array.from({ length: 6 }, () => [
      '根据省委关于水环境治理的部署，全面疏浚市',
      '域内的河道。',
    ]).flat()
    const head = ['临江市人民政府办公室', TITLE]
    const salutation = [
      '各县（市、区）人民政府，经济开发区管理委',
      '员会，各有关单位，各河道疏浚与整治专班：',
    ]
    expect(words(readPlain([...head, ...salutation, ...rows].join('\n')).blocks).slice(0, 4)).toEqual([
      ...head,
      salutation.join(''),
      '根据省委关于水环境治理的部署，全面疏浚市域内的河道。',
    ])
  })
})
