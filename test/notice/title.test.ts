import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWords } from '../../src/notice/sameWords.ts'
import { endsAsTitle, isSalutation, isTitleLine, readTitle } from '../../src/notice/title.ts'
import { blocks, chars } from '../support/blocks.ts'

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

describe('readTitle', () => {
  it.each<[string, string[], unknown[]]>([
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
  ])('%s is none', words => {
    expect(isTitleLine(words)).toBe(false)
  })
})

describe('isSalutation', () => {
  it.each([
    '各乡镇人民政府，街道办事处，市直各部门：',
    '各县（市、区）人民政府:',
    '市政府各部门、各直属机构：',
    '市直各单位：',
    '省发展改革委：',
    '经开区管委会，各镇：',
  ])('%s', words => {
    expect(isSalutation(words)).toBe(true)
  })
  it.each([
    '具体要求如下：',
    '现将有关事项通知如下：',
    '重点任务：',
    '附件：',
    '一、各单位：',
    '各单位',
    '各单位要落实。要求：',
    '主要内容包括：',
    '为了保护网络信息安全，保障公民的合法权益，特作如下决定：',
    '根据实际，现提出以下意见：',
    '：',
  ])('%s is none', words => {
    expect(isSalutation(words)).toBe(false)
  })
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
