import { describe, expect, it } from 'vitest'
import { readFrame } from '../../src/notice/frame.ts'
import { furtherNotices } from '../../src/notice/furtherNotice.ts'
import { blocks, words } from '../support/blocks.ts'

const FIRST = ['现将有关事项通知如下：', '一、编制计划', '二、落实经费']
const TITLE = '某某县水务局关于开展节水宣传的通知'
const ADDRESSED = '各乡镇水利站，局属各单位：'
const SECOND = ['为做好节水宣传，现将有关事项通知如下：', '一、制作展板', '二、发放手册']

describe('furtherNotices', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a title and a salutation', [TITLE, ADDRESSED]],
    ['the issuer and the number between', [TITLE, '某某县水务局', '某水发〔2024〕5号', ADDRESSED]],
    ['the title twice', [TITLE, '某某县水务局', TITLE, ADDRESSED]],
  ])('begin with %s', (_, head) => {
    expect(furtherNotices(blocks(...FIRST, ...head, ...SECOND))).toEqual([FIRST.length])
  })

  it('may be several', () => {
    const notice = [TITLE, ADDRESSED, ...SECOND]
    expect(furtherNotices(blocks(...FIRST, ...notice, ...notice))).toEqual([3, 8])
  })

  it.each<readonly [string, readonly string[]]>([
    ['links of a page', [TITLE, '某某县关于举办培训班的通知', '扫一扫：']],
    ['a title in the text', [TITLE, '按照上述通知要求，各单位已完成任务。', ADDRESSED]],
    ['a salutation alone', [ADDRESSED]],
    ['an item', [`三、落实《${TITLE}》`, ADDRESSED]],
  ])('do not begin with %s', (_, lines) => {
    expect(furtherNotices(blocks(...FIRST, ...lines, ...SECOND))).toEqual([])
  })

  it('do not begin before the first one has numbers', () => {
    expect(furtherNotices(blocks(TITLE, '某某县水务局', TITLE, ADDRESSED, ...SECOND))).toEqual([])
  })

  it('are parts of their own', () => {
    const { drafts } = readFrame(
      blocks('某某县关于修建水窖的通知', ADDRESSED, ...FIRST, TITLE, ADDRESSED, ...SECOND),
      [],
    )
    expect(drafts.map(({ title, blocks: own }) => [title?.chars, ...words(own)])).toEqual([
      ['某某县关于修建水窖的通知', ...FIRST],
      [TITLE, ADDRESSED, ...SECOND],
    ])
  })
})
