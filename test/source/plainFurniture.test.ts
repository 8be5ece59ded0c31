import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { words } from '../support/blocks.ts'

const read = (lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)

describe('a repeated line', () => {
  const marks = [1, 2, 3, 4, 5, 6].map(page => `# Page ${page}:`)

  it('is a running header where most of it stands beside page marks', () => {
    const pages = marks.flatMap(mark => [mark, '天海市水利工作要点', `巡查第${mark.length}段河道。`])
    expect(read(['一、任务', ...pages])).not.toContain('天海市水利工作要点')
  })

  it('is none where few of many stand beside page marks', () => {
    const rest = '高新区（工业园）管委会'
    const items = marks.flatMap((mark, at) => [
      `${at + 1}.巡查河道。`,
      '责任单位：市水利局、',
      rest,
      ...(at < 2 ? [mark] : []),
    ])
    expect(read(items).join('').split(rest)).toHaveLength(marks.length + 1)
  })
})
