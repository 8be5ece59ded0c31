import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWords } from '../../src/notice/sameWords.ts'
import { readTitle } from '../../src/notice/title.ts'
import { endsAsTitle, isTitleLine, isTitlePiece } from '../../src/notice/titleLine.ts'
import { blocks, chars, table } from '../support/blocks.ts'

const read = (lines: readonly string[], known: readonly string[] = []): readonly unknown[] | undefined => {
  const title = readTitle(blocks(...lines), 0, known.map(sameWords))
  return title && [title.text.chars, title.to, ...chars(title.added)]
}

describe('a title above a table whose cells stand on lines of their own', () => {
  /** A title that the notice tells, in which the name of the plan goes on. */
  const KNOWN = ['某某县绿色出行任务清单的通知']

  it.each<[string[], unknown[]]>([
    [
      ['某某县绿色出行任务清单', '序号', '重点任务', '责任单位'],
      ['某某县绿色出行任务清单', 1],
    ],
    [
      ['某某县绿色出行任务清单', '重点任务', '工作措施', '牵头部门', '完成时限'],
      ['某某县绿色出行任务清单', 1],
    ],
    [
      ['某某县绿色出行', '任务清单', '序 号', '工作任务'],
      ['某某县绿色出行任务清单', 2],
    ],
    [
      ['某某县绿色出行任务清单', '（2024年任务）', '重点任务', '责任单位'],
      ['某某县绿色出行任务清单（2024年任务）', 2],
    ],
  ])('%j', (lines, title) => {
    expect(read(lines, KNOWN)).toEqual(title)
  })

  it.each<[string[], unknown[] | undefined]>([
    [
      ['某某县绿色出行完成情况', '序号', '重点工作', '责任领导'],
      ['某某县绿色出行完成情况', 1],
    ],
    [['某某县绿色出行', '序号', '重点工作', '责任领导'], undefined],
    [['重点工作', '责任单位', '完成时限', '新建绿道'], undefined],
    [['具体任务', '|', '工作要求', '|', '责任科室', '|'], undefined],
    [
      ['重点工作', '各乡镇：'],
      ['重点工作', 1],
    ],
  ])('is no heading cell: %j', (lines, title) => {
    expect(read(lines)).toEqual(title)
  })

  it('takes in the words of responsibility that it ends with', () => {
    expect(
      read(
        ['某某县绿色出行工作', '责任分工', '为推进绿色出行，制定本分工。'],
        ['某某县绿色出行工作责任分工'],
      ),
    ).toEqual(['某某县绿色出行工作责任分工', 2])
  })
})

describe('a title above a table', () => {
  const heading = table(['序号', '责任单位'])

  it.each(['某某县民生实事进展情况', '某某县河道整治项目'])('may be a caption: %s', words => {
    expect(readTitle([...blocks(words), heading], 0, [])?.text.chars).toBe(words)
  })

  it.each(['某某县教育局', '某某县加强河道整治'])('is no other line: %s', words => {
    expect(readTitle([...blocks(words), heading], 0, [])).toBeUndefined()
  })
})

describe('readTitle', () => {
  it('is a known one on one line, however long', () => {
    const title = `${'某某部 '.repeat(16)}关于加快提升运输服务和安全保障能力的若干措施`
    expect(read([title, '一、总则'], [title])).toEqual([title, 1])
    expect(read([title, '一、总则'])).toBeUndefined()
  })

  it.each<[string, string[], unknown[]]>([
    [
      'broken behind 、',
      ['某某县人民政府关于印发某某县畜牧业、', '渔业转型升级方案的通知', '各乡镇人民政府：'],
      ['某某县人民政府关于印发某某县畜牧业、渔业转型升级方案的通知', 2],
    ],
    [
      'broken behind 、 in a quoted title, with a bracket on a line of its own',
      ['县农业局等6个部门关于印发《某某县粮食、', '油料增产行动方案', '（2024—2026年）》的通知'],
      ['县农业局等6个部门关于印发《某某县粮食、油料增产行动方案（2024—2026年）》的通知', 3],
    ],
    [
      'broken behind ，',
      ['某某县全面推进乡村建设，', '加快农业现代化行动方案', '为落实要求，制定本方案。'],
      ['某某县全面推进乡村建设，加快农业现代化行动方案', 2],
    ],
    [
      'broken behind what may be the name of a plan',
      ['县政府办公室关于印发政府工作报告任务分解', '方案的通知', '各乡镇：'],
      ['县政府办公室关于印发政府工作报告任务分解方案的通知', 2],
    ],
    [
      'broken behind what may be all that the plan is about',
      ['支持滨湖四县攻坚重点工作', '责任分工方案', '为做好工作，制定本方案。'],
      ['支持滨湖四县攻坚重点工作责任分工方案', 2],
    ],
    [
      'of such a plan above one that says who is addressed',
      ['2024年全县教育重点工作', '各学校：'],
      ['2024年全县教育重点工作', 1],
    ],
    [
      'behind who writes, set wide',
      ['市 人 民 政 府', '关于印发绿道建设方案的', '通 知', '各县：'],
      ['市 人 民 政 府关于印发绿道建设方案的通 知', 3],
    ],
    [
      'of two subjects',
      ['望川市经济和社会发展第十四个五年规划', '和2035年远景目标纲要', '一、甲'],
      ['望川市经济和社会发展第十四个五年规划和2035年远景目标纲要', 2],
    ],
    [
      'that quotes in other glyphs',
      ['县政府关于印发《2024年<政府工作报告>任务分工》的通知', '各乡镇：'],
      ['县政府关于印发《2024年<政府工作报告>任务分工》的通知', 1],
    ],
    [
      'broken behind what it quotes',
      ['县政府办公室', '关于做好2024年《政府工作报告》', '重点任务落实工作的通知', '各乡镇：'],
      ['县政府办公室关于做好2024年《政府工作报告》重点任务落实工作的通知', 3],
    ],
    [
      'that quotes what is printed below',
      ['县政府办公室关于印发《重点任务实施方案》', '重点任务实施方案', '为做好工作，制定本方案。'],
      ['县政府办公室关于印发《重点任务实施方案》', 1],
    ],
    [
      'of two lines, the first a place',
      ['望川市', '2024年政务公开工作要点', '一、甲'],
      ['望川市2024年政务公开工作要点', 2],
    ],
    [
      'behind a column in a bracket',
      ['【应急预案】望川镇防汛抗旱应急预案', '一、甲'],
      ['望川镇防汛抗旱应急预案', 1, '【应急预案】'],
    ],
    [
      'of a plan that ends in 分解',
      ['2024年政府工作报告任务分解', '为做好工作，现分解如下。'],
      ['2024年政府工作报告任务分解', 1],
    ],
    [
      'in traditional characters',
      ['某縣人民政府關於做好就業工作的實施意見', '一、甲'],
      ['某縣人民政府關於做好就業工作的實施意見', 1],
    ],
    [
      'once, where another title follows',
      ['某某县教育局关于做好体检工作的通知', '关于做好体检工作的通知', '各学校：'],
      ['某某县教育局关于做好体检工作的通知', 1],
    ],
    [
      'behind the label of a table without a colon',
      ['名  称 关于做好防汛工作的通知', '各乡镇人民政府：'],
      ['关于做好防汛工作的通知', 1, '名  称'],
    ],
    [
      'with the year of a revision, without the day of one',
      ['某某市养犬管理办法', '（2019年修订）', '（2019年3月1日某某市人民政府修订）'],
      ['某某市养犬管理办法（2019年修订）', 2],
    ],
    [
      'behind whether it is in force',
      ['现行有效 某某市养犬管理办法', '第一章 总则'],
      ['某某市养犬管理办法', 1, '现行有效'],
    ],
    ['one line', ['某某县2024年工作要点', '各乡镇人民政府：'], ['某某县2024年工作要点', 1]],
    [
      'two lines',
      ['某某县人民政府办公室关于印发', '2024年绿色出行工作要点的通知', '各乡镇人民政府：'],
      ['某某县人民政府办公室关于印发2024年绿色出行工作要点的通知', 2],
    ],
    [
      'three lines',
      ['某某县人民政府办公室', '关于印发《2024年绿色出行工作要点》', '的通知', '各乡镇人民政府：'],
      ['某某县人民政府办公室关于印发《2024年绿色出行工作要点》的通知', 3],
    ],
    [
      'a plan whose name ends a line of a longer title',
      ['某某县关于印发全民健身实施方案', '和任务清单的通知', '各乡镇：'],
      ['某某县关于印发全民健身实施方案和任务清单的通知', 2],
    ],
    [
      'a bracket on a line of its own',
      ['某某县优化营商环境行动方案', '（2023—2025年）', '为优化营商环境，制定本方案。'],
      ['某某县优化营商环境行动方案（2023—2025年）', 2],
    ],
    ['a bracket behind it', ['某某县管理办法（试行）', '第一章 总则'], ['某某县管理办法（试行）', 1]],
    [
      "a compiler's number and date",
      ['8. 某某市人民政府关于印发行动方案的通知（2023 年4 月19 日）', '各区人民政府：'],
      ['某某市人民政府关于印发行动方案的通知', 1, '8.', '（2023 年4 月19 日）'],
    ],
    [
      "a compiler's date on the second line",
      ['12、某某市人民政府关于印发', '行动方案的通知（2023年4月19日）', '各区人民政府：'],
      ['某某市人民政府关于印发行动方案的通知', 2, '12、', '（2023年4月19日）'],
    ],
    [
      "a compiler's date in Chinese numerals",
      ['6. 某某县政务公开办法（试行）（二○二三年六月十一日）', '各乡镇人民政府：'],
      ['某某县政务公开办法（试行）', 1, '6.', '（二○二三年六月十一日）'],
    ],
    [
      'a label of a database',
      ['【法规标题】某某县政务公开办法', '各乡镇人民政府：'],
      ['某某县政务公开办法', 1, '【法规标题】'],
    ],
    [
      'a name without a usual last word before a number',
      ['某某县数字乡村建设三年攻坚', '某政发〔2024〕3号'],
      ['某某县数字乡村建设三年攻坚', 1],
    ],
    ['traditional characters', ['某某縣2024年工作要點', '各鄉鎮：'], ['某某縣2024年工作要點', 1]],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected)
  })

  it.each<[string, string[], string[]]>([
    ['on one line', ['某某市城市绿化条例', '某某市城市绿化条例', '第一章 总则'], []],
    ['over lines', ['某某市城市绿化条例', '某某市城市', '绿化条例', '第一章 总则'], []],
    [
      'with the site in the known one',
      ['某某市城市绿化条例', '某某市城市绿化条例'],
      ['某某市城市绿化条例-法规库'],
    ],
  ])('ends where it is printed again %s', (_, lines, known) => {
    expect(read(lines, known)).toEqual(['某某市城市绿化条例', 1])
  })

  it('is not made of an entry of a menu', () => {
    expect(read(['◆大事记', '某某市人民政府关于加强绿化工作的决定', '某政发〔2024〕3号'])).toBeUndefined()
  })

  it('is the words that end as one where no known one that goes on is printed', () => {
    const lines = ['绿化重点任务分工', '（来自实施方案）。', '1.种树']
    expect(read(lines, ['绿化重点任务分工安排表'])).toEqual(['绿化重点任务分工', 1])
  })

  it('goes on where the known one does', () => {
    const known = '某某县绿化管理办法实施细则'
    expect(read(['某某县绿化管理办法', '实施细则', '第一条 为了绿化。'], [known])).toEqual([known, 2])
  })

  it('goes by the title that the page gives elsewhere', () => {
    expect(read(['某某县数字乡村', '建设三年攻坚', '一、总体要求'], ['某某县数字乡村建设三年攻坚'])).toEqual([
      '某某县数字乡村建设三年攻坚',
      2,
    ])
    expect(read(['某某县工作要点', '和任务清单', '一、总体要求'], ['某某县工作要点和任务清单'])).toEqual([
      '某某县工作要点和任务清单',
      2,
    ])
  })

  it.each<[string, string[]]>([
    ['a sentence', ['为做好工作，制定本方案。', '一、总体要求']],
    ['a numbered heading', ['一、工作要点', '（一）目标']],
    ['a salutation', ['各乡镇人民政府：', '现印发给你们。']],
    ['a document number', ['某政发〔2024〕3号', '各乡镇：']],
    ['a heading before a numbered one', ['总体情况', '一、甲']],
  ])('%s is none', (_, lines) => {
    expect(read(lines)).toBeUndefined()
  })
})

describe('endsAsTitle', () => {
  it.each([
    '关于印发工作要点的通知',
    '2024年工作要点',
    '实施方案',
    '行动计划（2023—2025年）',
    '管理办法（试行）',
    '实施细则（暂行）（修订）',
    '若干措施',
    '《工作要点》',
    '任务分工',
    '国办发通知（某某〔2024〕3号）',
    '二十条',
    '责任清单',
  ])('%s', words => {
    expect(endsAsTitle(words)).toBe(true)
  })
  it.each(['', '某某县人民政府', '为做好服务', '各乡镇', '2024年4月12日'])('“%s” does not', words => {
    expect(endsAsTitle(words)).toBe(false)
  })
})

it('readTitle does not go on over what was taken out', () => {
  const lines = blocks('某某县畜牧业、', ['渔业发展方案', { apart: true }])
  expect(readTitle(lines, 0, [])).toBeUndefined()
})

describe('isTitleLine', () => {
  it.each(['某某县工作要点', '关于印发《工作要点》', '（试行）'])('%s', words => {
    expect(isTitleLine(words)).toBe(true)
  })
  it.each([
    '现印发给你们。',
    '各乡镇：',
    '一、甲',
    '某政发〔2024〕3号',
    '首页>政务公开>',
    '某某县政府网',
    '甲、',
    '长'.repeat(81),
    '发布时间：2024年3月1日',
    '来源：某某网 作者：某某',
    '办公室电话:0555-8843215',
    '2024-03-01 09:30',
    '2024年3月1日',
    '索引号 0024/2024-00031',
    '首頁 / 政策 / 正文',
    '登录 注册',
    '政务公开',
    '目　录',
    '特 急',
  ])('%s is none', words => {
    expect(isTitleLine(words)).toBe(false)
  })
  it.each([
    '某某县2024-2026年工作要点',
    '某某县工作要点（2024-03-01）',
    '关于做好适老化改造工作的通知',
    '关于印发《绿色出行：2030年行动方案》的通知',
    '关于做好登录注册工作的通知',
  ])('%s', words => {
    expect(isTitleLine(words)).toBe(true)
  })
})

describe('isTitlePiece', () => {
  it.each(['关于印发某某县畜牧业、', '某某县全面推进乡村建设，'])('%s', words => {
    expect(isTitlePiece(words)).toBe(true)
  })
  it.each(['为推进乡村建设，', '近年来，某某县推进乡村建设，', '某某县：', '根据上级要求，'])(
    '%s is none',
    words => {
      expect(isTitlePiece(words)).toBe(false)
    },
  )
})

describe('sameWords', () => {
  const folded = (words: string): string =>
    words.normalize('NFKC').replace(/[\s《》〈〉"'“”()〔〕[\]【】]/g, '')

  it('folds every character as the standard does, alone and among others', () => {
    const off: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code)
      for (const words of [char, `工作${char}要点`, `A${char}《1》`])
        if (sameWords(words) !== folded(words)) off.push(code.toString(16))
    }
    expect(off).toEqual([])
  })

  it('folds characters together where they compose', () => {
    const unit = fc.constantFrom(...'关于工作Aｅe１（《》(“　 \u0301\u3099かｶﾞ①—，：')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), words => {
        expect(sameWords(words)).toBe(folded(words))
      }),
    )
  })

  it('does not mind white space, width and brackets', () => {
    expect(sameWords('某某县《2024年 工作要点》（试行）')).toBe(
      sameWords('某某县〈２０２４年工作要点〉(试行)'),
    )
    expect(sameWords('工作要点')).not.toBe(sameWords('工作方案'))
  })
})
