import { describe, expect, it } from 'vitest'
import { readHead } from '../../src/notice/head.ts'
import { blocks, chars, words } from '../support/blocks.ts'

const TITLE = '某某县人民政府办公室关于印发2024年工作要点的通知'
const ADDRESSED = '各乡镇人民政府，县政府各部门：'

function head(...lines: readonly string[]): Record<string, unknown> {
  const { title, documentNumber, recipients, date, notes, end } = readHead(blocks(...lines), [])
  return {
    title: title?.chars,
    number: documentNumber?.chars,
    recipients: recipients?.chars,
    date: date?.iso,
    notes: chars(notes),
    end,
  }
}

describe('readHead', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      'title, number, salutation',
      [TITLE, '某政办发〔2024〕3号', ADDRESSED, '现印发给你们。'],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, end: 3, notes: [] },
    ],
    [
      'number before the title',
      ['某政办发〔2024〕3 号', TITLE, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3 号', end: 3 },
    ],
    [
      'number beside the day on which the page was published',
      [TITLE, '某政办发〔2024〕3号 | 2024-03-08', ADDRESSED],
      { number: '某政办发〔2024〕3号', date: undefined, notes: ['| 2024-03-08'] },
    ],
    [
      'number in brackets',
      [TITLE, '（某政办发〔2024〕3号）', ADDRESSED],
      { number: '某政办发〔2024〕3号', recipients: ADDRESSED },
    ],
    [
      'number with its key',
      [TITLE, '文号：某政办发〔2024〕3号', ADDRESSED],
      { number: '某政办发〔2024〕3号', recipients: ADDRESSED },
    ],
    [
      'the numbers of two offices on one line',
      [TITLE, '某党办发〔2024〕3号　某政办发〔2024〕5号', ADDRESSED],
      { title: TITLE, number: '某党办发〔2024〕3号　某政办发〔2024〕5号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the numbers of two offices one under the other',
      ['某党办发〔2024〕3号', '某政办发〔2024〕5号', TITLE, ADDRESSED],
      { title: TITLE, number: '某党办发〔2024〕3号某政办发〔2024〕5号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the number above the title and again under it',
      ['某政办发〔2024〕3号', TITLE, '某政办发〔2024〕3 号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: ['某政办发〔2024〕3 号'] },
    ],
    [
      'the number in a bracket behind the title',
      [`${TITLE}（某政办发〔2024〕3号）`, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: [] },
    ],
    [
      'the number behind the title and under it',
      [`${TITLE}(某政办发〔2024〕3号)`, '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某政办发〔2024〕3号'] },
    ],
    [
      'another number behind the title',
      [
        '某某县转发省政府办公室关于做好绿化工作的通知（某省办发〔2023〕9号）',
        '某政办发〔2024〕3号',
        ADDRESSED,
      ],
      {
        title: '某某县转发省政府办公室关于做好绿化工作的通知（某省办发〔2023〕9号）',
        number: '某政办发〔2024〕3号',
      },
    ],
    [
      "the office's name between the title and the number",
      [TITLE, '某某县人民政府办公室', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, notes: ['某某县人民政府办公室'] },
    ],
    [
      "the title again behind the office's name",
      [TITLE, '某某县人民政府办公室', TITLE.slice(0, 12), TITLE.slice(12), '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', recipients: ADDRESSED, end: 6 },
    ],
    [
      'a sentence between the title and a number',
      [TITLE, '现将有关事项通知如下。', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: undefined, recipients: undefined, end: 1 },
    ],
    [
      'an order under its title',
      [
        '某某省地名管理办法',
        '某某省人民政府',
        '某某省人民政府令',
        '第201号',
        '《某某省地名管理办法》已经通过。',
      ],
      { title: '某某省地名管理办法', number: '某某省人民政府令第201号', end: 4 },
    ],
    [
      'title over lines',
      ['某某县人民政府办公室', '关于印发2024年工作要点的通知', '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, end: 4 },
    ],
    ['no salutation', [TITLE, '一、总体要求'], { title: TITLE, recipients: undefined, end: 1 }],
    ['no title', ['一、总体要求', '（一）目标'], { title: undefined, end: 0 }],
    [
      'a letterhead above',
      ['某某县人民政府文件', '某政办发〔2024〕3号', TITLE, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某某县人民政府文件'] },
    ],
    [
      "a compiler's frame",
      ['33.', `${TITLE}（2024年3月8日）`, ADDRESSED],
      { title: TITLE, notes: ['33.', '（2024年3月8日）'], recipients: ADDRESSED },
    ],
    ['the title twice', [TITLE, TITLE, ADDRESSED], { title: TITLE, notes: [TITLE], recipients: ADDRESSED }],
    [
      'an order',
      ['中华人民共和国国务院令', '第 559 号', '一、甲'],
      { number: '中华人民共和国国务院令第 559 号' },
    ],
    ['an order in one line', ['国务院令第536号', '现公布《某某条例》。'], { number: '国务院令第536号' }],
    [
      '题注 under a law',
      [
        '某某省饮用水条例',
        '（2007年6月29日某某省第十届人民代表大会常务委员会第三次会议通过）',
        '第一章 总则',
      ],
      { title: '某某省饮用水条例', date: '2007-06-29', end: 2 },
    ],
    [
      "a date that a compiler added is not the notice's",
      [`${TITLE}（2024年3月8日）`, '一、甲'],
      { date: undefined },
    ],
  ])('%s', (_, lines, expected) => {
    expect(head(...lines)).toMatchObject(expected)
  })

  it('ends before a table and at the end of the page', () => {
    expect(head()).toMatchObject({ end: 0 })
    expect(head(TITLE)).toMatchObject({ title: TITLE, end: 1 })
  })

  it('does not take the number of another notice for its own', () => {
    expect(head(TITLE, ADDRESSED, '根据《通知》（某政发〔2023〕9号）精神，制定本方案。')).toMatchObject({
      number: undefined,
    })
  })
})

describe('behind a numbered menu', () => {
  const menu = ['信息公开目录', '1.机构概况', '2.政策文件']

  it('the title that the page gives elsewhere is the title', () => {
    const read = readHead(blocks(...menu, TITLE, '某政办发〔2024〕3号', ADDRESSED), [TITLE])
    expect(read.title?.chars).toBe(TITLE)
    expect(read.documentNumber?.chars).toBe('某政办发〔2024〕3号')
    expect(read.end).toBe(6)
    expect(chars(read.notes)).toEqual(menu)
  })

  it('nothing is taken for a menu where no known title follows', () => {
    expect(readHead(blocks('信息公开目录', '1.机构概况', '2.政策文件'), [TITLE]).end).toBe(1)
  })
})

describe('titles printed twice', () => {
  it('on several lines', () => {
    const read = readHead(
      blocks(TITLE, TITLE.slice(0, 12), TITLE.slice(12), '某政办发〔2024〕3号', ADDRESSED),
      [],
    )
    expect(read.title?.chars).toBe(TITLE)
    expect(read.documentNumber?.chars).toBe('某政办发〔2024〕3号')
    expect(chars(read.notes)).toEqual([TITLE.slice(0, 12), TITLE.slice(12)])
  })

  it("the page's short one, and the notice's own above its number", () => {
    const short = '县教体局关于做好2024年工作的通知'
    const own = ['某某县教育和体育局', '关于做好2024年秋季学期义务教育', '提升工作的通知']
    const read = readHead(blocks(short, ...own, '某教体发〔2024〕3号', ADDRESSED), [short])
    expect(read.title?.chars).toBe(own.join(''))
    expect(chars(read.notes)).toEqual([short])
  })
})

/** What pages leave above a title and under it. */
const ABOVE = [
  '网站导航',
  '|',
  '某某县政府首页 >> 信息公开 >> 县政府文件 >> 2024',
  '编号:10021  类别:综合政务 公开方式:主动公开 公开时限:长期公开  承办:县政府办公室 上网时间:2024/3/8',
  '最新专题',
]
const UNDER = ['2024-03-08 09:12', '浏览量：25 | | |', '文章来源：某某县政府网 上网时间：2024-03-08', '朗读']

describe('lines of a page around the head', () => {
  const NUMBER = '某政办发〔2024〕3号'
  const TEXT = '《2024年工作要点》已经县政府同意，现印发给你们。'

  it('above the title and under it are notes', () => {
    const lines = [...ABOVE, TITLE, ...UNDER, NUMBER, ADDRESSED, TEXT]
    expect(head(...lines)).toEqual({
      title: TITLE,
      number: NUMBER,
      recipients: ADDRESSED,
      date: undefined,
      notes: [...ABOVE, ...UNDER],
      end: lines.length - 1,
    })
  })

  it.each(ABOVE)('%s', line => {
    expect(head(line, TITLE.slice(0, 10), TITLE.slice(10), NUMBER, ADDRESSED, TEXT)).toMatchObject({
      title: TITLE,
      number: NUMBER,
      recipients: ADDRESSED,
      notes: [line],
    })
  })

  it.each(UNDER)('%s', line => {
    expect(head(TITLE, line, ADDRESSED, TEXT)).toMatchObject({
      title: TITLE,
      recipients: ADDRESSED,
      notes: [line],
    })
  })

  it('with colons are no salutations', () => {
    const keys = ['视力保护色：', '浏览：', '热线:', '今天：']
    expect(head(TITLE, ...keys, ADDRESSED, TEXT)).toMatchObject({ recipients: ADDRESSED, notes: keys })
    expect(head(TITLE, ...keys, TEXT)).toMatchObject({ recipients: undefined })
  })

  it('that name offices are no salutations either, where no text follows', () => {
    const contacts = ['咨询服务部：', '8843-2215', '技术保障部: 8843-2216']
    expect(head('联系方式', ...contacts, TITLE, ADDRESSED, TEXT)).toMatchObject({
      title: TITLE,
      recipients: ADDRESSED,
      notes: ['联系方式', ...contacts],
    })
  })

  it('that assign units are none of its', () => {
    const lines = ['重点任务', '责任单位：', '县水利局、县农业农村局。', '配合部门：', '县财政局。']
    expect(head('某某县2024年防汛方案', ...lines)).toMatchObject({ recipients: undefined, notes: [], end: 1 })
  })

  it('without a title', () => {
    expect(head('朗读', ADDRESSED, TEXT)).toMatchObject({
      title: undefined,
      recipients: ADDRESSED,
      notes: ['朗读'],
    })
  })

  it('under a title without a salutation are left out of its text', () => {
    expect(head(TITLE, '2024-03-08 09:12', TEXT)).toMatchObject({ notes: ['2024-03-08 09:12'], end: 2 })
    expect(head(TITLE, '2024年3月8日', TEXT)).toMatchObject({ notes: [], end: 1 })
  })

  it('do not hide an order and its number', () => {
    expect(head('某某市养犬管理办法', '• 上网', '某某市人民政府令', '第18号', TEXT)).toMatchObject({
      number: '某某市人民政府令第18号',
      notes: ['• 上网'],
    })
  })
})

describe('a notice behind an introduction', () => {
  const NUMBER = '某政办发〔2024〕3号'
  const TEXT = '《2024年工作要点》已经县政府同意，现印发给你们。'
  const INTRODUCTION = ['近日，某某县印发工作要点。', '要点提出，全年植树两万亩。', '全文如下：']

  it('is read from its title on', () => {
    expect(head(...INTRODUCTION, TITLE, NUMBER, ADDRESSED, TEXT)).toMatchObject({
      title: TITLE,
      number: NUMBER,
      recipients: ADDRESSED,
      notes: INTRODUCTION,
      end: 6,
    })
  })

  it('which addresses its readers', () => {
    const first = ['各位读者：', '以下为全文：']
    expect(head(...first, TITLE, ADDRESSED, TEXT)).toMatchObject({
      title: TITLE,
      recipients: ADDRESSED,
      notes: first,
    })
  })

  it('has its own title, not the headline', () => {
    const read = readHead(blocks('某某县：绿满城乡', ...INTRODUCTION, TITLE, ADDRESSED, TEXT), [
      '某某县：绿满城乡',
    ])
    expect(read.title?.chars).toBe(TITLE)
    expect(read.recipients?.chars).toBe(ADDRESSED)
  })

  it('may print the title before it, and an excerpt that begins with the title or the salutation', () => {
    for (const excerpt of [`${TITLE} ${ADDRESSED}${TEXT}`, `${ADDRESSED}${TEXT.slice(0, 20)}…。`])
      expect(head(TITLE, excerpt, TITLE, NUMBER, ADDRESSED, TEXT)).toMatchObject({
        title: TITLE,
        number: NUMBER,
        recipients: ADDRESSED,
        end: 5,
      })
  })

  it('is not one that a letter without a salutation encloses', () => {
    const letter = '某某县人民政府办公室转发县教育局关于做好体检工作的通知'
    const enclosed = '县教育局关于做好体检工作的通知'
    expect(head(letter, '现将通知转发给你们。', enclosed, '各学校：', '请认真落实。')).toMatchObject({
      title: letter,
      recipients: undefined,
      end: 1,
    })
  })

  it('is not one that a letter encloses whose title the page gives', () => {
    const known = ['某某县人民政府办公室转发县教育局关于做好体检工作的通知']
    const lines = ['现将通知转发给你们。', '县教育局关于做好体检工作的通知', '各学校：', '请认真落实。']
    expect(readHead(blocks(...lines), known)).toMatchObject({
      title: undefined,
      recipients: undefined,
      end: 0,
    })
    const named = ['县教育局关于做好体检工作的通知-某某县政府网']
    expect(readHead(blocks(...lines), named).recipients?.chars).toBe('各学校：')
  })

  it('is not sought behind a number, an annex or a signature', () => {
    for (const line of ['一、总体要求', '附件1', '2024年3月8日'])
      expect(head('现将通知印发给你们。', line, TITLE, ADDRESSED, TEXT)).toMatchObject({
        title: undefined,
        recipients: undefined,
      })
  })
})

describe('a salutation', () => {
  const TEXT = '《2024年工作要点》已经县政府同意，现印发给你们。'

  it('may stand before the text in one paragraph', () => {
    const read = readHead(blocks(TITLE, `${ADDRESSED} ${TEXT}`, '一、甲'), [])
    expect(read.recipients?.chars).toBe(ADDRESSED)
    expect(words(read.blocks.slice(read.end))).toEqual([TEXT, '一、甲'])
  })

  it('may lack its colon', () => {
    expect(head(TITLE, '县水利局，各乡镇人民政府', TEXT)).toMatchObject({ recipients: undefined })
    expect(head(TITLE, '各乡镇人民政府，县直各部门', TEXT)).toMatchObject({
      recipients: '各乡镇人民政府，县直各部门',
      end: 2,
    })
    expect(head(TITLE, '各乡镇人民政府，县直各部门', '附表')).toMatchObject({ recipients: undefined })
  })

  it('may be broken at its brackets', () => {
    const lines = ['各县', '（市）人民政府，州直各', '部门：']
    expect(head(TITLE, ...lines, TEXT)).toMatchObject({ recipients: lines.join(''), notes: [], end: 4 })
  })
})

describe('a number and a date', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      'the number before the title on its line',
      [`某政办发〔2024〕3号${TITLE}`, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号' },
    ],
    [
      'parted by white space, and again under it',
      [`某政办发〔2024〕3号 ${TITLE}`, '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某政办发〔2024〕3号'] },
    ],
    [
      'another number than the one under the title',
      [`某党发〔2024〕1号关于印发要点的通知`, '某政办发〔2024〕3号', ADDRESSED],
      { title: '某党发〔2024〕1号关于印发要点的通知', number: '某政办发〔2024〕3号' },
    ],
    [
      'the number of what the title is about',
      ['某政发〔2023〕9号文件贯彻落实方案', ADDRESSED],
      { title: '某政发〔2023〕9号文件贯彻落实方案', number: undefined },
    ],
    [
      'the number and the date on one line',
      [TITLE, '某政发[2006]29号　二○○六年十二月十九日', ADDRESSED],
      { number: '某政发[2006]29号', date: '2006-12-19', recipients: ADDRESSED },
    ],
    [
      'a mark before the number',
      [TITLE, '{转载}某政办发〔2024〕3号', ADDRESSED],
      { number: '某政办发〔2024〕3号', notes: ['{转载}'], recipients: ADDRESSED },
    ],
    [
      'the date in the bracket under the title',
      ['中共某某省委关于做好防汛工作的意见', '（2018年8月7日）', '为做好工作，提出以下意见。'],
      { date: '2018-08-07', notes: ['（2018年8月7日）'] },
    ],
    [
      'who issues it between the title and 题注',
      [
        '某某市养犬管理规定',
        '某某市人大常委会',
        '(1996年9月26日某某市人大常委会通过 1996年10月1日施行)',
        '第一条 甲',
      ],
      { title: '某某市养犬管理规定', date: '1996-09-26', end: 3 },
    ],
    [
      '题注 without a bracket',
      ['某某协会工作条例', '1989年10月18日某某协会第一届委员会第一次会议通过', '第一条 甲'],
      { date: '1989-10-18', end: 2 },
    ],
    [
      'an order that names its office under the name of the government',
      ['某某市养犬管理办法', '某某市人民政府', '某府令第 121 号', '现予公布。'],
      { number: '某府令第 121 号', notes: ['某某市人民政府'] },
    ],
    [
      'an order twice',
      ['某某市养犬管理办法', '某府令第 121 号', '某某市人民政府', '某府令第121号', '现予公布。'],
      { number: '某府令第 121 号', notes: ['某某市人民政府', '某府令第121号'], end: 4 },
    ],
  ])('%s', (_, lines, expected) => {
    expect(head(...lines)).toMatchObject(expected)
  })
})

describe('what is none of the title', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      'a line above the name of who writes',
      ['第三轮专项督察', '某某县人民政府', '关于印发2024年工作要点的通知', ADDRESSED],
      { title: '某某县人民政府关于印发2024年工作要点的通知', notes: ['第三轮专项督察'] },
    ],
    [
      'a letterhead over two lines',
      ['某某县安全生产和消防', '工作领导小组 文件', '2024年某某县消防', '工作要点', '一、甲'],
      { title: '2024年某某县消防工作要点', notes: ['某某县安全生产和消防', '工作领导小组 文件'] },
    ],
    [
      "the office's name above the number, and again in the title",
      [
        '某某县人民政府办公室',
        '某政办发〔2024〕3号',
        '某某县人民政府办公室',
        '关于印发2024年工作要点的通知',
        ADDRESSED,
      ],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: ['某某县人民政府办公室'], recipients: ADDRESSED },
    ],
    [
      'how secret and how urgent it is',
      ['机密★1年', '特急', TITLE, ADDRESSED],
      { title: TITLE, notes: ['机密★1年', '特急'] },
    ],
    [
      'the column of a site in a bracket',
      [`【政策公开】${TITLE}`, ADDRESSED],
      { title: TITLE, notes: ['【政策公开】'] },
    ],
    [
      'what explains the notice',
      [TITLE, `《${TITLE}》政策解读`, '某政办发〔2024〕3号', ADDRESSED],
      { title: TITLE, notes: [`《${TITLE}》政策解读`] },
    ],
    [
      'the column of a site before a title printed again',
      ['党建转发关于做好体检工作的通知', '关于做好体检工作的通知', '各学校：', '请落实。'],
      { title: '关于做好体检工作的通知', notes: ['党建转发关于做好体检工作的通知'] },
    ],
    [
      'the title as it is cited, with the number before it',
      [`某政办发〔2024〕3号《${TITLE}》`, TITLE, ADDRESSED],
      { title: TITLE, number: '某政办发〔2024〕3号', notes: [`《${TITLE}》`] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(head(...lines)).toMatchObject(expected)
  })

  it('a headline above the title that 题注 follows', () => {
    expect(
      head(
        '贯彻落实防汛要求实施意见',
        '中共某某市委关于贯彻落实防汛要求的实施意见',
        '（2016年7月8日中共某某市委全会通过）',
        '为做好工作，提出以下意见。',
      ),
    ).toMatchObject({ title: '中共某某市委关于贯彻落实防汛要求的实施意见', date: '2016-07-08' })
  })
})
