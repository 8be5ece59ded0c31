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
