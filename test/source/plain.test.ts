import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/source/block.ts'
import { readPlain } from '../../src/source/plain.ts'
import { isPageFurniture } from '../../src/source/plainFurniture.ts'
import { words } from '../support/blocks.ts'
import { origins } from '../support/origins.ts'
import { growth, LINEAR } from '../support/time.ts'

const page = (...lines: readonly string[]): Page => readPlain(lines.join('\n'))
const read = (...lines: readonly string[]): string[] => words(page(...lines).blocks)

describe('paragraphs', () => {
  it('are lines where lines are paragraphs', () => {
    expect(
      read('某某县2024年工作要点', '为做好工作，制定本要点。', '一、总体要求', '坚持稳中求进。'),
    ).toEqual(['某某县2024年工作要点', '为做好工作，制定本要点。', '一、总体要求', '坚持稳中求进。'])
  })

  it.each<[string, string[], string]>([
    [
      'in the middle of a bracket',
      ['1.新建基站。（责任单位：市经信局、', '市财政局）'],
      '1.新建基站。（责任单位：市经信局、市财政局）',
    ],
    ['before a mark', ['1.新建基站', '，培训人员。'], '1.新建基站，培训人员。'],
    ['behind a comma', ['1.新建基站，', '培训人员。'], '1.新建基站，培训人员。'],
    ['behind an opening quotation mark', ['1.推进“', '一网通办”。'], '1.推进“一网通办”。'],
    [
      'in a bracket without a mark at its end',
      ['1.新建基站。（责任单位：市经', '信局）'],
      '1.新建基站。（责任单位：市经信局）',
    ],
  ])('are joined where a line is cut %s', (_, lines, expected) => {
    expect(read('一、总体要求', ...lines, '2.培训人员。')).toEqual(['一、总体要求', expected, '2.培训人员。'])
  })

  it('put a space between Latin words, and none between Chinese ones', () => {
    expect(read('1.推广 Internet，', 'of Things，', '技术应用。')).toEqual([
      '1.推广 Internet，of Things，技术应用。',
    ])
    expect(read('1.推广（Internet', 'of Things）技术。')).toEqual(['1.推广（Internet of Things）技术。'])
  })

  it('keep how they looked', () => {
    const { blocks } = page('　　　　　　　　　　工作要点', '', '　　为做好工作。', '一、甲')
    expect(blocks.map(block => (block.kind === 'paragraph' ? block.look : {}))).toEqual([
      { indent: 10, align: 'center' },
      { indent: 2, gap: true },
      {},
    ])
  })
})

describe('page furniture', () => {
  it.each([
    '# Page 3:',
    '# Page 12:',
    'Page 3',
    '— 3 —',
    '—3—',
    '- 3 -',
    '－ 3 －',
    '·3·',
    '— １２ —',
    '第3页',
    '第 3 页 共 10 页',
    '第三页',
    '第 3 頁',
    '3 / 10',
    '3/10',
    '【打印】 【关闭】',
    '[打印本页] [关闭窗口]',
    '打印 | 关闭',
    '返回顶部',
    'Produced By 大汉网络 大汉版通发布系统',
    '扫一扫在手机打开当前页',
    '上一篇：关于做好工作的通知',
    '下一篇：没有了',
    '正文',
  ])('%s', line => {
    expect(isPageFurniture(line)).toBe(true)
    expect(read('一、推进改革', line, '二、加强保障')).toEqual(['一、推进改革', '二、加强保障'])
  })

  it.each([
    '3',
    '2018',
    '——坚持政府引导和市场主导相结合。',
    '第三页内容如下。',
    '打印机采购管理',
    '关闭不符合条件的场所。',
    '一、打印服务',
    '1/3以上的单位应当参加。',
    '扫一扫活动深入开展，推广移动支付应用，方便群众办事，提升服务水平。',
    '（此件公开发布）',
  ])('“%s” is none', line => {
    expect(isPageFurniture(line)).toBe(false)
  })

  it('between the halves of a sentence does not part it', () => {
    expect(
      read(
        '一、总体要求',
        '1.持续推进政务公开工作，优化服务流程，提升',
        '# Page 2:',
        '群众办事满意度，确保取得实效。',
        '2.加强保障。',
      ),
    ).toEqual([
      '一、总体要求',
      '1.持续推进政务公开工作，优化服务流程，提升群众办事满意度，确保取得实效。',
      '2.加强保障。',
    ])
  })

  it('that runs over the pages as a header goes with the page marks', () => {
    const header = '某某市优化营商环境行动方案'
    const pages = ['一、推进改革。', '二、加强保障。', '三、抓好落实。', '四、做好宣传。'].flatMap(
      (words, at) => [words, `— ${at + 1} —`, header],
    )
    expect(read('某某市人民政府办公室关于印发行动方案的通知', ...pages)).toEqual([
      '某某市人民政府办公室关于印发行动方案的通知',
      '一、推进改革。',
      '二、加强保障。',
      '三、抓好落实。',
      '四、做好宣传。',
    ])
  })

  it('is no line that comes again between items', () => {
    const lines = [
      '1.推进改革。',
      '责任单位：市教育局',
      '2.加强保障。',
      '责任单位：市教育局',
      '3.抓好落实。',
      '责任单位：市教育局',
    ]
    expect(read(...lines)).toEqual(lines)
  })
})

describe('header lines', () => {
  const facts = (...lines: readonly string[]): string[] =>
    page(...lines).facts.map(({ label, value }) => `${label}=${value}`)
  const BODY = ['某某县2024年工作要点', '一、甲']

  it.each<[string, string[], string[]]>([
    [
      'one a line',
      ['索引号：00297/2018-1', '发文字号：某政发〔2024〕3号'],
      ['索引号=00297/2018-1', '发文字号=某政发〔2024〕3号'],
    ],
    [
      'with half-width colons',
      ['索引号: 00297/2018-1', '主题分类: 政务公开'],
      ['索引号=00297/2018-1', '主题分类=政务公开'],
    ],
    [
      'with inner spaces in the label',
      ['索 引 号：00297/2018-1', '文　　号：某政发〔2024〕3号'],
      ['索引号=00297/2018-1', '文号=某政发〔2024〕3号'],
    ],
    [
      'several on one line',
      [
        '索引号: 00297/2018-1 主题分类: 政务公开 文件编号: 某政发〔2024〕3号',
        '公开方式: 主动公开 公开时限: 长期公开',
      ],
      [
        '索引号=00297/2018-1',
        '主题分类=政务公开',
        '文件编号=某政发〔2024〕3号',
        '公开方式=主动公开',
        '公开时限=长期公开',
      ],
    ],
    [
      'with an unknown label among known ones',
      ['办理窗口：一号楼', '索引号：00297/2018-1'],
      ['办理窗口=一号楼', '索引号=00297/2018-1'],
    ],
    [
      'in brackets, as databases of laws print them',
      ['【引证码】 CLI.12.345', '【颁布单位】某某县人民政府', '【发文字号】某政发〔2024〕3号'],
      ['引证码=CLI.12.345', '颁布单位=某某县人民政府', '发文字号=某政发〔2024〕3号'],
    ],
    ['with an empty value', ['索引号：', '文号：某政发〔2024〕3号'], ['索引号=', '文号=某政发〔2024〕3号']],
  ])('%s', (_, header, expected) => {
    expect(facts(...header, ...BODY)).toEqual(expected)
    expect(read(...header, ...BODY)).toEqual(BODY)
  })

  it('leave the title behind its label', () => {
    const title = '【法规标题】某某县2024年工作要点'
    expect(read(title, '【发文字号】某政发〔2024〕3号', '一、甲', '【责任单位】市教育局')).toEqual([
      title,
      '一、甲',
      '【责任单位】市教育局',
    ])
  })

  it('are none within the notice', () => {
    const lines = ['某某县2024年工作要点', '一、甲', '责任单位：市教育局', '完成时限：6月底']
    expect(page(...lines).facts).toEqual([])
    expect(read(...lines)).toEqual(lines)
  })

  it('are not made by one line that looks so', () => {
    const lines = ['通知：各单位落实', '一、甲']
    expect(page(...lines).facts).toEqual([])
    expect(read(...lines)).toEqual(lines)
  })

  it.each([
    ['当前位置：首页 > 政务公开 > 政策文件', ['首页', '政务公开', '政策文件']],
    ['您的位置: 首页＞政务公开', ['首页', '政务公开']],
    ['您现在的位置：首页 » 公文', ['首页', '公文']],
  ])('%s is the breadcrumb', (line, steps) => {
    expect(page(line, ...BODY).breadcrumb).toEqual(steps)
    expect(read(line, ...BODY)).toEqual(BODY)
  })

  it('is no breadcrumb where the notice itself gives a position', () => {
    const lines = ['某某县2024年工作要点', '一、甲（牵头单位：县住建局；目标', '位置：全省前三）', '二、乙']
    expect(page(...lines).breadcrumb).toEqual([])
  })
})

describe('any text', () => {
  it('gives paragraphs whose characters stand where they say', () => {
    const unit = fc.constantFrom(
      '一、',
      '1.',
      '（',
      '）',
      '，',
      '。',
      '市教育局',
      '责任单位：',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '　',
      ' ',
      '\ufeff',
      '— 3 —',
      'Page',
      '😀',
      '\ud800',
      '\0',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), source => {
        for (const block of readPlain(source).blocks) {
          const texts =
            block.kind === 'paragraph'
              ? [block.text]
              : block.rows.flatMap(row => row.flatMap(cell => cell.paragraphs))
          for (const text of texts) {
            const { chars } = text
            const { from, to } = origins(text)
            expect(chars).toBe(chars.trim())
            expect(chars).not.toMatch(/[\r\n]/)
            for (let at = 0; at < chars.length; at++)
              if (chars[at] !== ' ') expect(source.slice(from[at], to[at])).toBe(chars[at])
            expect([...from]).toEqual([...from].sort((a, b) => a - b))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is read in time linear in its length', () => {
    const source = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `${(at % 900) + 1}.推进改革，优化服务。（责任单位：市教育局）`,
      ).join('\n')
    expect(readPlain(source(5000)).blocks).toHaveLength(5000)
    expect(growth(source, readPlain, 50_000)).toBeLessThan(LINEAR)
  })
})

describe('the head of a page', () => {
  it.each(['某某县人民政府文件', '某某县人民政府专题会议纪要', '某某市政报  2021年第12期'])(
    '%s is left out',
    head => {
      expect(
        read('一、完善机制。（责任单位：县教育局、', '# Page 2:', head, '县科协）', '二、加强督查。'),
      ).toEqual(['一、完善机制。（责任单位：县教育局、县科协）', '二、加强督查。'])
    },
  )

  it('is text where no page begins', () => {
    expect(read('某某县人民政府文件', '某政发〔2024〕3号', '一、甲')[0]).toBe('某某县人民政府文件')
  })
})

describe('a line of publication under the title', () => {
  const title = '某某县人民政府关于印发工作要点的通知'

  it('gives facts', () => {
    const read = page(
      title,
      '信息来源：应急管理局    发布时间：2022-06-02 16:20    浏览次数：312',
      '某政发〔2022〕1号',
      '一、甲',
    )
    expect(read.facts.map(({ label, value }) => [label, value])).toEqual([
      ['信息来源', '应急管理局'],
      ['发布时间', '2022-06-02 16:20'],
      ['浏览次数', '312'],
    ])
    expect(words(read.blocks)).toEqual([title, '某政发〔2022〕1号', '一、甲'])
  })

  it('is not a line for a responsible unit', () => {
    const line = '牵头单位：县教育局    责任部门：县科协'
    expect(words(page(title, '一、甲', line).blocks)).toContain(line)
  })
})

describe('a running header on two pages', () => {
  it('is left out where it stands beside page marks only', () => {
    const header = '某某市营商环境文件汇编'
    const pages = [
      '一、完善机制。',
      '# Page 2:',
      header,
      '二、加强督查。',
      '# Page 3:',
      header,
      '三、抓好落实。',
    ]
    expect(read(...pages)).toEqual(['一、完善机制。', '二、加强督查。', '三、抓好落实。'])
    expect(read(...pages.slice(0, 5), '三、抓好落实。', header)).toContain(header)
  })
})
