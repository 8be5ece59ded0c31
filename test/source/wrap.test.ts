import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/outline/labels.ts'
import { readPlain } from '../../src/source/plain.ts'
import { columns } from '../../src/source/printColumns.ts'
import { type PrintedLine, printedLines } from '../../src/source/printedLines.ts'
import { joins } from '../../src/source/wrap.ts'
import { signsOf } from '../../src/source/wrapSigns.ts'
import { wrapWidth } from '../../src/source/wrapWidth.ts'
import { words } from '../support/blocks.ts'
import { growth, LINEAR } from '../support/time.ts'

/** Prints paragraphs on a page of so many full-width characters, as text extraction hands it on. */
function wrapped(paragraphs: readonly string[], width: number, indent = ''): string[] {
  return paragraphs.flatMap(paragraph => {
    const rows: string[] = []
    let row = indent
    let used = 4
    for (const char of paragraph) {
      const wide = columns(char)
      const hangs = /[，。、；：！？）〕】》”]/.test(char)
      if (used + wide > 2 * width && !hangs) {
        rows.push(row)
        row = ''
        used = 0
      }
      row += char
      used += wide
    }
    return [...rows, row]
  })
}

const read = (lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)
/** A row may break at a space, which is gone then. */
const unspaced = (lines: readonly string[]): string[] => lines.map(line => line.replaceAll(' ', ''))

const PLAN = [
  '一、总体要求',
  '（一）指导思想。坚持以人民为中心的发展思想，统筹推进政务公开、政务服务和数字政府建设，着力解决群众反映强烈的突出问题，持续提升企业和群众的获得感。',
  '（二）工作目标。到年底，全市高频事项全部实现网上办理，群众办事平均跑动次数降到一次以下，满意度达到百分之九十五以上。',
  '二、重点任务',
  '1.推进一网通办。依托省政务服务网，完善事项清单和办事指南，推动更多事项全程网办，切实解决系统不通、数据不通的问题。（牵头单位：市行政审批局；责任单位：市大数据局、市公安局、市人力资源社会保障局、市自然资源和规划局，各县区人民政府）',
  '2.加强事中事后监管。全面推行“双随机、一公开”监管，健全信用监管机制，对守信主体无事不扰，对失信主体利剑高悬。（责任单位：市市场监督管理局、市发展和改革委员会、市司法局）',
  '3.优化公共服务。办好就近入学、异地就医、社保转移等民生实事，推动优质资源向基层延伸，让群众在家门口就能享受便捷高效的服务。（责任单位：市教育局、市卫生健康委、市医疗保障局；完成时限：2024年12月底前）',
  '三、保障措施',
  '（一）加强组织领导。各县区、各部门要高度重视，主要负责同志亲自抓，细化工作举措，压实工作责任，确保各项任务落到实处。',
  '（二）严格督导考核。市政府办公室要定期调度工作进展，及时通报有关情况，对工作不力、进展缓慢的，依规依纪严肃问责。',
]

describe('items of a wrapped text that begin with a count', () => {
  const first =
    '1.4 家单位超标准列支公务接待费，未按规定履行事前审批手续，也未附公函和接待清单，有关问题尚未整改到位。（责任单位：市财政局；时限：9月底前）'
  const third = '3.部分项目进展缓慢。（责任单位：市水利局）'

  it.each([
    '2.2 家单位',
    '2.2家单位',
    '2. 2 家单位',
    '2.7 家单位',
    '2.12 名干部',
    '2.3 所学校',
    '2.5 个乡镇',
  ])('begin a paragraph behind a page mark, too: %s', begin => {
    const second = `${begin}在下属企业转嫁公务用车运行费用，且未按要求在规定的期限以内全部退还，整改没有完成。（责任单位：市交通局）`
    const lines = [...wrapped([first], 28), '# Page 7:', ...wrapped([second, third], 28)]
    expect(read(lines)).toEqual([first, second, third])
  })

  it.each(['2.2 万元', '2.2公里', '2.2 %'])('do not where it is a quantity: %s', quantity => {
    const text = `4.市财政局安排的专项资金在年底之前没有全部拨付到位。其中道路养护工程的资金缺口达到${quantity}左右，有关部门尚未落实来源。`
    const at = text.indexOf(quantity)
    expect(read([text.slice(0, 28), text.slice(28, at), text.slice(at)])).toEqual([text])
  })
})

describe('numbers of a wrapped text that leave some out or repeat one', () => {
  const FILL =
    '推动更多事项全程网办，切实解决系统不通、数据不通的问题，着力提升企业和群众的获得感，形成长效机制'

  it.each<[string, string, readonly string[]]>([
    [
      'keyed lines',
      '。',
      ['责任单位：市教育局、市公安局，各县区人民政府，市直园区管委会', '完成时限：2024年11月'],
    ],
    ['a bracket that names units', '（市教育局牵头，各县区人民政府、市直有关部门配合）', []],
    ['headings', '。', ['（一）优化服务']],
  ])('begin paragraphs behind %s', (_, end, between) => {
    const items = ['1.深化改革，', '3.推进审批，', '3.优化服务，', '7.完善监管，', '5.健全机制，']
    const plan = ['一、任务', ...items.flatMap(item => [item + FILL + end, ...between]), '三、保障措施']
    for (const width of [30, 36, 41]) expect(read(wrapped(plan, width))).toEqual(plan)
  })

  it.each([
    ['所有公立的', '二、三级医院推行互认'],
    ['形成', '十、百、千亿级产业集群'],
    ['对', '（一）类项目和续建项目'],
    ['按照', '①②类标准'],
  ])('are words of a sentence behind %s: %s', (before, words) => {
    const [head = '', ...rest] = PLAN
    const lines = wrapped([head, '（一）指导思想。坚持以人民为中心，统筹推进政务公开、政务服务'], 30)
    const text = read([...lines, before, `${words}，形成长效机制。`, ...wrapped(rest, 30)]).join('\n')
    expect(text).toContain(`${before}${words}`)
  })
})

describe('hard-wrapped text', () => {
  it.each([25, 28, 32, 38, 40, 45])('of %i characters a row is joined to its paragraphs', width => {
    expect(read(wrapped(PLAN, width))).toEqual(PLAN)
  })

  it.each([28, 38])('of %i characters a row, paragraphs indented, is joined', width => {
    expect(read(wrapped(PLAN, width, '　　'))).toEqual(PLAN)
  })

  it.each([28, 38])('of %i characters a row is joined over page marks and running headers', width => {
    const rows = wrapped(PLAN, width)
    const pages: string[] = []
    rows.forEach((row, at) => {
      pages.push(row)
      if (at % 7 === 6) pages.push(`— ${(at + 1) / 7} —`, '某某市优化营商环境行动方案')
    })
    expect(read(pages)).toEqual(PLAN)
  })

  it('is joined over lines such as # Page 3:', () => {
    const rows = wrapped(PLAN, 32)
    expect(read(rows.flatMap((row, at) => (at % 9 === 8 ? [row, `# Page ${at}:`] : [row])))).toEqual(PLAN)
  })

  it('is joined within brackets, however short a row is', () => {
    const rows = wrapped(PLAN, 32)
    const cut = [
      '3.编制事项清单，明确事项名称、牵头部门、联办部门。（市教育局牵头，市科',
      '协、市司法局、',
      '市科技局等部',
      '门配合，6月底前完成）',
    ]
    const own = [
      '4.推广电子执照。',
      '责任单位：市市场监管局、市公安局、市住房公积金管理中心、市人',
      '行',
      '5.加强督查。',
    ]
    const texts = read([...rows, ...cut, ...own])
    expect(texts.slice(PLAN.length)).toEqual([cut.join(''), own[0], `${own[1]}${own[2]}`, own[3]])
  })

  it.each(['附则', '保障措施', '备注'])('never joins a short heading (%s) to a keyed line', heading => {
    const own = ['责任单位：市教育局、市科协', heading, '本要点自印发之日起施行。']
    expect(read([...wrapped(PLAN, 32), ...own]).slice(PLAN.length)).toEqual(own)
  })

  it('never joins a salutation to a title', () => {
    const head = [
      '江川师范大学关于印发《2024年师德师风建设',
      '与教师发展重点工作安排》的通知',
      '各学院（部）、各部门、各直属单位：',
    ]
    expect(read([...head, ...wrapped(PLAN, 32)])).toContain(head[2])
  })

  it('is joined where rows come in pieces, broken at marks', () => {
    const pieces = wrapped(PLAN, 32).flatMap(row => {
      const cut = row.indexOf('、', 8)
      return cut > 0 && cut < row.length - 3 ? [row.slice(0, cut + 1), row.slice(cut + 1)] : [row]
    })
    expect(read(pieces)).toEqual(PLAN)
  })

  it('is joined with the spaces that extraction puts around digits', () => {
    const spaced = PLAN.map(line => line.replace('2024年12月底前', '2024 年12 月底前'))
    expect(unspaced(read(wrapped(spaced, 32)))).toEqual(unspaced(spaced))
  })

  it('keeps own lines of responsibility apart', () => {
    const plan = PLAN.flatMap(line => {
      const [task = '', statement] = line.split('（牵头单位：')
      return statement ? [task, `牵头单位：${statement.split('；')[0]}`, '完成时限：2024年6月'] : [line]
    })
    expect(read(wrapped(plan, 32))).toEqual(plan)
  })

  it('keeps the frame apart', () => {
    const frame = [
      '某某市人民政府办公室关于印发优化营商环境行动方案的通知（2024 年3 月8 日）',
      '某政办发〔2024〕3 号',
      '各县区人民政府，市政府各部门：',
      '《优化营商环境行动方案》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。工作中的重要情况，请及时报告市政府办公室。',
      '某某市人民政府办公室',
      '2024 年3 月8 日',
      '（此件公开发布）',
    ]
    expect(unspaced(read(wrapped([...frame, ...PLAN], 32)))).toEqual(unspaced([...frame, ...PLAN]))
  })

  it.each([
    ['a year', '2024年继续推进'],
    ['a hotline', '12345热线办理'],
    ['a telephone number', '110报警服务台'],
    ['a quantity', '3.5万件以上的'],
    ['an article', '第三条规定的情形'],
    ['a day', '15日）前报送的'],
    ['a number of a document', '1号）等有关规定'],
    ['a reference to points', '（一）、（二）项规定的'],
  ])('is joined where a row begins with %s', (_, start) => {
    const width = 32
    const filler = '统筹推进政务公开和政务服务工作持续提升企业和群众的获得感坚持以人民为中心的发展思想'
    const paragraph = `${`4.${filler}`.slice(0, width - 1)}${start}，优化服务流程，确保取得实效。`
    const plan = [...PLAN.slice(0, 7), paragraph, ...PLAN.slice(7)]
    const rows = wrapped(plan, width)
    expect(rows.some(row => row.startsWith(start.slice(0, 4)))).toBe(true)
    expect(read(rows)).toEqual(plan)
  })
})

describe('text whose lines are paragraphs', () => {
  it('has no width', () => {
    expect(wrapWidth(printedLines(PLAN.join('\n')))).toBeUndefined()
    expect(read(PLAN)).toEqual(PLAN)
  })
  it('is not measured by few lines', () => {
    expect(wrapWidth(printedLines(wrapped(PLAN, 38).slice(0, 5).join('\n')))).toBeUndefined()
  })
})

describe('wrapWidth', () => {
  it.each([25, 28, 32, 38, 45])('finds the %i characters of a row', width => {
    const found = wrapWidth(printedLines(wrapped(PLAN, width).join('\n'))) ?? 0
    expect(Math.abs(found - 2 * width)).toBeLessThanOrEqual(4)
  })
})

describe('wrapWidth of rows in pieces', () => {
  it('finds the width though most lines are pieces', () => {
    const own = Array.from({ length: 30 }, (_, at) => [
      `${at + 4}.巡查河道，`,
      '疏浚渠道，',
      '加固堤防。',
    ]).flat()
    const rows = [...wrapped(PLAN, 44).slice(0, 8), ...own]
    expect(rows.length * 0.06).toBeGreaterThan(5)
    expect(wrapWidth(printedLines(rows.join('\n')))).toBeGreaterThanOrEqual(84)
  })

  it('counts rows that end with a mark within a bracket', () => {
    const statement = '（牵头单位：市水利局；责任单位：市林业局、市气象局，各县区人民政府；'
    const rows = [1, 2, 3].flatMap(at => [`${at}.巡查河道。${statement}`, '完成时限：6月）', '二、任务'])
    expect(wrapWidth(printedLines(rows.join('\n')))).toBeDefined()
  })
})

const PIECES = [
  '一、总体要求',
  '（一）加强领导',
  '1.推进改革',
  '2.优化服务，',
  '提升效率',
  '（责任单位：市教育局、',
  '市科协）',
  '市科协',
  '责任单位：市教育局',
  '完成时限：6月底前',
  '完成时限：',
  '责任单',
  '位：市科协、市林',
  '业局',
  '三、',
  '①推进改革；②优化服务；',
  '③加强保障。',
  '某政发〔2024〕3号',
  '2024年3月8日',
  '某某市人民政府',
  '附件1',
  '（此件公开发布）',
  '坚持以人民为中心的发展思想，统筹推进政务公开和政务服务',
  '。',
  '持续提升企业和群众的获得感。',
  '2024年，',
  '　　推进改革',
  '',
]

describe('an imprint', () => {
  const copies =
    '抄送：市委各部门，市纪委，某某军分区，市各群众团体，各民主党派，市人大常委会办公厅，市政协办公厅，市中级法院，市检察院。'
  const printer = '某某市人民政府办公室 2023年5月6日印发'

  it('has the list of copies in one, though rows hang, and what prints and counts on its own', () => {
    const [first = '', ...hanging] = wrapped([copies], 26)
    const end = [
      `　${first}`,
      ...hanging.map(row => `　　　　${row}`),
      `　${printer}`,
      '　共印60份',
      '　校对：王某某',
    ]
    for (const lines of [end, end.map(line => line.trim())])
      expect(read([...wrapped(PLAN, 26, '　　'), ...lines]).slice(-4)).toEqual([
        copies,
        printer,
        '共印60份',
        '校对：王某某',
      ])
  })

  it('has its list below 抄送, with or without a stop at its end', () => {
    const rows = ['抄送：', '市委办公室，市人大办公室，市政协办公室', '，市法院', printer]
    expect(read([...wrapped(PLAN, 26), ...rows]).slice(-2)).toEqual([
      '抄送：市委办公室，市人大办公室，市政协办公室，市法院',
      printer,
    ])
  })

  it('has the printer above the date in one with it', () => {
    const rows = ['抄送：市委办公室，市检察院。', '某某市人民政府办公室', '2023年5月6日印发']
    expect(read([...wrapped(PLAN, 26), ...rows]).slice(-2)).toEqual([
      '抄送：市委办公室，市检察院。',
      '某某市人民政府办公室2023年5月6日印发',
    ])
  })

  it('has no part in what stands behind it, and its rules print nothing', () => {
    const rows = ['─'.repeat(24), '抄送：市委办公室', '—'.repeat(24), printer, '某某市重点任务表']
    expect(read([...wrapped(PLAN, 26), ...rows]).slice(-3)).toEqual([
      '抄送：市委办公室',
      printer,
      '某某市重点任务表',
    ])
  })

  it('is none where a sentence tells of a printed date', () => {
    const text =
      '（三）各单位要按照某某市人民政府办公室2023年5月6日印发的实施方案要求，逐项落实，并于2023年12月31日印发总结报告，报送市政府办公室汇总后通报。'
    for (const width of [22, 24, 26, 28, 30]) expect(read(wrapped([...PLAN, text], width)).at(-1)).toBe(text)
  })
})

describe('a table of contents', () => {
  it('has no part in the width of the text', () => {
    const entries = ['总体要求', '重点任务', '保障措施', '附则'].map(
      (words, at) => `${words}${'.'.repeat(100)}${at + 1}`,
    )
    const rows = wrapped(PLAN, 28)
    const text = read([...entries, ...rows])
    expect(text).toEqual([...entries, ...read(rows)])
    expect(read(rows).length).toBeLessThan(rows.length)
  })
})

describe('a line without a label behind a short last row', () => {
  const text = (heading: string): string[] => [
    '第一章 总则',
    '第一条 坚持以人民为中心的发展思想，统筹推进政务公开、政务服务和数字政府建设，着力解决群众反映强烈的突出问题，持续提升企业和群众的获得感。',
    '第二条 全市高频事项全部实现网上办理，群众办事平均跑动次数降到一次以下，满意度达到百分之九十五以上，并向社会公开。',
    '第三条 增设窗口。',
    heading,
    '第四条 各单位每季度报送进展情况，由市政务服务局汇总后报市政府，未按时完成的予以通报批评，并纳入年度考核。',
  ]

  it.each(['附则', '保障措施', '某某市政务服务窗口管理办法'])(
    'is a heading where rows come whole: %s',
    heading => {
      for (const width of [22, 28, 36]) expect(read(wrapped(text(heading), width))).toEqual(text(heading))
    },
  )

  it('is the rest of its row where rows come in pieces', () => {
    const pieces = [
      ...wrapped(text('附则').slice(0, 3), 28),
      '第三条 增设窗口。',
      '延长服务时间，',
      '对老年人优先办理，',
      '并为企业提供上门服务。',
      ...wrapped(text('附则').slice(5), 28),
    ]
    expect(read(pieces)).toContain('第三条 增设窗口。延长服务时间，对老年人优先办理，并为企业提供上门服务。')
  })

  it('is text where the row is nearly full', () => {
    const rows = wrapped(text('附则').slice(0, 3), 28)
    const lines = [...rows, '第三条 增设便民服务窗口，延长工作日中午服务时间。', '特殊群体', '优先。']
    expect(read(lines).at(-1)).toMatch(/服务时间。特殊群体优先。$/)
  })
})

describe('joins', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 })

  it('never joins across a certain start, nor parts what certainly goes on', () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.integer({ min: 30, max: 100 }), { nil: undefined }),
        (pieces, width) => {
          const lines = printedLines(pieces.join('\n'))
          const joined = joins(lines, width)
          expect(joined).toHaveLength(lines.length)
          signsOf(lines).forEach(({ starts, goesOn }, at) => {
            if (starts) expect(joined[at]).toBe(false)
            if (goesOn) expect(joined[at]).toBe(true)
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keeps every first number of a list, and every annex, date and document number, at the start of a paragraph', () => {
    const sure = /^(?:某政发〔|附件1$|2024年3月8日$|（此件)/
    fc.assert(
      fc.property(texts, pieces => {
        const lines = printedLines(pieces.join('\n'))
        joins(lines, wrapWidth(lines)).forEach((joined, at) => {
          const chars = lines[at]?.text.chars ?? ''
          const before = lines[at - 1]?.text.chars ?? ''
          if (sure.test(chars) && before !== '完成时限：') expect(joined).toBe(false)
          if (readLabel(chars) && /[。]$/.test(before) && chars.startsWith('1.')) expect(joined).toBe(false)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('loses and doubles nothing', () => {
    fc.assert(
      fc.property(texts, pieces => {
        const plain = (chars: string): string => chars.replace(/\s/g, '')
        const { blocks, facts } = readPlain(['某某市工作要点', '一、甲', ...pieces].join('\n'))
        expect(facts).toEqual([])
        expect(plain(words(blocks).join(''))).toBe(plain(['某某市工作要点', '一、甲', ...pieces].join('')))
      }),
      { numRuns: 500 },
    )
  })

  it('takes time linear in the number of lines', () => {
    const rows = wrapped(PLAN, 32)
    const lines = (count: number): PrintedLine[] =>
      printedLines(Array.from({ length: count }, (_, at) => rows[at % rows.length] ?? '').join('\n'))
    expect(growth(lines, list => joins(list, 64), 50_000)).toBeLessThan(LINEAR)
  })
})

describe('the head of a text in rows', () => {
  const TEXT = [
    '　　为做好全县古树名木保护管理工作，促进生态文明建设，根据有关规定，',
    '结合我县实际，现就有关事项通知如下，请认真遵照执行，确保取得实效。',
    '　　一、开展古树名木资源普查，逐株登记建档，统一设立保护标志，落实管',
    '护责任单位和责任人，做到底数清、情况明、责任实，年底前全部完成任务。',
    '　　二、加强古树名木日常养护，定期开展巡查，及时防治病虫害，严禁擅自',
    '移植砍伐，对衰弱濒危的组织专家会诊，制定方案，及时实施抢救复壮措施。',
  ]
  const TO = '各乡镇人民政府，各街道办事处，县政府有关部门、各直属单位：'
  const read = (...lines: readonly string[]): string[] =>
    words(readPlain([...lines, ...TEXT].join('\n')).blocks)

  it.each([
    ['青石县人民政府关于加强古树名木保护管理的意见', 6],
    ['关于加强全县古树名木保护管理和合理利用的工作细则', 5],
  ])('has a centred title apart from what follows: %s', (title, blanks) => {
    expect(read(`${'　'.repeat(blanks)}${title}`, TO).slice(0, 2)).toEqual([title, TO])
  })

  it('has the number in a bracket under the title on its own', () => {
    const title = '青石县人民政府关于加强古树名木保护管理的通知'
    const number = '（青政发〔2018〕5号）'
    expect(read(`　　　　　${title}`, `　　　　　　　　　　　${number}`, TO).slice(0, 3)).toEqual([
      title,
      number,
      TO,
    ])
  })

  it('has a number in digits of full width on its own', () => {
    const title = '青石县人民政府关于加强古树名木保护管理的通知'
    for (const number of ['（青政发〔２０１８〕５号）', '青政发〔２０１８〕５号'])
      expect(read(`　　　　　${title}`, `　　　　　　　　　　　${number}`, TO).slice(0, 3)).toEqual([
        title,
        number,
        TO,
      ])
  })

  it('has no number on its own that belongs to the title before it', () => {
    const rows = [
      '　　按照《青石县人民政府关于加强古树名木保护管理工作的实施意见》',
      '（青政发〔2018〕5号）',
      '要求，开展普查。',
    ]
    expect(read(...rows)[0]).toBe(rows.join('').trim())
  })

  it('has a first row set in far, and full, in one with its paragraph', () => {
    const rows = [
      '　　　　为做好全县古树名木保护管理工作，促进生态文明建设，根据有关',
      '规定，结合实际，现通知如下。',
    ]
    expect(read(...rows)[0]).toBe(rows.join('').trim())
  })
})

describe('rows with an empty line between all of them', () => {
  const PARAGRAPHS = [
    '各乡镇人民政府，各街道办事处：',
    '为做好全县古树名木保护管理工作，促进生态文明建设，根据有关规定，结合我县实际，现就有关事项通知如下，请认真遵照执行。',
    '一、开展古树名木资源普查，逐株登记建档，统一设立保护标志，落实管护责任单位和责任人。（牵头单位：县林业局；责任单位：各乡镇人民政府、各街道办事处；完成时限：年底前）',
    '二、加强古树名木日常养护，定期开展巡查，及时防治病虫害，严禁擅自移植砍伐，对衰弱濒危的组织专家会诊，及时抢救复壮。',
  ]
  const TITLE = ['青石县人民政府', '关于加强古树名木保护的通知']
  const read = (lines: readonly string[], between: string): string[] =>
    words(readPlain(lines.join(between)).blocks)

  it.each(['', '　　'])('are joined as others are, indented or not: “%s”', indent => {
    const rows = wrapped(PARAGRAPHS, 24, indent)
    expect(read([...TITLE, ...rows], '\n\n')).toEqual([...TITLE, ...PARAGRAPHS])
  })

  it('are paragraphs where they stop at marks', () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `${at + 1}.加强第${at}处古树名木的日常养护管理工作，定期巡查。`,
    )
    expect(read(lines, '\n\n')).toEqual(lines)
  })
})

describe('a title that is printed again', () => {
  const title = '关于印发青石县古树名木保护管理工作方案和责任分工的通知'
  const text = wrapped(
    [
      '各乡镇：',
      ...Array.from(
        { length: 4 },
        () =>
          '为做好全县古树名木保护管理工作，根据有关规定，结合我县实际，现就有关事项通知如下，请认真执行。',
      ),
    ],
    28,
  )
  const read = (...lines: readonly string[]): string[] =>
    words(readPlain([...lines, ...text].join('\n')).blocks)

  it('begins anew, in rows of one width or of another', () => {
    expect(read(title, title).slice(0, 2)).toEqual([title, title])
    const [first, rest] = [title.slice(0, 20), title.slice(20)]
    expect(read(title, first, rest)[0]).toBe(title)
    expect(read(title, first, rest).slice(1).join('').startsWith(title)).toBe(true)
  })

  it('begins anew without the name of the place before it', () => {
    const own = `县人民政府${title}`
    const rows = (words: string): string[] => [words.slice(0, 26), words.slice(26)]
    const [first, second] = read(...rows(`青石${own}`), ...rows(own))
    expect([first, second]).toEqual([`青石${own}`, own])
  })

  it('does not begin where a text names a like title twice', () => {
    const rows = [
      '根据《青石县人民政府古树名木保护管理工作方案》和《',
      '青石县人民政府古树名木养护责任分工》，保护古树名木。',
    ]
    expect(read(...rows)[0]?.startsWith(rows.join(''))).toBe(true)
  })
})

describe('a number behind a statement', () => {
  it('begins a paragraph, though others before it are left out', () => {
    const items = [
      '1.推进产业协同创新发展。（县工业和信息化局牵头，县科技局、县财政局按职责分工负责）',
      '5.培育壮大数据产业集群。（县大数据中心）',
      '9.拓展人工智能应用场景。（县工业和信息化局牵头，县教育局、县科技局配合）',
      '14.发展数字创意产业集群，支持企业做大做强，打造一批在全省有影响力的品牌产品。（县委宣传部、县文化和旅游局负责）',
    ]
    expect(words(readPlain(wrapped(items, 20).join('\n')).blocks)).toEqual(items)
  })
})

describe('a text of too few rows to tell its width', () => {
  const read = (...lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)
  const ROWS = [
    '各乡镇人民政府，各街道办事处，县政府有关部门、各直属单位，驻青石各单',
    '位：',
    '为做好全县古树名木保护管理工作，根据有关规定，结合我县实际，现就下一',
    '步工作通知如下，请遵照执行。',
  ]
  const JOINED = [ROWS.slice(0, 2).join(''), ROWS.slice(2).join('')]

  it('is joined where its longest rows stop within a sentence', () => {
    expect(read(...ROWS, '一、开展普查。')).toEqual([...JOINED, '一、开展普查。'])
  })

  it.each([
    [
      'a longer line stands in it',
      [...ROWS.slice(2), `二、${'加强古树名木日常养护，定期开展巡查，'.repeat(3)}。`],
    ],
    ['paragraphs are indented', ROWS.map(row => `　　${row}`)],
    ['empty lines stand between them', ROWS.flatMap(row => [row, ''])],
    [
      'keys stand before values',
      ['责任单位：县林业局，县财政局，县交通运输局，各乡镇人民政府，各街道办事处', '开展普查，逐株登记。'],
    ],
    ['they are short', ['为做好古树名木保护，现将方案印发', '请遵照执行。']],
  ])('is not where %s', (_, lines) => {
    expect(read(...lines)).toEqual(lines.map(line => line.trim()).filter(line => line !== ''))
  })
})
