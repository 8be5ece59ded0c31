import { readFileSync } from 'node:fs'
import draft04 from 'ajv-draft-04'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { framer } from '../../../src/check/report/frame.ts'
import { REPORTS, reportNamed, reportOfFile } from '../../../src/check/report/index.ts'
import { escapeMarkdown } from '../../../src/check/report/markdown.ts'
import type { Rendered, Report, Tools } from '../../../src/check/report/report.ts'
import { displayWidth } from '../../../src/output/width.ts'
import { positions } from '../../../src/source/position.ts'
import { reportOf, toolsIn } from '../../support/findings.ts'

const render = (name: string, report: Report, tools: Tools = toolsIn()): Rendered =>
  reportNamed(name)?.render(report, tools) ?? { text: '' }

/** What an attacker, or a broken page, puts into a notice. */
const HOSTILE = [
  '\u0000\u0001\u0007\u001b[31m',
  ']]>',
  '%0A::error::x',
  '<script>&amp;"\'',
  '😀👩‍👩‍👧',
  '\ud83d',
  '\udc00x',
  '\ufffe\uffff',
  '\u202e\u2066',
  '| ` * _ [a](b) @someone #1',
  '##[error]x',
  '\u2028\u0085',
] as const

const item = (n: number, words: string): string => `${n}.加强${words}管理工作。\n`
const START = '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n'

const hostile = (): Report =>
  reportOf(
    Object.fromEntries(
      HOSTILE.map((words, i) => [`dir ${i}/${words.replaceAll('/', '')}:,.txt`, START + item(2, words)]),
    ),
    {},
    [{ name: `x${HOSTILE.join('')}`, reason: HOSTILE.join('') }],
  )

const two = (): Report =>
  reportOf({
    'a.txt': `${START}3.改造操场。（责任单位：市体育局、市体育局）\n`,
    'b.txt': `${START}2.改造操场。\n`,
  })

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../fixtures/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'),
  ) as object
  const Ajv = draft04 as unknown as typeof draft04.default
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema)

  it.each([
    ['two files', two],
    ['hostile texts', hostile],
    ['no file', () => reportOf({})],
  ] as const)('fits the official schema: %s', (_, report) => {
    for (const language of ['en', 'zh'] as const) {
      const log: unknown = JSON.parse(render('sarif', report(), toolsIn(language)).text)
      validate(log)
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('has a place, a level, a rule and a fingerprint for each finding', () => {
    const log = JSON.parse(render('sarif', two()).text) as { runs: [{ results: unknown[] }] }
    expect(log.runs[0].results).toHaveLength(3)
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'number-skipped',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a.txt' },
            region: { startLine: 4, startColumn: 1 },
          },
        },
      ],
      partialFingerprints: { 'yaoyaoPlan/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    })
  })

  it('names files by URIs', () => {
    const log = JSON.parse(render('sarif', reportOf({ 'a b/50%/通知#1.txt': START })).text) as {
      runs: [{ artifacts: [{ location: { uri: string } }] }]
    }
    const { uri } = log.runs[0].artifacts[0].location
    expect(uri).toMatch(/^[\x21-\x7e]+$/)
    expect(decodeURIComponent(uri)).toBe('a b/50%/通知#1.txt')
  })
})

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
}

/** Every element of a document; throws where it is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

describe('junit', () => {
  it('is well-formed, with a suite a notice and a case an item', () => {
    const all = elements(render('junit', two()).text)
    const suites = all.filter(({ name }) => name === 'testsuite')
    expect(suites.map(({ attributes }) => [attributes.tests, attributes.failures])).toEqual([
      ['3', '1'],
      ['3', '1'],
    ])
    const failures = all.filter(({ name }) => name === 'failure')
    expect(failures.map(({ attributes }) => attributes.type)).toEqual(['number-skipped', 'unit-missing'])
    expect(failures[1]?.text).toContain('b.txt:4:1')
    expect(all.find(({ name }) => name === 'system-out')?.text).toContain('unit-repeated')
  })

  it('is well-formed for hostile texts, and keeps what XML can hold', () => {
    const xml = render('junit', hostile()).text
    const all = elements(xml)
    expect(all.filter(({ name }) => name === 'testsuite')).toHaveLength(HOSTILE.length + 1)
    const names = all.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes.name)
    expect(names.join('\n')).toContain(']]>')
    expect(names.join('\n')).toContain('👩‍👩‍👧')
    expect(xml).not.toContain('\u001b')
  })
})

describe('github', () => {
  const commands = (text: string): string[] => text.split(/\r\n|\r|\n/).filter(line => line.startsWith('::'))

  it('is a workflow command for each finding, with a place', () => {
    const lines = commands(render('github', two()).text)
    expect(lines).toEqual([
      '::error file=a.txt,line=4,endLine=4,col=1,endColumn=8,title=yaoyao-plan number-skipped::3. follows 1.: 1 skipped',
      expect.stringMatching(/^::error file=b\.txt,line=4,.*title=yaoyao-plan unit-missing::/),
      expect.stringMatching(/^::warning file=a\.txt,line=4,.*::市体育局 is listed twice$/),
    ])
  })

  it('lets no text of a notice or a file become a command', () => {
    const report = hostile()
    const { text } = render('github', report, toolsIn('en', { stepSummary: true }))
    const count = report.counts.error + report.counts.warning + report.counts.info
    // The summary is the last line; the first ten of each kind are shown.
    expect(text.split(/\r\n|\r|\n/).filter(line => /^\s*::/.test(line)).length).toBeLessThanOrEqual(
      Math.min(count, 30) + 1,
    )
    expect(text).not.toMatch(/%0A::error::x/)
    expect(text).toContain('%250A')
    expect(text).not.toMatch(/[\u0000-\u0009\u001b]/)
  })

  it('puts what exceeds ten of a kind into the step summary, or else into the log', () => {
    const many = reportOf({
      'a.txt': START + Array.from({ length: 15 }, (_, i) => item(i + 2, `第${i}类`)).join(''),
    })
    const withSummary = render('github', many, toolsIn('en', { stepSummary: true }))
    expect(commands(withSummary.text)).toHaveLength(10)
    expect(withSummary.stepSummary?.match(/^\| a/gm)).toHaveLength(5)
    const without = render('github', many)
    expect(without.text.match(/^- a\.txt:\d+:1 error unit-missing/gm)).toHaveLength(5)
    expect(render('github', two()).stepSummary).toBeUndefined()
  })

  it('keeps the step summary under its limit', () => {
    const { files, ...rest } = two()
    const many = { ...rest, files: Array.from({ length: 20_000 }, () => files).flat() }
    const { stepSummary = '' } = render('github', many, toolsIn('zh', { stepSummary: true }))
    expect(new TextEncoder().encode(stepSummary).length).toBeLessThan(1024 * 1024)
    expect(stepSummary).toMatch(/另有 \d+ 个\n$/)
  })
})

describe('json', () => {
  it('is the same in every language, and holds the words of both', () => {
    const { text } = render('json', two(), toolsIn('zh'))
    expect(text).toBe(render('json', two(), toolsIn('en')).text)
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      failed: true,
      counts: { error: 2, warning: 1, info: 0 },
      files: [
        { name: 'a.txt' },
        { notices: [{ items: 2, findings: [{ rule: 'unit-missing', path: ['一', '2'] }] }] },
      ],
    })
    expect(text).toContain('is listed twice')
    expect(text).toContain('重复列出')
  })

  it('has no lone surrogate', () => {
    expect(render('json', hostile()).text).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu)
  })
})

describe('markdown', () => {
  it('is a table that no text breaks', () => {
    const rows = render('markdown', hostile())
      .text.split('\n')
      .filter(line => line.startsWith('| dir'))
    expect(rows.length).toBeGreaterThanOrEqual(HOSTILE.length)
    for (const row of rows) {
      expect(row.match(/\|/g)).toHaveLength(5)
      expect(row).not.toMatch(/[<>`[\]@\u001b\u202e]/)
    }
  })

  it('escapes what GitHub would make a link, a mention or mark-up of', () => {
    expect(escapeMarkdown('a@b #1 <b> https://x')).toBe('a&#64;b &#35;1 &#60;b&#62; https&#58;//x')
  })
})

describe('text', () => {
  it('shows file, line, column, the passage with carets, and a summary', () => {
    const { text } = render('text', two())
    expect(text).toContain('b.txt:4:1 error unit-missing 一 2 names no responsible unit: 改造操场。\n')
    expect(text).toContain('  4 │ 2.改造操场。\n    │ ^^^^^^^^^^^^\n')
    expect(text).toMatch(/3 finding\(s\) in 2 notice\(s\): 2 error\(s\), 1 warning\(s\), 0 info\(s\)\n$/)
  })

  it('does not let a notice drive the terminal', () => {
    const { text } = render('text', hostile())
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066\ud83d\u2028](?![\udc00-\udfff])/,
    )
  })
})

describe('the code frame', () => {
  const frameOf = (
    source: string,
    start: number,
    end: number,
    columns = 60,
  ): ReturnType<ReturnType<typeof framer>> => framer(source)(positions(source)(start, end), columns)

  it('has its carets under the passage, whatever the width of the characters', () => {
    for (const [before, passage, after] of [
      ['负责单位', '市教育局', '、市科协'],
      ['ab', 'cd', 'ef'],
      ['中a', 'b中', 'c'],
      ['😀（', 'x', '）'],
      ['\t', '字', ''],
      ['e\u0301', '市', ''],
    ] as const) {
      const { indent, carets } = frameOf(
        `一\n${before}${passage}${after}\n`,
        2 + before.length,
        2 + before.length + passage.length,
      )
      expect(indent).toBe(displayWidth(before.replace('\t', ' ')))
      expect(carets).toBe(displayWidth(passage))
    }
  })

  it('shows a window of a long line', () => {
    const source = `${'前'.repeat(100_000)}市教育局${'后'.repeat(100_000)}`
    const { text, indent, carets } = frameOf(source, 100_000, 100_004)
    expect(displayWidth(text)).toBeLessThanOrEqual(62)
    expect(text.startsWith('…前')).toBe(true)
    expect(text.endsWith('后…')).toBe(true)
    expect(carets).toBe(8)
    expect(indent).toBe(displayWidth(text.slice(0, text.indexOf('市'))))
  })

  it('stays on the first line of a longer passage, and has a caret for an empty one', () => {
    expect(frameOf('一二\n三四', 1, 5)).toMatchObject({ line: 1, text: '一二', indent: 2, carets: 2 })
    expect(frameOf('一二', 2, 2)).toMatchObject({ carets: 1 })
    expect(frameOf('', 0, 0)).toMatchObject({ line: 1, text: '', carets: 1 })
  })
})

describe('the table of reports', () => {
  it('finds formats by name and by extension', () => {
    expect(REPORTS.map(({ name }) => name)).toEqual(['text', 'json', 'github', 'sarif', 'junit', 'markdown'])
    expect(reportOfFile('out/a.SARIF')?.name).toBe('sarif')
    expect(reportOfFile('junit.xml')?.name).toBe('junit')
    expect(reportOfFile('x')).toBeUndefined()
  })

  it('renders a clean run in every format', () => {
    const clean = reportOf({ 'a.txt': START })
    for (const { name } of REPORTS) expect(render(name, clean).text).not.toBe('')
    expect(render('text', clean, toolsIn('zh')).text).toBe('1 个文件，没有发现问题\n')
  })
})
