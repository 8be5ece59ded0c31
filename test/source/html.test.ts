import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page, Paragraph } from '../../src/source/block.ts'
import { looksLikeHtml, readHtml } from '../../src/source/html.ts'
import { origins } from '../support/origins.ts'

const TITLE = '清河县人民政府办公室关于印发2024年绿色出行工作要点的通知'
const LINES = [
  '各乡镇人民政府，县政府各部门：',
  '现将《2024年绿色出行工作要点》印发给你们，请认真贯彻执行。',
  '一、优化公交线网',
  '1.新开公交线路3条。（责任单位：县交通运输局、县住建局）',
  '二、完善慢行系统',
  '2.新建绿道10公里。（责任单位：县住建局、各乡镇人民政府）',
]
const BODY = LINES.map(line => `<p>　　${line}</p>`).join('\n')
const NAV = `<div class="header"><ul>${['首页', '政务公开', '政务服务', '互动交流', '数据开放']
  .map(column => `<li><a href="/${column}">${column}</a></li>`)
  .join('')}</ul></div>`
const SIDE = `<div class="left"><h3>公开目录</h3><ul>${['机构职能', '政策法规', '规划计划', '人事信息']
  .map(column => `<li><a href="/${column}">${column}</a></li>`)
  .join('')}</ul></div>`
const FOOT = `<div class="site"><p>主办单位：清河县人民政府办公室　承办单位：县大数据中心</p>
  <p>版权所有：清河县人民政府　网站标识码：0000000000　备案号：ICP备00000000号</p></div>`
const site = (main: string): string =>
  `<html><head><title>${TITLE}_清河县人民政府</title></head><body>${NAV}${main}${FOOT}</body></html>`

const words = (page: Page): string[] =>
  page.blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : '[table]'))
const facts = (page: Page): Record<string, string> =>
  Object.fromEntries(page.facts.map(({ label, value }) => [label, value]))
const first = (source: string): Paragraph => {
  const block = readHtml(source).blocks[0]
  if (block?.kind !== 'paragraph') throw new Error('no paragraph')
  return block
}

describe('layouts', () => {
  const heading = `<h1>${TITLE}</h1>`
  it.each<[string, string, string]>([
    [
      'hanweb',
      'comments',
      `${heading}<div><!--ZJEG_RSS.content.begin-->${BODY}<!--ZJEG_RSS.content.end--></div>`,
    ],
    [
      'hanweb',
      'meta',
      `${heading}<meta name="ContentStart">${BODY}<meta name="ContentEnd"><p>分享到：微信</p>`,
    ],
    ['print', 'marks', `${heading}${SIDE}<div><!--startprint-->${BODY}<!--endprint--></div>${SIDE}`],
    ['hanweb', '#zoom', `${heading}${SIDE}<div id="zoom">${BODY}</div>`],
    [
      'gov.cn',
      '#UCAP-CONTENT',
      `${heading}<table><tr><td id="UCAP-CONTENT">${BODY}</td></tr></table>${SIDE}`,
    ],
    [
      'gov.cn',
      '.pages_content',
      `${heading}<div class="pages_content">${BODY}</div><div id="qr_container">扫一扫</div>`,
    ],
    [
      'trs',
      '.TRS_Editor',
      `${heading}<div class=TRS_Editor><style>.a{}</style><div class="x">${BODY}</div></div>`,
    ],
    ['trs', '.trs_editor_view', `${heading}<div class="view TRS_UEDITOR trs_editor_view">${BODY}</div>`],
    [
      'vsb',
      '#vsb_content',
      `${heading}<div id="vsb_content"><div class="v_news_content">${BODY}</div></div>`,
    ],
    ['kaipu', '.xxgk-content', `${heading}<div class="xxgk-content j-fontContent">${BODY}</div>`],
    ['article', '.article-content', `${heading}<div class="article_content">${BODY}</div>${SIDE}`],
    [
      'article',
      '.policy-body',
      `<article><header>${heading}</header><div class="policy-body">${BODY}</div></article>`,
    ],
    ['container', 'article', `${SIDE}<article>${heading}${BODY}</article>`],
    [
      'density',
      'div',
      `${SIDE}<div class="r"><div class="r1"><div>${TITLE}</div><div class="r2">${BODY}</div></div></div>`,
    ],
    ['density', 'table', `<table><tr><td>${SIDE}</td><td><div>${TITLE}</div>${BODY}</td></tr></table>`],
  ])('%s by %s', (layout, _how, main) => {
    const page = readHtml(site(main))
    expect(page.layout).toBe(layout)
    expect(words(page)).toEqual([TITLE, ...LINES])
  })

  it('passes over a container that holds hardly any of the text', () => {
    const page = readHtml(
      site(
        `${SIDE}<div><div id="zoom">摘要</div><a href="/more">查看更多公开信息</a></div><div class="z">${TITLE}<div>${BODY}</div></div>`,
      ),
    )
    expect(words(page)).toEqual([TITLE, ...LINES])
  })

  it('joins containers that stand side by side', () => {
    const half = LINES.map(line => `<p>${line}</p>`)
    const parts = [half.slice(0, 3), half.slice(3)].map(
      part => `<div class="TRS_Editor">${part.join('')}</div>`,
    )
    expect(words(readHtml(site(`<div>${parts.join('')}</div>`)))).toEqual(LINES)
  })
})

describe('paragraphs', () => {
  it('does not let Word cut labels and names', () => {
    const source = `<p class="MsoNormal" style="mso-pagination:none"><b><span>一<span>、优</span></b><span>化公</span>
      <font face="仿宋">交<o:p></o:p></font><!--[if !supportLists]-->线网<!--[endif]--></span></p>`
    expect(first(source).text.chars).toBe('一、优化公交线网')
  })

  it('keeps how a paragraph looks', () => {
    expect(first('<p align="center"><b>标题</b></p>').look).toEqual({ align: 'center', bold: true })
    expect(first('<center><span style="font-weight:700">标题</span></center>').look).toEqual({
      align: 'center',
      bold: true,
    })
    expect(first('<div style="text-align: right">县政府</div>').look).toEqual({ align: 'right' })
    expect(first('<p>&nbsp;&nbsp;&nbsp;&nbsp;<b>一</b>是</p>').look).toEqual({ indent: 2 })
    expect(first('<h2>一、目标</h2>').look).toEqual({ heading: 2 })
  })

  it('takes empty lines for gaps', () => {
    const gaps = (source: string): (true | undefined)[] =>
      readHtml(source).blocks.map(block => (block.kind === 'paragraph' ? block.look.gap : undefined))
    expect(gaps('<div>一、甲<br>二、乙<br><br>三、丙</div>')).toEqual([undefined, undefined, true])
    expect(gaps('<p>一、甲</p><p>&nbsp;</p><p>二、乙</p>')).toEqual([undefined, true])
    expect(gaps('<p>一、甲</p><p></p><p>二、乙</p>')).toEqual([undefined, true])
    expect(gaps('<p>一、甲</p>\n<p>二、乙<br></p>\n<p>三、丙</p>')).toEqual([undefined, undefined, undefined])
  })

  it('does not read what is hidden', () => {
    const source =
      '<p>一、甲</p><p style="display: none">隐藏</p><script>var 甲</script><noscript>乙</noscript><p>二、丙</p>'
    expect(words(readHtml(source))).toEqual(['一、甲', '二、丙'])
  })
})

describe('title', () => {
  it('is not put before a body that begins with it, on several lines', () => {
    const body = `<p align=center>清河县人民政府办公室</p><p align=center>关于印发2024年绿色出行工作要点的通知</p>${BODY}`
    const page = readHtml(site(`<h1>${TITLE}</h1><div id="zoom">${body}</div>`))
    expect(words(page).slice(0, 3)).toEqual([
      '清河县人民政府办公室',
      '关于印发2024年绿色出行工作要点的通知',
      LINES[0],
    ])
  })

  it('is put before a letter that encloses the plan of that name', () => {
    const body = `${BODY}<p align=center>2024年绿色出行工作要点</p><p>一、目标</p>`
    const page = readHtml(site(`<div class="article_title">${TITLE}</div><div id="zoom">${body}</div>`))
    expect(page.blocks[0]).toMatchObject({ look: { heading: 1 } })
    expect(words(page)[0]).toBe(TITLE)
  })
})

describe('facts', () => {
  const EXPECTED = {
    索引号: 'K01/2024-7',
    发文机关: '清河县人民政府办公室',
    发文字号: '清政办发〔2024〕12号',
    公开方式: '主动公开',
  }
  it.each([
    [
      'cells with colons',
      `<table><tr><td><b>索 引 号：</b></td><td>K01/2024-7</td><td>发文机关：</td><td>清河县人民政府办公室</td></tr>
       <tr><td>发文字号：</td><td>清政办发〔2024〕12号</td><td>公开方式：</td><td>主动公开</td></tr></table>`,
    ],
    [
      'cells without colons',
      `<table><tr><th>索引号</th><td>K01/2024-7</td></tr><tr><th>发文机关</th><td>清河县人民政府办公室</td></tr>
       <tr><th>发文字号</th><td>清政办发〔2024〕12号</td></tr><tr><th>公开方式</th><td>主动公开</td></tr></table>`,
    ],
    [
      'a list of definitions',
      `<dl><dt>索引号</dt><dd>K01/2024-7</dd><dt>发文机关</dt><dd>清河县人民政府办公室</dd><dt>发文字号</dt>
       <dd>清政办发〔2024〕12号</dd><dt>公开方式</dt><dd>主动公开</dd></dl>`,
    ],
    [
      'list items',
      `<ul><li><span>索引号：</span>K01/2024-7</li><li><span>发文机关：</span><i>清河县人民政府办公室</i></li>
       <li>发文字号：清政办发〔2024〕12号</li><li><b>公开方式：</b>主动公开</li></ul>`,
    ],
    [
      'a run in one element',
      '<p>索引号: K01/2024-7 发文机关: 清河县人民政府办公室 发文字号: 清政办发〔2024〕12号　公开方式: 主动公开</p>',
    ],
  ])('reads %s', (_how, table) => {
    const outside = readHtml(site(`${table}<h1>${TITLE}</h1><div id="zoom">${BODY}</div>`))
    expect(facts(outside)).toMatchObject(EXPECTED)
    expect(words(outside)).toEqual([TITLE, ...LINES])
    const inside = readHtml(site(`<div id="zoom">${table}<h1>${TITLE}</h1>${BODY}</div>`))
    expect(facts(inside)).toMatchObject(EXPECTED)
    expect(words(inside)).toEqual([TITLE, ...LINES])
  })

  it('says where a value stands', () => {
    const source = site(
      '<table><tr><td>文号：</td><td> 清政办发〔2024〕12号 </td><td>公开方式：</td><td>主动公开</td></tr></table>',
    )
    const fact = readHtml(source).facts.find(({ label }) => label === '文号')
    expect(source.slice(...(fact?.range ?? [0, 0]))).toBe('清政办发〔2024〕12号')
  })

  it('does not take a table of tasks for one of information', () => {
    const table = `<table><tr><td>序号</td><td>任务</td><td>牵头单位</td><td>责任部门</td><td>备注</td></tr>
      <tr><td>1</td><td>植树</td><td>县林业局</td><td>县水利局</td><td>重点</td></tr></table>`
    expect(words(readHtml(site(`<div id="zoom">${BODY}${table}</div>`)))).toEqual([...LINES, '[table]'])
  })

  it('reads the lines under the title, the meta elements and the breadcrumb', () => {
    const page = readHtml(
      `<meta name="ArticleTitle" content="${TITLE}"><meta name="pubdate" content="2024-03-06"><meta name="Author" content="">
       <div class="wz">您现在的位置：<a>首页</a> &gt;&gt; <a>政务公开</a> &gt;&gt; 正文</div>
       <div><h1>${TITLE}</h1><p>发布时间：2024-03-06　来源：县政府办　浏览次数：12　字体：[大 中 小]</p>${BODY}
       <p>【打印本页】【关闭窗口】</p></div>`,
    )
    expect(facts(page)).toMatchObject({
      ArticleTitle: TITLE,
      PubDate: '2024-03-06',
      发布时间: '2024-03-06',
      来源: '县政府办',
    })
    expect(page.breadcrumb).toEqual(['首页', '政务公开'])
    expect(words(page)).toEqual([TITLE, ...LINES])
  })

  it('takes front matter for what it is', () => {
    const page = readHtml(`---\nlayout: default\ntitle: "${TITLE}"\n---\n<div id="zoom">${BODY}</div>`)
    expect(page.headTitle).toBe(TITLE)
    expect(words(page)).toEqual(LINES)
  })
})

describe('attachments and furniture', () => {
  it('tells the files from the line that names the annexes', () => {
    const page = readHtml(
      site(`<div id="zoom">${BODY}<p>　　附件：1.任务分解表</p><p>附件：</p><p><a href="/f/1.docx">1.任务分解表.docx</a></p>
        <p><a href="/f/2.xls" title="清单（2024年）.xls">清单...</a></p></div>`),
    )
    expect(page.attachments).toEqual([
      { name: '1.任务分解表.docx', href: '/f/1.docx' },
      { name: '清单（2024年）.xls', href: '/f/2.xls' },
    ])
    expect(words(page)).toEqual([...LINES, '附件：1.任务分解表'])
  })

  it('leaves out lists of further reading, neighbours and the like', () => {
    const page = readHtml(
      site(`<div class="article-content">${BODY}<p>扫一扫在手机打开当前页</p><div>相关链接</div>
        <ul><li><a href="/jd">《工作要点》政策解读</a></li><li><a href="/tp">一图读懂工作要点</a></li></ul>
        <p>上一篇：<a href="/1">关于做好防汛工作的通知</a></p><p>Produced By 大汉网络</p></div>`),
    )
    expect(words(page)).toEqual(LINES)
  })
})

describe('explanations behind the notice', () => {
  it.each(['一图读懂', '【一图读懂】', '政策问答', '政策图解：'])(
    '%s and what follows are left out',
    heading => {
      const box = `<div><b>${heading}</b><p>1.消费券怎么领？登录小程序。</p><p>2.由谁解释？由县商务局。</p></div>`
      expect(words(readHtml(site(`<h1>${TITLE}</h1><div>${BODY}${box}</div>`)))).toEqual([TITLE, ...LINES])
    },
  )
})

describe('looksLikeHtml', () => {
  it('knows mark-up from text', () => {
    expect(looksLikeHtml('<!DOCTYPE html>\n<p>')).toBe(true)
    expect(looksLikeHtml('一、目标<br/>二、措施')).toBe(true)
    expect(looksLikeHtml('一、数量<50的，标题：<通知>')).toBe(false)
  })
})

describe('any source', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<table>',
    '<tr>',
    '<td>',
    '<td rowspan=3 colspan=2>',
    '</table>',
    '<span>',
    '</span>',
    '<a href="x.doc">',
    '</a>',
    '<h1>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<pre>',
    '<',
    '>',
    '&',
    '&nbsp;',
    '&nbsp',
    '&#12288;',
    '　　',
    '\n',
    '\u200b',
    '一、',
    '（责任单位：市教育局）',
    '落实工作。',
    '索引号：',
    '附件',
    '文号',
    '相关链接',
    'AI',
    ' ',
    '😀',
    '\ud800',
    '<div id="zoom">',
    '<div class="TRS_Editor">',
    '---\n',
    '<li>',
    '<dl><dt>',
  )

  it('gives texts that map to where they stand', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join('')
        const page = readHtml(source)
        for (const block of page.blocks) {
          const texts =
            block.kind === 'paragraph'
              ? [block.text]
              : block.rows.flat().flatMap(cell => [...cell.paragraphs])
          for (const text of texts) {
            const { chars } = text
            const { from, to } = origins(text)
            expect(chars).toMatch(/^\S(?:.*\S)?$/su)
            for (let i = 0; i < chars.length; i++) {
              const raw = source.slice(from[i], to[i])
              expect(raw === chars.charAt(i) || raw.startsWith('&') || chars.charAt(i) === ' ').toBe(true)
              expect((from[i] ?? 0) >= (from[i - 1] ?? 0)).toBe(true)
            }
          }
        }
        for (const { range } of page.facts) expect(range === undefined || range[0] <= range[1]).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not overflow on deep nesting', () => {
    for (const tag of ['div', 'span', 'table><tr><td', 'ul><li', 'b'])
      expect(words(readHtml(`${`<${tag}>`.repeat(5000)}落实工作，加强领导。`))).toEqual([
        '落实工作，加强领导。',
      ])
  })
})
