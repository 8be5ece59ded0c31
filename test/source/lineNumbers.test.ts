import { describe, expect, it } from 'vitest'
import { type Label, readLabel } from '../../src/outline/labels.ts'
import { isEnumerated, isItem, Numbering } from '../../src/source/lineNumbers.ts'
import { printedLines } from '../../src/source/printedLines.ts'

const labelOf = (chars: string): Label => {
  const label = readLabel(chars)
  if (!label) throw new Error(chars)
  return label
}

describe('Numbering', () => {
  const counted = (...labels: string[]): Numbering => {
    const numbering = new Numbering()
    for (const label of labels) numbering.add(labelOf(label))
    return numbering
  }

  it.each<[string[], string, string | undefined]>([
    [[], '1.修订预案', undefined],
    [['1.甲'], '2.修订预案', '抓好落实'],
    [['1.甲', '2.乙'], '1.修订预案', '抓好落实，'],
    [['1.1 甲', '1.2 乙'], '1.3 修订预案', '抓好落实'],
    [['1.1 甲', '1.2 乙'], '2.1 修订预案', '抓好落实，达到'],
    [['1.1 甲', '1.2 乙'], '1.1 修订预案', '考核办法'],
  ])('behind %j expects %s below %s', (labels, next, before) => {
    expect(counted(...labels).expects(labelOf(next), before)).toBe(true)
  })

  it.each<[string[], string, string | undefined]>([
    [['1.甲'], '3.修订预案', '抓好落实'],
    [['1.1 甲', '2.1 乙'], '1.1 修订预案', '抓好落实，系数为'],
  ])('behind %j does not expect %s below %s', (labels, next, before) => {
    expect(counted(...labels).expects(labelOf(next), before)).toBe(false)
  })
})

describe('a label that is words of a sentence', () => {
  const numbering = new Numbering()
  for (const label of ['一、总则', '（一）甲', '①甲']) numbering.add(labelOf(label))

  it.each(['二、三级医院', '十、百、千亿级产业', '（二）类项目', '第二章有关规定', '①②类标准'])(
    '%s',
    chars => {
      expect(numbering.isOfWords(labelOf(chars), chars)).toBe(true)
    },
  )

  it.each([
    '二、保障措施',
    '（二）项目建设',
    '（二）种质资源保护行动',
    '（二）种植结构调整',
    '（二）类型划分',
    '（二）条件保障',
    '第二章 保障',
    '第三条 县级以上',
    '②修桥',
    '2.推进',
  ])('is not that of %s', chars => {
    expect(numbering.isOfWords(labelOf(chars), chars)).toBe(false)
  })

  it('is none where it is the first of its kind: it may be a heading', () => {
    expect(new Numbering().isOfWords(labelOf('一、二手房交易'), '一、二手房交易')).toBe(false)
  })
})

describe('isItem', () => {
  it.each(['5.推广承诺制', '12、培育企业', '3．“一窗”受理', '８.修桥', '4. 植树'])('%s', chars => {
    expect(isItem(chars)).toBe(true)
  })

  it.each(['2.5万亩', '3.0版', '1、2类', '5、个以上', '3.年以内', '6、号楼', '一、总则', '2023.5.1'])(
    'not %s',
    chars => {
      expect(isItem(chars)).toBe(false)
    },
  )
})

describe('the bare number of a heading', () => {
  it.each([
    ['2 汛前准备', '2.1 检查'],
    ['1总则', '1.1编制目的'],
    ['3 保障', '3.1经费'],
  ])('%s stands above %s', (line, next) => {
    expect(new Numbering().heads(line, next)).toBe(true)
  })

  it.each<[string, string | undefined]>([
    ['1总则', '2.1编制目的'],
    ['1总则', undefined],
    ['2个以上乡镇同时发生险情时，由县防汛抗旱指挥部统一指挥。', '2.1 检查'],
    ['3月底前完成', '3.1经费'],
  ])('not %s above %s', (line, next) => {
    expect(new Numbering().heads(line, next)).toBe(false)
  })
})

describe('isEnumerated', () => {
  const within = (...lines: string[]): boolean => {
    const printed = printedLines(lines.join('\n'))
    return isEnumerated(labelOf(lines.at(-1) ?? ''), printed, 0, printed.length - 1)
  }

  it.each([
    [['（二）改造管网。①换管20公里；', '②新建泵站3座；']],
    [['3.清理下列规定：（1）限制注册地的；', '（2）限制投标人的；']],
    [['（二）改造管网。①换管20公里；', '②新建泵站；', '③疏浚河道。']],
    [['（二）改造管网。包括：1.更换老旧管道；', '2.新建泵站3座；']],
    [['（二）改造管网。包括：1.更换老旧管道；2.新建', '泵站；', '3.疏浚河道。']],
    [['（二）改造管网。包括：', '1、更换老旧管道；', '2、新建泵站；']],
  ])('%j', lines => {
    expect(within(...lines)).toBe(true)
  })

  it.each([
    [['①换管20公里；', '②新建泵站3座；']],
    [['（二）改造管网。①换管20公里；', '③新建泵站3座；']],
    [['3.清理下列规定。', '（1）限制注册地的；']],
    [['（二）改造管网。1.更换老旧管道。', '2.新建泵站3座。']],
    [['（二）改造管网。包括：1.更换老旧管道。', '2.新建泵站3座。']],
    [['（二）改造管网，投资增长1.5%；', '2.新建泵站3座；']],
    [['1.更换老旧管道；', '2.新建泵站3座；']],
    [['1.换管，按2.1万元补助；', '2.新建泵站3座；']],
  ])('not %j', lines => {
    expect(within(...lines)).toBe(false)
  })
})
