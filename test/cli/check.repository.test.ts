/** A repository of thirty notices in many forms: two planted faults are found, and nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { cli, temporaryFolder } from '../support/cli.ts'

const TOPICS = ['教育', '水利', '气象', '档案', '体育', '民政', '消防', '绿化', '邮政', '统计'] as const
const FIELDS = ['制度建设', '宣传培训', '督促检查', '信息公开', '基层基础'] as const

interface Item {
  readonly text: string
  readonly units: string
}

interface Plan {
  readonly title: string
  readonly number: string
  readonly items: readonly Item[]
}

/** A plan with two sections of three items, in the manner of a yearly work plan. */
function plan(index: number): Plan {
  const topic = TOPICS[index % TOPICS.length] ?? ''
  const year = 2020 + Math.floor(index / TOPICS.length)
  const items = Array.from({ length: 6 }, (_, i) => {
    const field = FIELDS[(index + i) % FIELDS.length] ?? ''
    return {
      text: `加强${topic}${field}。推进第${i + 1}批${topic}项目，做好日常管理。`,
      units:
        i % 2 ? `（牵头单位：市${topic}局；配合单位：市财政局）` : `（责任单位：市${topic}局、市司法局）`,
    }
  })
  return { title: `${year}年${topic}工作要点`, number: `某政办发〔${year}〕${index + 1}号`, items }
}

const date = ({ title }: Plan): string => `${title.slice(0, 4)}年3月5日`

/** The paragraphs of the notice, letter first. `labels` numbers the items. */
function paragraphs(whole: Plan, labels: readonly number[]): string[] {
  const { title, number, items } = whole
  const line = ({ text, units }: Item, i: number): string => `${labels[i]}.${text}${units}`
  return [
    number,
    '各区人民政府，市政府各部门：',
    `《${title}》已经市政府同意，现印发给你们，请认真贯彻执行。`,
    '某市人民政府办公室',
    date(whole),
    title,
    '一、夯实工作基础',
    ...items.slice(0, 3).map(line),
    '二、提升服务水平',
    ...items.slice(3).map((item, i) => line(item, i + 3)),
  ]
}

const headline = ({ title }: Plan): string => `某市人民政府办公室关于印发${title}的通知`

function asText(whole: Plan, labels: readonly number[], end: string): string {
  return [headline(whole), '', ...paragraphs(whole, labels)].join(end) + end
}

function asPage(whole: Plan, labels: readonly number[], charset: string): string {
  const body = paragraphs(whole, labels).map(
    text => `    <p style="text-indent: 2em">&nbsp;&nbsp;<span>${text}</span></p>`,
  )
  return [
    '<!DOCTYPE html>',
    `<html><head><meta charset="${charset}"><title>${headline(whole)}</title></head>`,
    '<body><div class="nav"><a href="/">首页</a> <a href="/zw">政务公开</a></div>',
    `<h1>${headline(whole)}</h1>`,
    '  <div id="zoom">',
    ...body,
    '  </div>',
    '<div class="footer">版权所有 某市人民政府办公室</div></body></html>',
    '',
  ].join('\r\n')
}

/** How the notices are published, in turn. */
const FORMS: readonly ((
  whole: Plan,
  labels: readonly number[],
) => readonly [extension: string, content: Uint8Array])[] = [
  (whole, labels) => ['txt', Buffer.from(asText(whole, labels, '\n'))],
  (whole, labels) => ['html', iconv.encode(asPage(whole, labels, 'gb2312'), 'gb18030')],
  (whole, labels) => ['html', Buffer.from(asPage(whole, labels, 'utf-8'))],
  (whole, labels) => ['txt', iconv.encode(asText(whole, labels, '\r\n'), 'gb18030')],
  (whole, labels) => ['txt', iconv.encode(asText(whole, labels, '\n'), 'utf-16le', { addBOM: true })],
]

const LABELS = [1, 2, 3, 4, 5, 6]

/** Thirty notices; `faulty` changes a plan and its labels. */
function repository(faulty: (index: number, whole: Plan) => readonly [Plan, readonly number[]]): string {
  const folder = temporaryFolder()
  for (let index = 0; index < 30; index++) {
    const form = FORMS[index % FORMS.length]
    const [whole, labels] = faulty(index, plan(index))
    const [extension, content] = form?.(whole, labels) ?? ['txt', '']
    const year = whole.title.slice(0, 4)
    mkdirSync(join(folder, 'notices', year), { recursive: true })
    writeFileSync(join(folder, 'notices', year, `${String(index).padStart(2, '0')}.${extension}`), content)
  }
  return folder
}

const SKIPPED = 16
const UNASSIGNED = 23

const planted = (): string =>
  repository((index, whole) => {
    if (index === SKIPPED) return [whole, [1, 2, 3, 4, 6, 7]]
    if (index !== UNASSIGNED) return [whole, LABELS]
    const items = whole.items.map((item, i) => (i === 4 ? { ...item, units: '' } : item))
    return [{ ...whole, items }, LABELS]
  })

interface Finding {
  readonly rule: string
  readonly position: { readonly start: { readonly line: number; readonly column: number } }
}

interface Data {
  readonly counts: unknown
  readonly files: readonly {
    readonly name: string
    readonly notices: readonly { readonly findings: readonly Finding[]; readonly items: number }[]
  }[]
}

describe('a repository of thirty notices', () => {
  it('without faults has no finding', async () => {
    const cwd = repository((_, whole) => [whole, LABELS])
    expect(await cli(['check', 'notices'], { cwd })).toEqual({
      status: 0,
      stdout: 'no findings in 30 notice(s)\n',
      stderr: '',
    })
  })

  it('with two faults fails with these two, at the lines of the GBK page and of the text', async () => {
    const cwd = planted()
    const { status, stdout, stderr } = await cli(['check', 'notices', '-r', 'json'], { cwd })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const data = JSON.parse(stdout) as Data
    expect(data.counts).toEqual({ error: 2, warning: 0, info: 0 })
    expect(data.files.flatMap(({ notices }) => notices.map(({ items }) => items))).toEqual(Array(30).fill(6))
    const found = data.files.flatMap(({ name, notices }) =>
      notices.flatMap(({ findings }) => findings.map(finding => ({ name, finding }))),
    )
    expect(found.map(({ name, finding }) => `${name} ${finding.rule}`)).toEqual([
      'notices/2021/16.html number-skipped',
      'notices/2022/23.txt unit-missing',
    ])
    const [skipped, unassigned] = found
    const linesOf = (name = '', decoder = 'gb18030'): string[] =>
      iconv.decode(readFileSync(join(cwd, name)), decoder).split(/\r?\n/)
    const { start } = skipped?.finding.position ?? { start: { line: 0, column: 0 } }
    expect(linesOf(skipped?.name)[start.line - 1]?.slice(start.column - 1)).toMatch(/^6\.加强/)
    const line = unassigned?.finding.position.start.line ?? 0
    expect(linesOf(unassigned?.name)[line - 1]).toMatch(/^5\.加强/)
  })

  it('shows the faults in the other reports as well', async () => {
    const cwd = planted()
    const { status, stdout } = await cli(
      ['check', 'notices', '--report', 'github', '--report', 'junit=j.xml'],
      { cwd },
    )
    expect(status).toBe(1)
    expect(stdout.match(/^::error file=notices\/20\d\d\/\d\d\.(html|txt),line=\d+,/gm)).toHaveLength(2)
    const xml = readFileSync(join(cwd, 'j.xml'), 'utf8')
    expect(xml.match(/<testsuite /g)).toHaveLength(30)
    expect(xml.match(/<failure /g)).toHaveLength(2)
  })
})
