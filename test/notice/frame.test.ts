import { describe, expect, it } from 'vitest'
import { type Frame, readFrame } from '../../src/notice/frame.ts'
import { blocks, chars, type Line, table, words } from '../support/blocks.ts'

const TITLE = '某某县人民政府办公室关于印发2024年绿色出行工作要点的通知'
const PLAN = '2024年绿色出行工作要点'
const ADDRESSED = '各乡镇人民政府，县政府各部门：'
const SENT = '《2024年绿色出行工作要点》已经县政府同意，现印发给你们，请认真贯彻执行。'
const SIGNED = ['某某县人民政府办公室', '2024年3月8日']
const HEAD = [TITLE, '某政办发〔2024〕3号', ADDRESSED, SENT]

const frame = (...lines: readonly Line[]): Frame => readFrame(blocks(...lines), [])
/** Each part as `label|title: its blocks`. */
const parts = ({ drafts }: Frame): string[] =>
  drafts.map(
    ({ label, title, blocks: own }) => `${label?.chars ?? ''}|${title?.chars ?? ''}: ${words(own).join(' ')}`,
  )

describe('a covering letter', () => {
  it('ends with its signature; the plan stands behind it', () => {
    const read = frame(...HEAD, ...SIGNED, '（此件公开发布）', PLAN, '为做好工作。', '一、甲', '二、乙')
    expect(chars(read.paragraphs)).toEqual([SENT])
    expect(chars(read.signatories)).toEqual(['某某县人民政府办公室'])
    expect(chars(read.notes)).toEqual(['（此件公开发布）'])
    expect(read.issuedDate).toBe('2024-03-08')
    expect(parts(read)).toEqual([`|${PLAN}: 为做好工作。 一、甲 二、乙`])
  })

  it('ends before the plan’s title where it is not signed', () => {
    const read = frame(...HEAD, PLAN, '为做好工作。', '一、甲', '二、乙')
    expect(chars(read.paragraphs)).toEqual([SENT])
    expect(read.issuedDate).toBeUndefined()
    expect(parts(read)).toEqual([`|${PLAN}: 为做好工作。 一、甲 二、乙`])
  })

  it('encloses one plan, though its title comes again behind a table of contents', () => {
    const read = frame(
      ...HEAD,
      ...SIGNED,
      PLAN,
      '目　　录',
      '一、总体目标……………1',
      '二、重点任务……………2',
      PLAN,
      '为做好工作，制定本要点。',
      '一、总体目标',
      '二、重点任务',
    )
    expect(read.drafts).toHaveLength(1)
    expect(read.drafts[0]?.title?.chars).toBe(PLAN)
  })

  it('may be signed behind the plan', () => {
    const read = frame(...HEAD, PLAN, '一、甲', '二、乙', ...SIGNED)
    expect(read.issuedDate).toBe('2024-03-08')
    expect(parts(read)).toEqual([`|${PLAN}: 一、甲 二、乙`])
  })

  it.each([
    ['附件：1.全县绿色出行', '任务清单', '2.2024年绿道建设表', '3.联络员名单'],
    ['附件1.全县绿色出行任务清单', '2.2024年绿道建设表', '3.联络员名单'],
  ])('encloses a plan with a list of its annexes, none of which is a node or a part: %s', (...list) => {
    const annex = ['附件1', '全县绿色出行任务清单', '一、丙', '二、丁']
    const read = frame(...HEAD, ...SIGNED, PLAN, '一、甲', '二、乙', ...list, ...annex)
    expect(chars(read.attachments)).toEqual(['全县绿色出行任务清单', '2024年绿道建设表', '联络员名单'])
    expect(parts(read)).toEqual([`|${PLAN}: 一、甲 二、乙`, '附件1|全县绿色出行任务清单: 一、丙 二、丁'])
  })

  it('has a list of attachments whose colon is lost', () => {
    const read = frame(
      ...HEAD,
      '附件1.任务清单',
      '2.联络员名单',
      ...SIGNED,
      '附件1',
      '任务清单',
      '一、甲',
      '二、乙',
    )
    expect(chars(read.paragraphs)).toEqual([SENT])
    expect(chars(read.attachments)).toEqual(['任务清单', '联络员名单'])
    expect(parts(read)).toEqual(['附件1|任务清单: 一、甲 二、乙'])
  })

  it('has several paragraphs and a list of attachments', () => {
    const read = frame(
      ...HEAD,
      '执行中的问题，请及时报告。',
      '附件：1.任务清单',
      '2.人员名单',
      ...SIGNED,
      PLAN,
      '一、甲',
    )
    expect(chars(read.paragraphs)).toEqual([SENT, '执行中的问题，请及时报告。'])
    expect(chars(read.attachments)).toEqual(['任务清单', '人员名单'])
  })

  it('with a numbering of its own is a part, as the plan behind it is', () => {
    const read = frame(...HEAD, '一、加强领导。', '二、抓好落实。', ...SIGNED, PLAN, '一、甲', '二、乙')
    expect(parts(read)).toEqual([
      `|${TITLE}: ${SENT} 一、加强领导。 二、抓好落实。`,
      `|${PLAN}: 一、甲 二、乙`,
    ])
    expect(read.issuedDate).toBe('2024-03-08')
  })

  it('may have no date and no plan', () => {
    const read = frame(TITLE, ADDRESSED, '请认真执行。')
    expect(read.issuedDate).toBeUndefined()
    expect(chars(read.signatories)).toEqual([])
  })

  it('has many signatories', () => {
    const read = frame(...HEAD, '某某市教育局', '某某市财政局', '某某海关', '2024年3月8日', PLAN, '一、甲')
    expect(chars(read.signatories)).toEqual(['某某市教育局', '某某市财政局', '某某海关'])
  })
})

describe('a notice that is its own plan', () => {
  it('has one part with its title', () => {
    const read = frame('某某县2024年工作要点', '为做好工作。', '一、甲', '二、乙', ...SIGNED)
    expect(parts(read)).toEqual(['|某某县2024年工作要点: 为做好工作。 一、甲 二、乙'])
    expect(chars(read.paragraphs)).toEqual([])
    expect(read.issuedDate).toBe('2024-03-08')
  })

  it('keeps a date on a line of its own in its plan', () => {
    const read = frame(
      '某某县2024年工作要点',
      '一、甲',
      '某某县教育局',
      '2024年1月1日',
      '二、乙',
      '三、丙',
      ...SIGNED,
    )
    expect(parts(read)).toHaveLength(1)
    expect(read.issuedDate).toBe('2024-03-08')
  })

  it('does not take an imprint for its date', () => {
    const read = frame('某某县2024年工作要点', '一、甲', '二、乙', '某某县人民政府办公室 2024年3月9日印发')
    expect(read.issuedDate).toBeUndefined()
    expect(chars(read.notes)).toEqual(['某某县人民政府办公室 2024年3月9日印发'])
  })

  it('without title is one part', () => {
    expect(parts(frame('一、甲', '二、乙'))).toEqual(['|: 一、甲 二、乙'])
  })

  it('that is a table alone', () => {
    const read = readFrame(
      [...blocks('某某县任务分解表'), table(['任务', '责任单位'], ['植树', '县林业局'])],
      [],
    )
    expect(parts(read)).toEqual(['|某某县任务分解表: [table]'])
  })

  it('of a law has the date of the bracket under its title', () => {
    const read = frame(
      '某某省饮用水条例',
      '（2007年6月29日某某省第十届人民代表大会常务委员会第三次会议通过）',
      '第一章 总则',
      '第一条 甲。',
    )
    expect(read.issuedDate).toBe('2007-06-29')
  })
})

describe('annexes', () => {
  it('are parts of their own, in order', () => {
    const read = frame(
      ...HEAD,
      '附件：1.甲方案',
      '2.乙方案',
      ...SIGNED,
      '附件1',
      '甲工作方案',
      '一、甲',
      '二、乙',
      '附件2',
      '乙工作方案',
      '一、丙',
    )
    expect(parts(read)).toEqual(['附件1|甲工作方案: 一、甲 二、乙', '附件2|乙工作方案: 一、丙'])
  })

  it.each(['附件 1', '附件１', '附件一', '附件1：'])('begin with %s', label => {
    const read = frame(...HEAD, ...SIGNED, label, '甲工作方案', '一、甲', '附件2', '乙工作方案', '一、乙')
    expect(parts(read)).toHaveLength(2)
    expect(parts(read)[1]).toBe('附件2|乙工作方案: 一、乙')
  })

  it('have their title on the line of the label', () => {
    const read = frame(...HEAD, ...SIGNED, '附件1 甲工作方案', '一、甲', '附件2 乙任务清单', '一、乙')
    expect(parts(read)).toEqual(['附件1|甲工作方案: 一、甲', '附件2|乙任务清单: 一、乙'])
  })

  it('have their number on a line of its own', () => {
    const read = frame(...HEAD, ...SIGNED, '附件', '1', '甲工作方案', '一、甲')
    expect(parts(read)).toEqual(['附件1|甲工作方案: 一、甲'])
  })

  it('stand behind a notice that is its own plan', () => {
    const read = frame('某某县2024年工作要点', '一、甲', '二、乙', ...SIGNED, '附件1', '任务清单', '一、丙')
    expect(parts(read)).toEqual(['|某某县2024年工作要点: 一、甲 二、乙', '附件1|任务清单: 一、丙'])
  })

  it('are tables', () => {
    const read = readFrame(
      [
        ...blocks(...HEAD, ...SIGNED, PLAN, '一、甲', '附件', '任务分解表'),
        table(['任务', '责任单位'], ['植树', '县林业局']),
      ],
      [],
    )
    expect(parts(read)).toEqual([`|${PLAN}: 一、甲`, '附件|任务分解表: [table]'])
  })

  it('are not begun by a sentence that names one', () => {
    const read = frame(...HEAD, ...SIGNED, PLAN, '一、甲', '附件1所列任务由各单位落实，确保完成。', '二、乙')
    expect(parts(read)).toHaveLength(1)
  })
})

describe('several plans', () => {
  it('begin anew with their titles', () => {
    const read = frame(
      ...HEAD,
      ...SIGNED,
      '绿色出行工作方案',
      '为做好甲。',
      '一、甲',
      '二、乙',
      '垃圾分类工作方案',
      '为做好乙。',
      '一、丙',
      '二、丁',
    )
    expect(parts(read)).toEqual([
      '|绿色出行工作方案: 为做好甲。 一、甲 二、乙',
      '|垃圾分类工作方案: 为做好乙。 一、丙 二、丁',
    ])
  })

  it('are not parted by a heading that sounds like a plan', () => {
    const read = frame(
      ...HEAD,
      ...SIGNED,
      PLAN,
      '一、甲',
      '（一）乙',
      '1.丙',
      '重点任务清单',
      '（二）丁',
      '二、戊',
    )
    expect(parts(read)).toHaveLength(1)
  })
})

describe('the page’s titles', () => {
  it('tell the title where its lines do not', () => {
    const read = readFrame(blocks('某某县数字乡村', '建设三年攻坚', '一、甲'), ['某某县数字乡村建设三年攻坚'])
    expect(read.title?.chars).toBe('某某县数字乡村建设三年攻坚')
  })
})

describe('every block', () => {
  it('is taken once, or stands in a draft', () => {
    const lines = [
      ...HEAD,
      '附件：1.任务清单',
      ...SIGNED,
      '（此件公开发布）',
      PLAN,
      '为做好工作。',
      '一、甲',
      '附件1',
      '任务清单',
      '一、乙',
    ]
    const read = frame(...lines)
    const taken = [
      ...read.taken.map(({ text }) => text),
      ...read.drafts.flatMap(({ blocks: own, label, title }) => [label?.chars, title?.chars, ...words(own)]),
    ]
    expect([...taken.join('')].sort().join('')).toBe([...lines.join('')].sort().join(''))
  })
})

describe('an order', () => {
  const ORDER = ['某某省人民政府令', '第201号']
  const ISSUED = '《某某省地名管理办法》已经省人民政府常务会议通过，现予公布，自公布之日起施行。'
  const RULES = ['第一条　为了加强管理，制定本办法。', '第二条　本办法自公布之日起施行。']

  it.each([
    ['省　长　李　某', '二〇〇九年元月五日'],
    ['代省长：王某某', '2009年1月5日'],
  ])('has the title of the regulation that it issues (%s)', (officer, date) => {
    const read = frame(...ORDER, ISSUED, officer, date, '某某省地名管理办法', ...RULES)
    expect(read.title?.chars).toBe('某某省地名管理办法')
    expect(read.documentNumber?.chars).toBe('某某省人民政府令第201号')
    expect(chars(read.paragraphs)).toEqual([ISSUED])
    expect(chars(read.signatories)).toEqual([officer])
    expect(read.issuedDate).toBe('2009-01-05')
    expect(parts(read)).toEqual([`|某某省地名管理办法: ${RULES.join(' ')}`])
    expect(read.taken.filter(({ as }) => as === 'title')).toHaveLength(1)
  })

  it('gives what it encloses its title, where that prints none', () => {
    const read = frame('某某省地名管理办法', ...ORDER, ISSUED, '2009年1月5日', '第一章　总则', ...RULES)
    expect(read.title?.chars).toBe('某某省地名管理办法')
    expect(parts(read)).toEqual([`|某某省地名管理办法: 第一章　总则 ${RULES.join(' ')}`])
    expect(read.drafts[0]?.inherited).toBe(true)
    expect(parts(frame(...HEAD, ...SIGNED, '第一章　总则', ...RULES))).toEqual([
      `|: 第一章　总则 ${RULES.join(' ')}`,
    ])
  })

  it('alone gives a notice the title of what it encloses', () => {
    const read = frame('某政发〔2009〕3号', ADDRESSED, SENT, ...SIGNED, PLAN, '一、甲', '二、乙')
    expect(read.title).toBeUndefined()
    expect(parts(read)).toEqual([`|${PLAN}: 一、甲 二、乙`])
  })
})

describe('the title of what is enclosed', () => {
  const NAMES = ['县发展改革局', '县农业农村局', '国家税务总局某某县税务局']

  it('may stand under the names of those who wrote it', () => {
    expect(parts(frame(...HEAD, ...SIGNED, ...NAMES, PLAN, '一、甲', '二、乙'))).toEqual([
      `|${PLAN}: ${NAMES.join(' ')} 一、甲 二、乙`,
    ])
  })

  it('may stand behind a table of contents', () => {
    const contents = ['目　录', '一、甲 1', '二、乙 2']
    const text = ['一、甲', '做好甲。', '二、乙', '做好乙。']
    expect(parts(frame(...HEAD, ...SIGNED, ...contents, PLAN, ...text))).toEqual([
      `|${PLAN}: ${[...contents, ...text].join(' ')}`,
    ])
    expect(parts(frame(...HEAD, ...SIGNED, ...contents, ...text))).toEqual([
      `|: ${[...contents, ...text].join(' ')}`,
    ])
  })

  it('may end in any word under the heading of an annex', () => {
    const annex = ['附件1', '乡村厕所技术要求', '一、丙', '二、丁']
    expect(parts(frame(...HEAD, ...SIGNED, ...annex))).toEqual(['附件1|乡村厕所技术要求: 一、丙 二、丁'])
    for (const line of ['县水利局农村科', '各类厕所要保持清洁、', '短句'])
      expect(parts(frame(...HEAD, ...SIGNED, '附件1', line, '一、丙', '二、丁'))).toEqual([
        `附件1|: ${line} 一、丙 二、丁`,
      ])
    expect(parts(frame(...HEAD, ...SIGNED, '附件1', '人员安排情况', '张某某', '李某某'))).toEqual([
      '附件1|: 人员安排情况 张某某 李某某',
    ])
  })

  it('is not sought under other lines', () => {
    expect(parts(frame(...HEAD, ...SIGNED, '为做好工作，成立领导小组。', PLAN, '一、甲', '二、乙'))).toEqual([
      `|: 为做好工作，成立领导小组。 ${PLAN} 一、甲 二、乙`,
    ])
  })

  it('may be broken behind ，', () => {
    const lines: Line[] = [
      ['某某县全面推进乡村建设，', { align: 'center' }],
      ['加快农业现代化行动方案', { align: 'center' }],
    ]
    const read = frame(...HEAD, ...SIGNED, PLAN, '一、甲', '二、乙', ...lines, '一、丙', '二、丁')
    expect(parts(read)).toEqual([
      `|${PLAN}: 一、甲 二、乙`,
      '|某某县全面推进乡村建设，加快农业现代化行动方案: 一、丙 二、丁',
    ])
  })
})

describe('several plans that are headed by their titles', () => {
  const TITLES = ['某某县绿化三年行动方案', '某某县古树保护办法', '某某县绿化任务清单'] as const
  const [scheme, rules, list] = TITLES
  const HEADED = ['某某县关于印发绿化方案等三个文件的通知', '某政发〔2024〕4号', ADDRESSED]
  const NAMED = `现将${TITLES.map(title => `《${title}》`).join('')}印发给你们。`
  const UNNAMED = '现将有关文件印发给你们，请遵照执行。'
  const FIRST = ['为做好绿化，制定本方案。', '一、甲', '（一）乙', '二、丙']
  const titled = ({ drafts }: Frame): (string | undefined)[] => drafts.map(({ title }) => title?.chars)

  it.each<[string, string[]]>([
    ['articles', ['第一条　甲。', '第二条　乙。']],
    ['sections', ['一、甲', '二、乙']],
    ['Arabic numbers', ['1.甲', '2.乙']],
    ['no number', ['保护古树。']],
  ])('begin at titles that the letter names, with %s behind', (_, numbered) => {
    const read = frame(
      ...HEADED,
      NAMED,
      ...SIGNED,
      scheme,
      ...FIRST,
      rules,
      ...numbered,
      list,
      '1.甲',
      '2.乙',
    )
    expect(parts(read)).toEqual([
      `|${scheme}: ${FIRST.join(' ')}`,
      `|${rules}: ${numbered.join(' ')}`,
      `|${list}: 1.甲 2.乙`,
    ])
  })

  it('begin at titles over several lines, and behind a letter that is not signed', () => {
    const read = frame(
      ...HEADED,
      NAMED,
      scheme,
      ...FIRST,
      rules.slice(0, 5),
      rules.slice(5),
      '一、甲',
      '二、乙',
    )
    expect(chars(read.paragraphs)).toEqual([NAMED])
    expect(titled(read)).toEqual([scheme, rules])
  })

  it('begin at titles of the list of attachments', () => {
    const read = frame(
      '某某县关于做好绿化工作的通知',
      ADDRESSED,
      '一、种树',
      '二、护树',
      `附件：1.${rules}`,
      `2.${list}`,
      ...SIGNED,
      rules,
      '第一条　甲。',
      list,
      '1.甲',
    )
    expect(titled(read)).toEqual(['某某县关于做好绿化工作的通知', rules, list])
  })

  it('begin before numbers that begin anew where the notice only says that there are several', () => {
    const read = frame(...HEADED, UNNAMED, ...SIGNED, scheme, ...FIRST, rules, '第一条　甲。', '第二条　乙。')
    expect(titled(read)).toEqual([scheme, rules])
    const sole = ['某某县关于印发绿化三年行动方案的通知', ...HEADED.slice(1)]
    expect(frame(...sole, UNNAMED, ...SIGNED, scheme, ...FIRST, rules, '第一条　甲。').drafts).toHaveLength(1)
  })

  it('are not what the letter cites, a title printed again, or a list of the titles', () => {
    const cited =
      '根据《某某县古树保护办法》，现将《某某县绿化三年行动方案》《某某县绿化任务清单》印发给你们。'
    const read = frame(
      ...HEADED,
      cited,
      ...SIGNED,
      scheme,
      '一、甲',
      rules,
      '（一）乙',
      scheme,
      '二、丙',
      list,
      scheme,
    )
    expect(titled(read)).toEqual([scheme])
  })

  it('are told from annexes by their headings', () => {
    const read = frame(...HEADED, NAMED, ...SIGNED, '附件1', scheme, ...FIRST, '附件2', rules, '第一条　甲。')
    expect(parts(read)).toEqual([`附件1|${scheme}: ${FIRST.join(' ')}`, `附件2|${rules}: 第一条　甲。`])
  })
})

describe('a short plan without numbers behind the signature', () => {
  it('is told from the letter by its title', () => {
    const read = frame(...HEAD, ...SIGNED, PLAN, '序号 任务 责任单位', '公开目录 县政府办公室')
    expect(chars(read.paragraphs)).toEqual([SENT])
    expect(read.issuedDate).toBe('2024-03-08')
    expect(parts(read)).toEqual([`|${PLAN}: 序号 任务 责任单位 公开目录 县政府办公室`])
  })
})
