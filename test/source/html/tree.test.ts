import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../src/source/html/tree.ts'

const nodesOf = (source: string): string[] =>
  parseTree(source).nodes.map(node =>
    node.kind === 'text' ? JSON.stringify(node.data) : node.name || 'comment',
  )
const styleOf = (css: string) => parseTree(`<p style="${css}">甲</p>`).nodes[0]?.style

describe('parseTree', () => {
  it('leaves out the white space between lines, and only that', () => {
    expect(nodesOf('<div>\n  <p>甲</p>\n  <p>乙</p>\n</div>\n')).toEqual(['div', 'p', '"甲"', 'p', '"乙"'])
    expect(nodesOf('<p><b>甲</b> <i>乙</i></p>')).toEqual(['p', 'b', '"甲"', '" "', 'i', '"乙"'])
    expect(nodesOf('<div>甲 <p>乙</p> 丙</div>')).toEqual(['div', '"甲 "', 'p', '"乙"', '" 丙"'])
    expect(nodesOf('<p>甲</p> <b>乙</b>')).toEqual(['p', '"甲"', '" "', 'b', '"乙"'])
    expect(nodesOf('甲<br>\n<br>乙')).toEqual(['"甲"', 'br', 'br', '"乙"'])
  })

  it('keeps white space that is printed', () => {
    expect(nodesOf('<p>&nbsp;</p>')).toEqual(['p', '"\u00a0"'])
    expect(nodesOf('<pre>\n<div>甲</div>\n</pre>')).toEqual(['pre', '"\\n"', 'div', '"甲"', '"\\n"'])
  })

  it('knows of a text whether it stands in the source as it is printed, and how much it prints', () => {
    const textsOf = (source: string) =>
      parseTree(source).nodes.flatMap(({ kind, kept, length }) => (kind === 'text' ? [[kept, length]] : []))
    expect(textsOf('<p>关于“十四五”规划</p>')).toEqual([[true, 9]])
    expect(textsOf('<p> 市 长</p>')).toEqual([[false, 2]])
    expect(textsOf('<p>甲&amp;乙&nbsp;</p>')).toEqual([[false, 3]])
    expect(textsOf('<p>甲</font>乙</p>')).toEqual([[false, 2]])
    expect(textsOf('<p hidden>甲</p>')).toEqual([[true, 0]])
  })

  it('leaves out what scripts and style sheets say', () => {
    expect(nodesOf('<script>var 甲</script><style>p{}</style><title>乙</title>')).toEqual([
      'script',
      'style',
      'title',
      '"乙"',
    ])
  })
})

describe('styles', () => {
  it.each([
    ['text-align:center', { align: 'center' }],
    ['font-size:16px; TEXT-ALIGN : Right !important', { align: 'right' }],
    ['text-align:left;text-align:center', { align: 'center' }],
    ['text-align:inherit', { align: '' }],
    ['font-weight:bold', { bold: true }],
    ['font-weight:bolder', { bold: true }],
    ['font-weight: 600', { bold: true }],
    ['font-weight:normal', { bold: false }],
    ['mso-bidi-font-weight:bold', { bold: false }],
    ['text-indent:2em', { indent: 2 }],
    ['text-indent: 32px;', { indent: 2 }],
    ['text-indent:24.0pt', { indent: 2 }],
    ['text-indent:-2em', { indent: 0 }],
    ['white-space:pre-wrap', { pre: true }],
    ['white-space:nowrap', { pre: false }],
    ['display:none', { hidden: true }],
    ['display : none !important', { hidden: true }],
    ['display:block', { hidden: false }],
    ['font-family:&quot;a;text-align:right', { align: 'right' }],
    [';;:;text-align:right', { align: 'right' }],
    ['', { align: '', bold: false, hidden: false }],
  ])('%j', (css, expected) => {
    expect(styleOf(css)).toMatchObject(expected)
  })
})

describe('pages of a body', () => {
  const hidden = (id: string): boolean | undefined =>
    parseTree(`<div id="${id}" style="display:none">甲</div>`).nodes[0]?.style.hidden

  it('that a script shows one by one are not hidden', () => {
    expect(['pg2', 'page3', 'content_page2', 'page-12'].map(hidden)).toEqual([false, false, false, false])
  })

  it('are told from other hidden parts', () => {
    expect(['mobile', 'printbox', 'tab2', 'pageinfo', ''].map(hidden)).toEqual([true, true, true, true, true])
  })
})
