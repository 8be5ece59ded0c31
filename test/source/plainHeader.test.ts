import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { words } from '../support/blocks.ts'

const TITLE = '青石县人民政府办公室关于印发防汛工作方案的通知'
const NUMBER = '青政办〔2021〕7号'
const TO = '各乡镇人民政府，县直各单位：'
const TEXT = '《防汛工作方案》已经县政府同意，现印发给你们，请认真贯彻执行。'
const NOTICE = [TITLE, NUMBER, TO, TEXT, '一、甲', '责任单位：县水利局', '时间：2021-06-01', '二、乙']

const read = (
  lines: readonly string[],
): { facts: string[]; body: string[]; breadcrumb: readonly string[] } => {
  const page = readPlain(lines.join('\n'))
  return {
    facts: page.facts.map(({ label, value }) => `${label}=${value}`),
    body: words(page.blocks),
    breadcrumb: page.breadcrumb,
  }
}

describe('the rows of a page above its notice', () => {
  it.each<[string, string[], string[]]>([
    [
      'in a list with bullets',
      ['• 索 引 号:0113/2016-7', '  • 文  号:', '  • 发布机构: 县府办', `  • 名  称:${TITLE}`],
      ['索引号=0113/2016-7', '文号=', '发布机构=县府办', `名称=${TITLE}`],
    ],
    [
      'in a list with hyphens',
      ['- 索引号:SM04/2018', '- 发文字号:青政办〔2021〕7号', '- 发布机构:县府办'],
      ['索引号=SM04/2018', '发文字号=青政办〔2021〕7号', '发布机构=县府办'],
    ],
    [
      'with the value below its label',
      [
        '• 索引号:',
        '    6107/2024-5',
        '• 主题分类:',
        '• 来源:',
        '• 发文机构:',
        '县政府网站',
        '• 发文日期:',
        '2024年04月06日 16:40',
        '• 内容概述:',
      ],
      ['索引号=6107/2024-5', '发文机构=县政府网站', '发文日期=2024年04月06日 16:40'],
    ],
    [
      'with labels in brackets above the values',
      ['[ 索引号 ]', '1150/2023-9', '[ 发文字号 ]', '[ 发布机构 ]', '县市场监管局'],
      ['索引号=1150/2023-9'],
    ],
    [
      'with bare labels above the values',
      ['索引号', '0114/2023-6', '文件类型', '政府文件', '发文单位', '县府办', '发布日期', '2023年02月13日'],
      ['索引号=0114/2023-6', '文件类型=政府文件', '发文单位=县府办', '发布日期=2023年02月13日'],
    ],
    [
      'without colons',
      [
        '索 引 号 成文日期',
        '发文机关 发布时间 2015年04月29日',
        `标  题 ${TITLE}`,
        '发文字号 青政办〔2021〕7号 时  效 有效',
      ],
      [
        '索引号=',
        '成文日期=',
        '发文机关=',
        '发布时间=2015年04月29日',
        `标题=${TITLE}`,
        '发文字号=青政办〔2021〕7号',
        '时效=有效',
      ],
    ],
    [
      'of a table with bars',
      [
        '文 号 | 青政办〔2021〕7号 | 发文日期 | 2021-04-19 |',
        '---|---|---|---|',
        '发布机构 | 县府办 | 有 效 性 | 有效 |',
      ],
      ['文号=青政办〔2021〕7号', '发文日期=2021-04-19', '发布机构=县府办', '有效性=有效'],
    ],
    [
      'of a table whose rows bars enclose',
      ['| 文號 | 青政辦〔2021〕7號 |', '| 發佈機構 | 縣府辦 |', '|成文日期|2021-04-19|', '| 備考 | 無 |'],
      ['文號=青政辦〔2021〕7號', '發佈機構=縣府辦', '成文日期=2021-04-19', '備考=無'],
    ],
    [
      'of databases of laws',
      [
        '文章属性',
        '∙【制定机关】青石县人民政府',
        '∙【字 号】青政办〔2021〕7号',
        '∙【时效性】现行有效',
        '正文',
      ],
      ['制定机关=青石县人民政府', '字号=青政办〔2021〕7号', '时效性=现行有效'],
    ],
    [
      'below a menu and the site’s name',
      [
        '设为首页 | 加入收藏',
        '青石县人民政府',
        '首页 >> 政务公开 >> 查看信息',
        '索引号:115/2018 公文目录:应急管理',
        '公文目录：通知',
      ],
      ['索引号=115/2018', '公文目录=应急管理', '公文目录=通知'],
    ],
  ])('%s', (_, rows, facts) => {
    const { facts: found, body } = read([...rows, ...NOTICE])
    expect(found).toEqual(facts)
    expect(body.filter(line => !rows.includes(line))).toEqual(NOTICE)
    expect(body.slice(-NOTICE.length)).toEqual(NOTICE)
  })

  it('leave no site’s name above the title', () => {
    const rows = [
      '• 无障碍|',
      '  • 长辈版',
      '青石县人民政府',
      '您现在所在的位置: 网站首页> 应急管理> 应急预案',
      '应急预案',
    ]
    expect(read([...rows, ...NOTICE])).toEqual({
      facts: [],
      body: NOTICE,
      breadcrumb: ['网站首页', '应急管理', '应急预案'],
    })
  })

  it('give the title where no other line prints it', () => {
    const rows = [
      '索引号: | 1134/2020-4 | 信息分类: | 文件 |',
      '发文字号: | 无 | 有 效 性: | 失效 |',
      `标 题: | ${TITLE} | ||`,
    ]
    expect(read([...rows, ...NOTICE.slice(2)]).body).toEqual([TITLE, ...NOTICE.slice(2)])
  })

  it('are no lines of a table of the notice’s', () => {
    for (const rows of [
      ['名称', '文号', '发布日期', '办法'],
      ['名称 责任部门 完成时限', '办法 县府办 三月'],
      ['序号 文号 发文日期', '1 青政办〔2021〕7号 2021-03-04'],
    ])
      expect(read([TITLE, ...rows, '一、甲'])).toMatchObject({ facts: [], body: [TITLE, ...rows, '一、甲'] })
  })
})

describe('the page’s own lines between a title and its text', () => {
  it.each<[string, string[]]>([
    ['来自:青石县政府门户网站 时间:2018-11-22', ['来自=青石县政府门户网站', '时间=2018-11-22']],
    ['2022-05-19 14:17', ['发布日期=2022-05-19 14:17']],
    ['日期:2018-04-19', ['日期=2018-04-19']],
    ['3799 2020-09-02', ['发布日期=2020-09-02']],
    ['浏览量:1 | | | |', []],
    ['视力保护色:', []],
    ['朗读', []],
    [
      '信息引用：政府办 发布时间：2017-09-25 信息等级：★★★',
      ['信息引用=政府办', '发布时间=2017-09-25', '信息等级=★★★'],
    ],
  ])('%s', (line, facts) => {
    const [title = '', ...rest] = NOTICE
    expect(read([title, line, ...rest])).toMatchObject({ facts, body: NOTICE })
    expect(read([line, ...NOTICE])).toMatchObject({ body: NOTICE })
    expect(read([title, NUMBER, line, ...rest.slice(1)])).toMatchObject({ facts, body: NOTICE })
  })

  it('stand below a title whose last row is short', () => {
    const rows = [TITLE.slice(0, -4), TITLE.slice(-4)]
    const page = '作者：管理员 发布时间：2018-01-23 浏览：'
    expect(read([...rows, page, ...NOTICE.slice(2)])).toMatchObject({
      facts: ['作者=管理员', '发布时间=2018-01-23', '浏览='],
      body: [...rows, ...NOTICE.slice(2)],
    })
    expect(read(['信息公开', '通知公告', page, ...NOTICE]).body).toEqual(NOTICE)
  })

  it('are found behind a line of the page that ends in a colon', () => {
    expect(
      read(['热词搜索：', TITLE, '索引号 : 113/2012-6 文       号 : 青政办〔2021〕7号', ...NOTICE.slice(2)])
        .facts,
    ).toEqual(['索引号=113/2012-6', '文号=青政办〔2021〕7号'])
  })
})

describe('the notice’s own lines', () => {
  it.each([
    [['时间：2021年6月', '地点：县会议中心', '责任单位：县水利局']],
    [['时间：2021-06-01', '责任部门：县水利局']].map(([, last]) => [last ?? '']),
    [['主题：防汛']],
    [['责任领导：王某  责任单位：县水利局  完成时限：6月底']],
    [['青石县水利局']],
    [['2021年6月1日']],
    [['|任务|加固堤防|', '|责任单位|县水利局|']],
    [['|印发日期|2021年6月1日|', '|任务|加固堤防|']],
  ])('stay where they are: %s', lines => {
    const whole = [
      '青石县防汛工作方案',
      ...lines,
      '为做好防汛工作，保障人民群众生命财产安全，现制定本方案。',
      '来源：县财政',
    ]
    expect(read(whole)).toMatchObject({ facts: [], body: whole })
  })

  it('are all that stands behind the salutation or a number', () => {
    for (const start of [
      [TITLE, TO],
      [TITLE, '一、甲'],
      [TITLE, TEXT],
    ]) {
      const whole = [...start, '发布时间：2022-05-19', '朗读', '2022-05-19 14:17']
      expect(read(whole)).toMatchObject({ facts: [], body: whole })
    }
  })

  it('are no rows where a word and a colon go before a sentence', () => {
    const rows = [
      '索引号 | 0010/2020-4 | ||',
      '文号 | 青政办〔2021〕7号 |',
      '发布机构 | 县府办 | 有效性 | 有效 |',
    ]
    const text = '各科室,各站所,各村: 为做好防汛工作，制定本方案。 1.总则'
    expect(read([...rows, text]).body).toEqual([text])
  })

  it('are none of the page’s where all of it stands on one line', () => {
    const whole = `当前位置： 首页 ${TITLE}${TO}${TEXT.repeat(8)}`
    expect(read([whole]).body).toEqual([whole])
  })
})

describe('the last line', () => {
  it('says who made the page', () => {
    expect(read([...NOTICE, '来源：   作者：   编辑：王某'])).toMatchObject({
      facts: ['来源=', '作者=', '编辑=王某'],
      body: NOTICE,
    })
  })

  it.each(['联系人：王某', '责任单位：县水利局', '来源：县财政、社会捐助。', '抄送：县委办。'])(
    '“%s” is the notice’s',
    line => {
      expect(read([...NOTICE, line])).toMatchObject({ facts: [], body: [...NOTICE, line] })
    },
  )
})

describe('the last lines', () => {
  it.each([
    ['分享到：'],
    ['打印 关闭', '相关附件'],
    ['编辑：王某', '分享到：', '打印本页', '关闭窗口', '返回顶部'],
    ['本页地址：http://www.example.gov.cn/1.html'],
  ])('are the page’s where they are its buttons: %s', (...lines) => {
    expect(read([...NOTICE, ...lines]).body).toEqual(NOTICE)
  })

  it('are the notice’s from the first of its own on', () => {
    expect(read([...NOTICE, '分享到：', '三、丙']).body).toEqual([...NOTICE, '分享到：', '三、丙'])
  })
})
