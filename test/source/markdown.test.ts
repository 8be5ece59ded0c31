import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { startOf } from '../../src/source/text.ts'
import { words } from '../support/blocks.ts'

const read = (...lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)

describe('a text in Markdown', () => {
  it('is read without the marks of headings, bold words and rules', () => {
    expect(
      read('# 县绿道工作要点', '', '---', '', '## 一、任务', '', '1.**新建绿道**。沿河**新建**3公里。'),
    ).toEqual(['县绿道工作要点', '一、任务', '1.新建绿道。沿河新建3公里。'])
  })

  it('has its words where they stand in the source', () => {
    const source = '# 县绿道工作要点\n\n1.**新建绿道**。完成。'
    const [, second] = readPlain(source).blocks
    const text = second?.kind === 'paragraph' ? second.text : undefined
    expect(text?.chars).toBe('1.新建绿道。完成。')
    expect(text && source.slice(startOf(text, 2)).startsWith('新建')).toBe(true)
    expect(text && source.slice(startOf(text, 6)).startsWith('。完成')).toBe(true)
  })

  it('keeps stars that stand for words, and a lead', () => {
    expect(read('# 要点', '', '**县**局、*县教育局，满分5**。')).toEqual([
      '要点',
      '**县**局、*县教育局，满分5**。',
    ])
  })

  it('is not told by the marks of pages', () => {
    expect(read('# Page 1:', '**新建绿道**。', '# Page 2:', '改造步道。')).toEqual([
      '**新建绿道**。',
      '改造步道。',
    ])
  })

  it('is told by the rule of a table', () => {
    expect(read('**要点**', '', '| 任务 | 说明 |', '|------|:---:|', '| **绿道** | 续建 |')).toEqual([
      '要点',
      '| 任务 | 说明 |',
      '|------|:---:|',
      '| 绿道 | 续建 |',
    ])
  })

  it.each([
    ['**责任单位：** 县水利局', '责任单位： 县水利局'],
    ['**责任单位**：县水利局', '责任单位：县水利局'],
  ])('is told by a key in bold: %s', (line, seen) => {
    expect(read('要点', '**新建绿道**。', line)).toEqual(['要点', '新建绿道。', seen])
  })

  it('is one only where a line can be nothing else', () => {
    expect(read('要点', '**新建绿道**。', '#1号楼加装电梯。')).toEqual([
      '要点',
      '**新建绿道**。',
      '#1号楼加装电梯。',
    ])
  })
})

describe('the marks of Markdown that are told to be none', () => {
  it('are the characters themselves', () => {
    expect(
      read(
        '青绿发\\[2024\\]3号',
        '',
        '1\\. 新建绿道。（县林业局）',
        '',
        '2\\. 改造步道\\*。',
        '',
        '（3）\\-5℃以下',
      ),
    ).toEqual(['青绿发[2024]3号', '1. 新建绿道。（县林业局）', '2. 改造步道*。', '（3）-5℃以下'])
  })

  it('stand within bold words, too, and end a line', () => {
    expect(read('**1\\. 新建绿道**。沿河\\', '新建。')).toEqual(['**1\\. 新建绿道**。沿河\\', '新建。'])
    expect(read('# 要点', '**1\\. 新建绿道**。\\', '2\\. 改造')).toEqual(['要点', '1. 新建绿道。', '2. 改造'])
  })

  it('have their characters where they stand in the source', () => {
    const source = '1\\. 新建绿道。\n2\\. 改造步道。'
    const [, second] = readPlain(source).blocks
    const text = second?.kind === 'paragraph' ? second.text : undefined
    expect(text && source.slice(startOf(text, 1)).startsWith('. 改造')).toBe(true)
  })

  it.each(['1.资料存于D:\\项目\\绿道。', '甲\\乙'])('are not looked for elsewhere: %s', line => {
    expect(read(line, '2.改造步道。')).toEqual([line, '2.改造步道。'])
  })
})

describe('a text that is a quotation', () => {
  it('is read without its marks', () => {
    expect(read('> # 县绿道工作要点', '>', '> 一、任务', '>', '> > 1.新建绿道。')).toEqual([
      '县绿道工作要点',
      '一、任务',
      '1.新建绿道。',
    ])
  })

  it('is none where a line is not', () => {
    expect(read('县绿道工作要点', '为建设绿道，制定本要点。', '一、任务', '> 1.新建绿道。')).toContain(
      '> 1.新建绿道。',
    )
  })
})

describe('further marks of Markdown', () => {
  it.each<[string, string[], string[]]>([
    [
      'bullets before labels and other lines',
      ['- 一、任务', '- （一）新建绿道。', '- 沿河新建。', '- 责任单位：县林业局'],
      ['一、任务', '（一）新建绿道。', '沿河新建。', '责任单位：县林业局'],
    ],
    ['bold labels', ['**一、任务**', '**1.新建绿道**。沿河新建。'], ['一、任务', '1.新建绿道。沿河新建。']],
    [
      'bold lines',
      ['**青石县绿道工作要点**', '一、任务', '**新建**绿道。'],
      ['青石县绿道工作要点', '一、任务', '新建绿道。'],
    ],
    ['underscores for stars', ['__一、任务__', '__（一）新建__绿道。'], ['一、任务', '（一）新建绿道。']],
    [
      'a statement in italics',
      ['# 要点', '1.新建绿道。*（责任单位：县林业局）*'],
      ['要点', '1.新建绿道。（责任单位：县林业局）'],
    ],
    [
      'links and images',
      ['一、落实[《绿道规划》](https://www.example.gov.cn/1.htm)。', '![图](./1.png)二、新建。'],
      ['一、落实《绿道规划》。', '二、新建。'],
    ],
    [
      'lines below headings',
      ['绿道工作要点', '=====', '', '一、任务', '-----', '', '新建绿道。'],
      ['绿道工作要点', '一、任务', '新建绿道。'],
    ],
  ])('are left out: %s', (_, lines, rest) => {
    expect(read(...lines)).toEqual(rest)
  })

  it.each(['*县教育局、县林业局', '1.编号A__B，C__D。', '1.按照[附件](见后)执行。', '-5℃以下', '—一、任务'])(
    'are none of %s',
    line => {
      expect(read('绿道工作要点', '一、任务。', line)).toContain(line)
    },
  )

  it('leave the bullets of a page’s head, which tell it', () => {
    const { facts } = readPlain(
      ['- 索引号：0113/2016-7', '- 发布机构：县林业局', '', '# 要点', '', '- 一、任务'].join('\n'),
    )
    expect(facts.map(({ label }) => label)).toEqual(['索引号', '发布机构'])
  })
})
