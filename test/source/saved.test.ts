import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { readPlain } from '../../src/source/plain.ts'
import { endOf, startOf } from '../../src/source/text.ts'
import { words } from '../support/blocks.ts'

const read = (...lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)
const TITLE = '青石县人民政府办公室关于印发绿道建设方案的通知'
const TEXT = ['各乡镇：', '现印发给你们。', '一、新建绿道。（县林业局）']

describe('entities in a text', () => {
  it('are the characters that they stand for', () => {
    expect(read('&nbsp;&nbsp;一、新建&ldquo;绿道&rdquo;。', '&#12288;&#x3000;二、改造A&amp;B段。')).toEqual([
      '一、新建“绿道”。',
      '二、改造A&B段。',
    ])
  })

  it('indent a line as white space does', () => {
    const looks = readPlain('&nbsp;&nbsp;&nbsp;&nbsp;一、甲\n&#12288;二、乙').blocks.map(
      block => block.kind === 'paragraph' && block.look.indent,
    )
    expect(looks).toEqual([2, 1])
  })

  it('leave everything where it stands', () => {
    const source = '&nbsp;一、新建&ldquo;绿道&rdquo;。'
    const [block] = readPlain(source).blocks
    const text = block?.kind === 'paragraph' ? block.text : undefined
    expect(text && source.slice(startOf(text, 4), endOf(text, 4))).toBe('&')
    expect(text && source.slice(startOf(text, 5), endOf(text, 6))).toBe('绿道')
  })

  it.each(['一、R&D投入；增长5%。', '二、甲&乙;丙', '三、&nosuch;甲'])('are none in %s', line => {
    expect(read(line)).toEqual([line])
  })
})

describe('front matter above a text', () => {
  const front = (title: string): string[] => ['---', `title: "${title}"`, 'date: 2021-04-06', '---', '']

  it('gives the title', () => {
    const notice = parse([...front(TITLE), ...TEXT].join('\n'))
    expect(notice.title).toBe(TITLE)
    expect(notice.letter?.recipients).toEqual(['各乡镇'])
    expect(notice.metadata.other).toBeUndefined()
  })

  it('gives it once where the text prints it', () => {
    expect(read(...front(TITLE), TITLE, ...TEXT)).toEqual([TITLE, ...TEXT])
  })

  it('gives no line of the text where it names no notice', () => {
    expect(read(...front('政策文件'), TITLE, ...TEXT)).toEqual([TITLE, ...TEXT])
  })

  it('is none where rules stand around words of the notice', () => {
    expect(read('---', '一、总体要求', '---', ...TEXT)).toContain('一、总体要求')
  })
})

describe('ideographs set apart by blanks', () => {
  const apart = (chars: string): string =>
    chars.replace(/(?<=[\u4e00-\u9fff，、。：]) ?(?=[\u4e00-\u9fff])/g, ' ')
  const NOTICE = [
    TITLE,
    '青政办〔2021〕7号',
    '各乡镇人民政府：',
    '《绿道建设方案》已经县政府同意，现印发给你们。',
  ]

  it('are together again, and the title, the number and the recipients known', () => {
    const notice = parse(NOTICE.map(apart).join('\n'))
    expect(notice.title).toBe(TITLE)
    expect(notice.metadata.documentNumber?.text).toBe('青政办〔2021〕7号')
    expect(notice.letter?.recipients).toEqual(['各乡镇人民政府'])
    expect(read(...NOTICE.map(apart))).toEqual(NOTICE)
  })

  it('keep wider white space, which parts words', () => {
    expect(read(...NOTICE.map(apart), '张 三  李 四 光')).toContain('张三  李四光')
  })

  it('leave everything where it stands', () => {
    const source = NOTICE.map(apart).join('\n')
    const [block] = readPlain(source).blocks
    const text = block?.kind === 'paragraph' ? block.text : undefined
    expect(text && source.charAt(startOf(text, 2))).toBe('县')
  })

  it('are left where most stand together', () => {
    const line = '组长：王 某 某 某 某 某'
    expect(read(...NOTICE, line)).toEqual([...NOTICE, line])
  })
})
