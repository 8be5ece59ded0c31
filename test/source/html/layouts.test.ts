import { describe, expect, it } from 'vitest'
import { LAYOUTS, MARKER_WORD } from '../../../src/source/html/layouts.ts'
import { readHtml } from '../../../src/source/html.ts'

const TEXT =
  '<p>各乡镇：</p><p>为加强古树名木保护，现就有关事项通知如下，请结合实际，认真抓好落实，按时报送情况。各乡镇要明确专人负责。</p><p>一、逐株登记古树名木。（县林业局）</p>'
const BESIDE = '<div><p>县林业局召开会议，研究部署古树名木保护工作。</p></div>'

const read = (box: string): readonly [string, string] => {
  const { blocks, layout } = readHtml(
    `<html><body><div>${BESIDE}<div ${box}>${TEXT}</div>${BESIDE}</div></body></html>`,
  )
  return [layout, blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : '')).join('\n')]
}

describe('the text of an article', () => {
  it.each([
    'class="wenzhang"',
    'class="ewb-info-content"',
    'class="zwxl-article"',
    'class="info-cont"',
    'class="xl-nr"',
    'class="cont_txt"',
    'class="main-txt"',
    'class="zw"',
    'class="nr"',
    'id="mycontent"',
    'id="ozoom"',
    'id="printContent"',
    'id="font"',
  ])('stands in the element with %s', box => {
    const [layout, text] = read(box)
    expect(layout).not.toBe('density')
    expect(text).toMatch(/^各乡镇：\n.*\n.*（县林业局）$/)
  })

  it('is looked for by its sentences where the name says nothing', () => {
    expect(read('class="bd"')[0]).toBe('density')
  })

  it('is not in an element with such a name that holds next to none of them', () => {
    const { layout } = readHtml(
      `<html><body><div id="font">字号：大 中 小</div><div class="k">${TEXT}</div></body></html>`,
    )
    expect(layout).toBe('density')
  })
})

describe('the markers of a layout', () => {
  it.each(LAYOUTS.flatMap(({ markers = [] }) => markers).flatMap(({ begin, end }) => [begin, end]))(
    'have a word that tells them from other comments: %s',
    ({ source }) => {
      expect(source).toMatch(MARKER_WORD)
    },
  )
})
