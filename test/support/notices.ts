/** Notices made by hand, for tests of what is written out. */
import type { Node, Notice, Part, Position, Role, Statement, Unit } from '../../src/model.ts'

/** A one-line position: enough for rows, which print the line. */
export function at(line: number, offset = 0, length = 1): Position {
  return {
    start: { line, column: 1, offset },
    end: { line, column: 1 + length, offset: offset + length },
  }
}

/** `units('lead', '甲局', '乙局')`. */
export function units(role: Role, ...names: string[]): Unit[] {
  return names.map(name => ({ name, role, ...(name.startsWith('各') ? { group: true as const } : {}) }))
}

/** A statement that names `list`. */
export function statement(list: Unit[], deadline?: string): Statement {
  return {
    text: `（${list.map(({ name }) => name).join('、')}${deadline ? `，${deadline}` : ''}）`,
    units: list,
    ...(deadline ? { deadline } : {}),
  }
}

/** An item with an optional statement. */
export function item(label: string, title: string, more: Partial<Node> = {}): Node {
  return { type: 'item', label, title, ...more }
}

/** A notice around `parts`. */
export function notice(title: string, parts: Part[], more: Partial<Notice> = {}): Notice {
  return {
    schemaVersion: '1',
    source: { name: 'plan.txt', mediaType: 'text/plain', encoding: 'utf-8' },
    metadata: {},
    title,
    parts,
    attachments: [],
    diagnostics: [],
    ...more,
  }
}

/** A plan with headings, roles, deadlines, a group, an inherited statement and a standing assignment. */
export const SMALL: Notice = notice(
  '云岭市2024年数字乡村工作要点',
  [
    {
      title: '云岭市2024年数字乡村工作要点',
      preamble: ['为做好今年工作，制定本要点。'],
      standing: [{ text: '以下均需各乡镇政府落实，不再列出', units: units('responsible', '各乡镇政府') }],
      children: [
        {
          type: 'section',
          label: '一、',
          ordinal: 1,
          title: '夯实基础',
          children: [
            item('1.', '推进网络覆盖。', {
              ordinal: 1,
              paragraphs: ['年内新建基站120座。', '优化“最后一公里”。'],
              responsibilities: [
                statement(
                  [...units('lead', '市经信局'), ...units('support', '市财政局', '各乡镇政府')],
                  '2024年6月底前完成',
                ),
              ],
              position: at(12),
            }),
            item('2.', '开展培训。', {
              ordinal: 2,
              responsibilities: [statement(units('responsible', '市农业农村局', '市经信局'))],
              position: at(15),
            }),
          ],
        },
        {
          type: 'section',
          label: '二、',
          ordinal: 2,
          title: '服务产业',
          responsibilities: [statement(units('lead', '市商务局'), '持续推进')],
          children: [
            item('（一）', '发展电商', { ordinal: 1, position: at(20) }),
            item('（二）', '完善物流', {
              ordinal: 2,
              tables: [
                [
                  ['项目', '目标'],
                  ['驿站', '30个'],
                ],
              ],
              responsibilities: [
                statement(units('lead', '市交通局'), '12月底前'),
                statement(units('guide', '市经信局')),
              ],
              position: at(23),
            }),
          ],
        },
      ],
    },
  ],
  {
    metadata: {
      documentNumber: { text: '云政办发〔2024〕7号', agency: '云政办发', year: 2024, sequence: 7 },
      issuedDate: '2024-03-05',
      issuer: '云岭市人民政府办公室',
    },
    letter: {
      recipients: ['各乡镇人民政府'],
      issuedDate: '2024-03-05',
      signatories: ['云岭市人民政府办公室'],
    },
    attachments: [{ name: '任务表.xlsx', href: 'https://example.org/任务表.xlsx' }],
  },
)

/** Texts that mean something to a browser, a spreadsheet, a terminal or Markdown, in every field that is printed. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>document.title="owned"</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'; --> <!-- ]]>",
  '=HYPERLINK("https://example.org";"点")',
  '＝1+1',
  '+1',
  '-2+3|calc',
  '@SUM(A1)',
  '\t=1',
  '*星* _下划_ `码` [链](javascript:alert(1)) # 井 | 竖 ~删~ \\ &amp; $x$',
  '1. 号\n2. 号',
  '_x0041_ 下',
  '逗,号"引"号;分；',
  '控\u0007制\ud800符',
]

/** A notice made of hostile texts alone. */
export const HOSTILE: Notice = notice(
  HOSTILE_TEXTS[0] ?? '',
  [
    {
      label: HOSTILE_TEXTS[1] ?? '',
      title: HOSTILE_TEXTS[2] ?? '',
      standing: [],
      children: HOSTILE_TEXTS.map((text, index) =>
        item(`${index + 1}.`, text, {
          paragraphs: [text],
          responsibilities: [statement(units('lead', text), text)],
          position: at(index + 1, 0, 5),
        }),
      ),
    },
  ],
  {
    source: { name: '"><b>.html', mediaType: 'text/html', encoding: 'utf-8' },
    metadata: { issuer: HOSTILE_TEXTS[2] ?? '', other: { '<b>': HOSTILE_TEXTS[1] ?? '' } },
    attachments: [
      { name: '附<件>', href: 'javascript:alert(1)' },
      { name: '附件二', href: 'https://example.org/"onclick="alert(1)' },
    ],
  },
)
