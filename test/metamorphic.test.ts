import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Node, Notice, Part } from '../src/model.ts'
import { parse } from '../src/parse.ts'
import { CASES, type Case, caseNamed } from './support/corpus.ts'
import { folded, withoutPositions } from './support/positions.ts'

/** What must not change with the rendition: the title, the frame and the plan. */
const essence = ({ title, letter, parts }: Notice): Pick<Notice, 'title' | 'letter' | 'parts'> => ({
  ...(title === undefined ? {} : { title }),
  ...(letter === undefined ? {} : { letter }),
  parts,
})

const exact = (bytes: string | Uint8Array, name: string): unknown =>
  withoutPositions(essence(parse(bytes, { name })))
const loose = (bytes: string | Uint8Array, name: string): unknown => folded(essence(parse(bytes, { name })))

/** The encodings of the fixtures that are neither UTF-8 nor marked by a byte order mark. */
const ENCODED: Record<string, string> = {
  'ascii-commas-and-colons': 'gb18030',
  'gbk-page': 'gbk',
  'seed-gbk': 'gbk',
  'traditional-characters': 'big5',
}

/** The fixture as a string, by the encoding in which it was written. */
function decoded({ name, bytes }: Case): string {
  const [first, second] = bytes
  const encoding = ENCODED[name] ?? (first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8')
  return iconv.decode(Buffer.from(bytes), encoding)
}

const declare = (source: string, charset: string): string =>
  source.replace(/charset=("?)(?:utf-8|gb2312|gbk|big5)/gi, `charset=$1${charset}`)

const nodesOf = (part: Part): Node[] => {
  const all: Node[] = []
  const stack = [...part.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    all.push(node)
    stack.push(...(node.children ?? []))
  }
  return all
}

const ATTACHMENT = '余政办发〔2018〕28号余姚市人民政府办公室转发市科协关于2018年余姚市实施全民科…….gd'

describe('the seed notice', () => {
  const seeds = CASES.filter(({ name }) => name.startsWith('seed-'))
  const [text] = seeds.filter(({ name }) => name === 'seed-text')

  it.each(seeds)('$name is the same plan', ({ bytes, file }) => {
    expect(loose(bytes, file)).toEqual(loose(text?.bytes ?? '', 'source.txt'))
  })

  it.each(seeds)('$name has the counts of the published notice', ({ bytes, file }) => {
    const { parts } = parse(bytes, { name: file })
    const nodes = parts.flatMap(nodesOf)
    const statements = nodes.flatMap(node => node.responsibilities ?? [])
    expect({
      parts: parts.length,
      sections: parts[0]?.children.length,
      subsections: parts[0]?.children
        .flatMap(node => node.children ?? [])
        .filter(({ type }) => type === 'section').length,
      items: nodes.filter(({ type }) => type === 'item').length,
      statements: statements.length,
      units: statements.flatMap(({ units }) => units).length,
    }).toEqual({ parts: 1, sections: 4, subsections: 7, items: 25, statements: 25, units: 123 })
  })

  it.each(seeds)('$name has the metadata, letter and attachment', ({ bytes, file }) => {
    const { metadata, letter, attachments } = parse(bytes, { name: file })
    expect(folded(metadata)).toMatchObject({
      indexNumber: '002972698/2018-19122',
      documentNumber: { text: '余政办发〔2018〕28号', agency: '余政办发', year: 2018, sequence: 28 },
      topic: '政务公开',
      createdDate: '2018-04-26',
      responsibleOffice: '市政府办公室',
      disclosure: { method: '主动公开', period: '长期公开', audience: '面向社会' },
      breadcrumb: ['首页', '政府信息公开', '政府信息公开法规公文', '余政办发', '2018'],
    })
    expect(folded(letter)).toEqual({
      recipients: ['各乡镇人民政府', '街道办事处', '市直各部门'],
      paragraphs: [
        '《2018年余姚市实施〈全民科学素质行动计划纲要〉工作要点》已经市政府同意,现转发给你们,请结合各自实际,认真贯彻落实。',
      ],
      signatories: ['余姚市人民政府办公室'],
      issuedDate: '2018-04-12',
      notes: ['此件公开发布'],
    })
    expect(folded(attachments.map(({ name }) => name))).toEqual(folded([ATTACHMENT]))
    if (file === 'source.html') expect(attachments[0]?.href).toMatch(/^\/attach\/0\/.+\.gd$/)
  })
})

describe('every fixture', () => {
  it.each(CASES)('$name reads the same in UTF-8, GB18030 and UTF-16', one => {
    const source = decoded(one)
    const read = exact(one.bytes, one.file)
    expect(exact(Buffer.from(declare(source, 'utf-8')), one.file)).toEqual(read)
    expect(exact(iconv.encode(declare(source, 'gb18030'), 'gb18030'), one.file)).toEqual(read)
    expect(exact(iconv.encode(source, 'utf-16le', { addBOM: true }), one.file)).toEqual(read)
    expect(exact(iconv.encode(source, 'utf-16be', { addBOM: true }), one.file)).toEqual(read)
  })

  it.each(CASES)('$name reads the same with LF and with CRLF', one => {
    const unix = decoded(one).replaceAll('\r\n', '\n')
    expect(exact(unix.replaceAll('\n', '\r\n'), one.file)).toEqual(exact(unix, one.file))
  })

  // Half-width punctuation would change the measure of these lines, by which their wrapping is seen.
  const WRAPPED = new Set([
    'compiler-frame-and-run-together',
    'number-traps',
    'pdf-own-lines-across-pages',
    'pdf-own-lines-cut',
    'pdf-wrapped-page-marks',
    'running-header',
    'seed-wrapped',
    'small-comma-labels',
    'unclosed-bracket',
  ])
  const HALF: Record<string, string> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' }
  it.each(CASES.filter(({ name }) => !WRAPPED.has(name)))(
    '$name reads the same with half-width punctuation',
    one => {
      const source = decoded(one)
      const half = source.replace(/[（），：；]/g, glyph => HALF[glyph] ?? glyph)
      expect(loose(half, one.file)).toEqual(loose(source, one.file))
    },
  )
})

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/^[ 　]+/g, indent => '&nbsp;'.repeat(indent.length))

const page = (body: string): string =>
  `<html><head><meta charset="utf-8"></head><body><div id="zoom">${body}</div></body></html>`

/** Every third character begins a new run, as in text pasted from Word: labels and names are split. */
const runs = (line: string): string =>
  escaped(line).replace(
    /[^&;\s]{3}(?![^&;]{0,8};)/g,
    run => `<span lang="EN-US" style='mso-hansi-font-family:宋体'>${run}</span>`,
  )

const RENDERINGS: Record<string, (lines: readonly string[]) => string> = {
  paragraphs: lines => page(lines.map(line => `<p>${escaped(line) || '&nbsp;'}</p>\n`).join('')),
  'line breaks': lines => page(lines.map(line => `${escaped(line)}<br>\n`).join('')),
  'Word runs': lines =>
    page(lines.map(line => `<p class=MsoNormal>${runs(line) || '&nbsp;'}<o:p></o:p></p>\n`).join('')),
}

/** Text fixtures in which a line is a paragraph and no line is the site's. */
const TEXTS = [
  'annexes-in-text',
  'ascii-commas-and-colons',
  'circled-numbers',
  'decimal-numbering',
  'etc-handling',
  'full-width-digits',
  'law-negative',
  'persons-not-units',
  'title-several-lines',
].map(caseNamed)

describe.each(Object.entries(RENDERINGS))('text as a page of %s', (_, render) => {
  it.each(TEXTS)('$name reads the same', one => {
    const lines = decoded(one)
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split(/\r?\n/)
    expect(loose(render(lines), 'source.html')).toEqual(loose(one.bytes, one.file))
  })
})
