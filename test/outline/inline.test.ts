import { describe, expect, it } from 'vitest'
import { splitInline } from '../../src/outline/inline.ts'
import { range } from '../../src/source/text.ts'
import { paragraph, words } from '../support/blocks.ts'

const split = (chars: string): string[] => words(splitInline(paragraph(chars)) ?? [paragraph(chars)])
const LONG = '坚持以人民为中心，统筹推进各项工作，持续提升服务水平，确保取得实效。'

describe('pages without line breaks', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'two outer labels',
      [`为做好工作，制定本方案。${LONG}`, `一、总体要求。${LONG}`, `二、重点任务。${LONG}`],
    ],
    [
      'brackets under outer labels',
      [
        `一、总体要求。${LONG}`,
        `（一）指导思想。${LONG}`,
        `（二）基本原则。${LONG}`,
        `二、重点任务。${LONG}`,
      ],
    ],
    [
      'items behind the statements of those before',
      ['1.新建绿道。（责任单位：县住建局）', '2.改造步道。（责任单位：县水利局、各乡镇）', '3.新建公园。'],
    ],
    [
      'items behind keyed lines',
      ['1.资助企业。责任单位：县商务局、县财政局。', '2.奖励园区。责任单位：县经信局。'],
    ],
    [
      'a heading right before a bracket',
      ['一、总体要求', `（一）指导思想。${LONG}`, `（二）基本原则。${LONG}`, `二、重点任务。${LONG}`],
    ],
    [
      'digits',
      [
        `一、总体要求。${LONG}`,
        `1.甲项。${LONG}`,
        `2.乙项。${LONG}`,
        `二、重点任务。${LONG}`,
        `3.丙项。${LONG}`,
      ],
    ],
    ['articles', [`第一条为加强管理，制定本办法。${LONG}`, `第二条本办法适用于本市。${LONG}`]],
    ['chapters', [`第一章总则。${LONG}`, `第二章附则。${LONG}`]],
    [
      'statements between items',
      [`一、甲项。${LONG}（市教育局负责）`, `二、乙项。${LONG}（责任单位：市科协）`, `三、丙项。${LONG}`],
    ],
    [
      'more than nine',
      Array.from(
        { length: 12 },
        (_, at) =>
          `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][at]}、任务。${LONG}`,
      ),
    ],
  ])('%s', (_, pieces) => {
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it('a first 1. behind a heading without a mark', () => {
    const pieces = [
      `一、压实责任`,
      `1.建立机制。${LONG}`,
      `2.增长1.5倍。${LONG}`,
      `二、强化保障`,
      `1.加快建设。${LONG}`,
    ]
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it.each<readonly [string, readonly string[]]>([
    [
      'short articles',
      ['第一条　为做好节水工作，制定本办法。', '第二条　本办法适用于本县。', '第三条　县水务局负责节水。'],
    ],
    ['articles that go on', ['第九条 用水单位应当节水。', '第十条 本办法自印发之日起施行。']],
    [
      'articles under a chapter',
      ['第三章　罚则', '第十一条　浪费用水的，责令改正。', '第十二条　拒不改正的，予以处罚。'],
    ],
    [
      'articles right behind the heading of a chapter',
      [
        '第一章总则',
        '第一条为做好节水工作，制定本办法。',
        '第二条本办法适用于本县。',
        '第二章附则',
        '第三条本办法自印发之日起施行。',
      ],
    ],
    [
      'a regulation behind its title',
      [
        `现印发给你们，请遵照执行。${LONG}某某县节水办法`,
        '第一章　总则',
        '第一条　为做好节水工作，制定本办法。',
        '第二条　本办法适用于本县。',
      ],
    ],
    [
      'a first article behind a title',
      ['某某县节水办法', `第一条为做好节水工作，制定本办法。${LONG}`, '第二条本办法适用于本县。'],
    ],
    [
      'numbers that run on behind a heading without a mark',
      [
        '一、编制计划',
        `1.摸清底数。${LONG}`,
        `2.落实经费。${LONG}`,
        '二、组织实施',
        `3.修建管网。${LONG}`,
        `4.更换水表。${LONG}`,
      ],
    ],
    [
      'numbers under one heading',
      [`为做好节水工作，制定本要点。${LONG}`, '一、编制计划', '1.摸清底数。', '2.落实经费。'],
    ],
    ['decimals under their number', ['1、总则', '1.1 目的。', '1.2 依据。']],
    ['one decimal under its number', ['2．机构', `2.1指挥部。${LONG}`]],
    ['decimals under a decimal', ['1.4 工作原则', `1.4.1 统一领导，分级负责。${LONG}`]],
    [
      'decimals behind a title',
      [`某某县抗旱预案`, '1.总则', `1.1目的。${LONG}`, `1.2依据。${LONG}`, `2.机构`, `2.1指挥部。${LONG}`],
    ],
  ])('%s', (_, pieces) => {
    expect(split(pieces.join(''))).toEqual(pieces)
    expect(split(pieces.join(' '))).toEqual(pieces)
  })

  it('headings before their text, where white space stands for every line break', () => {
    const pieces = [
      '某某县抗旱预案',
      '1.总则',
      '1.1目的',
      `为做好抗旱工作，制定本预案。${LONG}`,
      '1.2依据',
      `依据有关规定。${LONG}`,
    ]
    expect(split(pieces.join(' '))).toEqual(pieces)
    const items = [`一、编制计划 ${LONG}`, `二、落实经费 ${LONG}`]
    expect(split(items.join(''))).toEqual(items)
  })

  it.each<readonly [string, readonly string[]]>([
    [
      'a first section right behind a heading',
      [`${LONG}重点任务`, '一、修建管网', `（一）更换水表。${LONG}`, `二、编制计划。${LONG}`],
    ],
    [
      'labels behind statements on lines of their own',
      [
        `一、修建管网`,
        `（一）更换水表。${LONG}牵头单位：县水务局 配合单位：县财政局`,
        `（二）检修泵站。${LONG}责任单位：县水务局、各乡镇 完成时限：10月底`,
        `二、编制计划`,
        `1.摸清底数。${LONG}责任单位：县水务局`,
        `2.落实经费。${LONG}责任单位：县财政局（县国资局）`,
        `三、加强宣传。${LONG}`,
      ],
    ],
    [
      'items and their statements under one heading',
      [
        `一、修建管网`,
        '1.更换水表。责任单位：县水务局',
        '2.检修泵站。责任单位：县水务局、各乡镇',
        '3.疏通沟渠。责任单位：各乡镇',
        '二、编制计划',
      ],
    ],
  ])('%s, parted or not', (_, pieces) => {
    expect(split(pieces.join(''))).toEqual(pieces)
    expect(split(pieces.join(' '))).toEqual(pieces)
  })

  it('articles right behind the headings of sections', () => {
    const pieces = [
      `为做好节水工作，制定本措施。${LONG}`,
      '一、修建管网',
      `第一条【更换水表】${LONG}`,
      `第二条【检修泵站】${LONG}`,
      '二、编制计划',
      `第三条【摸清底数】${LONG}`,
    ]
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it('sections with another point, where white space stands for every line break', () => {
    const pieces = ['某某县2024年水务工作要点', `一．修建管网。${LONG}`, `二．编制计划。${LONG}`]
    expect(split(pieces.join(' '))).toEqual(pieces)
  })

  it.each([
    `${LONG}坚持统一、规范、高效的原则。${LONG}二、三级医院要带头节水。${LONG}`,
    `一、加强统筹。${LONG}用水量达到 2. 5万吨的企业纳入名单。${LONG}`,
    `${LONG}具体包括：一、二级管网由县水务局负责，三、四级管网由乡镇负责。${LONG}${LONG}`,
  ])('leaves numbers that are words: %s', source => {
    expect(split(source)).toEqual([source])
  })

  it('keeps the origin of every piece', () => {
    const source = `一、总体要求。${LONG}二、重点任务。${LONG}`
    for (const piece of splitInline(paragraph(source)) ?? []) {
      expect(source.slice(...(range(piece.text) ?? [0, 0]))).toBe(piece.text.chars)
    }
  })
})

describe('numbers in an item', () => {
  it.each([
    '1.申请条件包括：1.年满18岁。2.身体健康。（责任单位：县教育局）',
    '1.新建绿道3公里。（县住建局）2.5亿元投资全部到位。（责任单位：县财政局）',
    '1.新建绿道。（含支线）2.改造步道。（责任单位：县住建局）',
  ])('do not part it: %s', chars => {
    expect(split(chars)).toEqual([chars])
  })
})

describe('enumerations in running text', () => {
  it.each([
    ['bracketed digits', `符合下列条件：（1）有专职人员；（2）有固定场所；（3）有管理制度。${LONG}`],
    [
      'bracketed digits in a long paragraph',
      `符合下列条件：（1）有专职人员；（2）有固定场所；（3）有管理制度。${LONG.repeat(12)}`,
    ],
    ['一是 and 二是', `一是完善机制；二是加强督查；三是强化保障。${LONG}`],
    ['a list with 、', `推进一、二、三产业融合发展，建设第一、第二批试点。${LONG}`],
    ['one outer label', `一、总体要求。${LONG}`],
    ['circled digits', `包括：①资金；②人员；③场地。${LONG}`],
    ['references to articles', `依照本办法第一条、第二条的规定，以及第三条规定的程序办理。${LONG}`],
    [
      'references where a sentence begins',
      `第六条 不服的，可以复核。第七条规定的情形除外。第八条、第九条所列材料一并提交。${LONG}`,
    ],
    [
      'articles that are changed',
      `第二条 对办法作如下修改。第三条修改为：“各单位应当节水”。第四条中的“县”改为“市”。${LONG}`,
    ],
    ['articles out of order', `第六条 不服的，可以复核。第十三条 情形复杂的除外。${LONG}`],
    ['an item with numbers of its own', `二、申报条件。1.在本县登记。2.有固定场所。3.无不良记录。${LONG}`],
    ['decimal quantities', `1.增长2.1倍。达到1.2左右。3.1的水平。${LONG}`],
    ['a heading that ends in a number', `5.推进管网改造1.1万户。${LONG}`],
    [
      'contents without white space',
      '提示：1 总则1.1 目的1.2 依据1.3 范围2 机构2.1 指挥部2.2 办公室3 附则3.1 解释3.2 实施日期，以及其他需要说明的事项',
    ],
    ['years', `完成2018年任务。2019年继续推进。2020年全面完成。${LONG}`],
    ['numbers out of order', `第七条的内容。三、丙。一、甲。${LONG}`],
    ['a short paragraph', '一、甲。二、乙。'],
    ['quotations', `落实“一、二、三”工程。${LONG}`],
  ])('%s stay', (_, chars) => {
    expect(split(chars)).toEqual([chars])
  })

  it('stay within items that are split', () => {
    const items = [
      `一、甲项。符合条件：（1）有人员；（2）有场所。${LONG}`,
      `二、乙项。一是完善；二是加强。${LONG}`,
    ]
    expect(split(items.join(''))).toEqual(items)
  })
})
