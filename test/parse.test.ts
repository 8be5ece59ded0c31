import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIAGNOSTICS, type DiagnosticCode } from '../src/diagnostics.ts'
import type { Node, Notice, Position } from '../src/model.ts'
import { type ParseOptions, parse, parseWhole } from '../src/parse.ts'
import { schemaErrors } from '../src/schema/index.ts'
import { growth, LINEAR } from './support/time.ts'

const PLAN = `某某县人民政府办公室关于印发2024年绿色出行工作要点的通知
某政办发〔2024〕3号
各乡镇人民政府，县政府各部门：
现将《2024年绿色出行工作要点》印发给你们，请认真贯彻执行。
某某县人民政府办公室
2024年3月8日
（此件公开发布）
2024年绿色出行工作要点
为做好工作，制定本要点。
一、完善慢行系统
1.新建绿道。年内新建绿道10公里。（牵头单位：县住建局；配合单位：县水利局；完成时限：2024年6月底前）
2.改造步道。（责任单位：各乡镇）
二、优化公交线网
3.新开线路3条。
责任单位：县交通运输局
`
const PAGE = `<html><head><title>工作要点</title></head><body><div id="zoom">${PLAN.trimEnd()
  .split('\n')
  .map(line => `<p>&nbsp;&nbsp;${line}</p>`)
  .join('\r\n')}</div></body></html>`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const frozen = <T>(value: T): string => JSON.stringify(value)

describe('parse is pure', () => {
  it.each([
    ['a text', PLAN],
    ['a page', PAGE],
    ['bytes', bytes(PAGE)],
  ])('%s gives the same twice, whatever was read between', (_, input) => {
    const first = frozen(parse(input))
    parse('一、甲。（市教育局、市科协负责。列第一位者为牵头单位，下同。以下均需各区政府落实，不再列出）')
    parse('<table><tr><td>序号</td><td>责任单位</td></tr><tr><td>1</td><td>甲局</td></tr></table>')
    expect(frozen(parse(input))).toBe(first)
  })

  it('leaves its input and its options alone', () => {
    const input = bytes(PAGE)
    const copy = input.slice()
    const options: ParseOptions = Object.freeze({ name: 'a.html', encoding: 'utf-8', mediaType: 'text/html' })
    parse(input, options)
    expect(input).toEqual(copy)
  })

  it('gives results that share nothing', () => {
    const one = parse(PLAN)
    const other = frozen(parse(PLAN))
    one.parts.length = 0
    one.metadata.topic = '别的'
    expect(frozen(parse(PLAN))).toBe(other)
  })

  it('reads a string and its bytes alike', () => {
    expect(frozen(parse(bytes(PAGE)))).toBe(frozen(parse(PAGE)))
  })
})

describe('parse is total', () => {
  it.each<[string, string | Uint8Array]>([
    ['an empty text', ''],
    ['no bytes', new Uint8Array()],
    ['a byte order mark alone', '\ufeff'],
    ['white space', ' \t\r\n　\u00a0\n'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060'],
    [
      'mark-up alone',
      '<html><head></head><body><div id="zoom"><p></p><br><table><tr><td></td></tr></table></div></body></html>',
    ],
    ['an empty page', '<!DOCTYPE html>'],
    ['an unclosed tag', '<div><p'],
    ['lone surrogates', '一、\ud800甲\udc00。（责任单位：\udfff局）'],
    ['control characters', '\0\u0001\u0007\u001b[31m一、甲'],
    ['marks alone', '，。、；：（）《》【】'],
    ['labels alone', '一、\n（一）\n1.\n（1）\n①\n第一章\n第一条'],
    ['brackets alone', '（'.repeat(2000)],
    ['closing brackets alone', '）〕】'.repeat(2000)],
    ['bytes of no encoding', Uint8Array.from({ length: 512 }, (_, at) => at % 256)],
    ['one character', '一'],
    ['deep mark-up', `${'<div>'.repeat(3000)}一、甲${'</div>'.repeat(3000)}`],
    ['one very long line', '推进改革'.repeat(20_000)],
  ])('%s', (_, input) => {
    const notice = parse(input)
    expect(schemaErrors(notice)).toEqual([])
    expect(notice.schemaVersion).toBe('1')
  })

  it.each(['', ' \n　', '<p></p>'])('“%s” holds no notice, and says so', input => {
    const { parts, title, letter, diagnostics } = parse(input)
    expect([parts, title, letter]).toEqual([[], undefined, undefined])
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-body'])
  })

  it('whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), input => {
        expect(schemaErrors(parse(input))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), input => {
        expect(schemaErrors(parse(input))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('what the options say', () => {
  it('is what the source is', () => {
    expect(parse(PLAN, { name: 'plan.txt' }).source).toMatchObject({
      name: 'plan.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
    })
    expect(parse(PAGE).source).toMatchObject({ mediaType: 'text/html' })
    expect(parse(PLAN).source).not.toHaveProperty('name')
  })
  it('wins over what the text looks like', () => {
    expect(parse('<p>一、甲</p>', { mediaType: 'text/plain' }).parts[0]?.children).toEqual([])
    expect(parse('一、甲', { mediaType: 'text/html' }).source.mediaType).toBe('text/html')
  })
  it('must name an encoding that there is', () => {
    expect(() => parse(bytes('一、甲'), { encoding: 'klingon' })).toThrow(/klingon/)
  })
})

describe('a page that begins in the middle of a letter', () => {
  it('has the title of its plan', () => {
    const { title, letter, parts } = parse(
      '请认真贯彻执行。\n中共某某县委办公室\n2024年4月16日\n\n某某县绿色出行任务分解方案\n一、修建绿道。（县住建局）\n二、改造步道。（县住建局）\n',
    )
    expect(letter).toMatchObject({ issuedDate: '2024-04-16' })
    expect(title).toBe('某某县绿色出行任务分解方案')
    expect(parts[0]?.title).toBe(title)
  })
})

/** For each code an input that shows it, and the passage it speaks of. */
const SHOWN: Readonly<
  Record<DiagnosticCode, readonly [input: string | Uint8Array, passage?: string, options?: ParseOptions]>
> = {
  'undecodable-bytes': [
    Uint8Array.of(0xe4, 0xb8, 0x80, 0xe3, 0x80, 0x81, 0xff, 0xe4, 0xb8, 0x80),
    '\ufffd',
    { encoding: 'utf-8' },
  ],
  'replacement-character': [bytes('一、推进\ufffd革'), '\ufffd'],
  'unclosed-bracket': ['一、甲\n1.新建绿道。（责任单位：县住建局\n2.改造步道。', '（责任单位：县住建局'],
  'mixed-bracket': ['一、甲\n1.新建绿道。（责任单位：县住建局)', '（责任单位：县住建局)'],
  'no-body': [''],
  'no-title': ['一、甲\n二、乙'],
  'no-numbered-node': ['某某县2024年工作要点\n为做好工作。'],
  'number-skipped': ['一、甲\n三、乙', '三、'],
  'number-repeated': ['一、甲\n二、乙\n二、丙', '二、'],
  'unnumbered-heading': ['一、新建绿道。\n附则\n本方案自印发之日起施行。', '附则'],
  'unread-statement': ['一、甲\n1.新建绿道。（责任单位：）', '（责任单位：）'],
}

describe('diagnostics', () => {
  it.each(Object.keys(DIAGNOSTICS) as DiagnosticCode[])('%s', code => {
    const [input, passage, options = {}] = SHOWN[code]
    const { notice, source } = parseWhole(input, options)
    const found = notice.diagnostics.filter(each => each.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]?.severity).toBe(DIAGNOSTICS[code].severity)
    expect(found[0]?.message).not.toMatch(/[{}]/)
    const at = found[0]?.position
    expect(at && source.slice(at.start.offset, at.end.offset)).toBe(passage)
  })

  it('are none for a notice without faults', () => {
    expect(parse(PLAN).diagnostics).toEqual([])
    expect(parse(PAGE).diagnostics).toEqual([])
  })

  it('come in the order of the source', () => {
    const { diagnostics } = parse('一、甲\n三、乙。（责任单位：）\n三、丙。（责任单位：县住建局')
    const offsets = diagnostics.flatMap(({ position }) => position?.start.offset ?? [])
    expect(offsets.length).toBeGreaterThan(2)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })
})

function nodesOf({ parts }: Notice): Node[] {
  const nodes = parts.flatMap(part => part.children)
  for (const node of nodes) nodes.push(...(node.children ?? []))
  return nodes
}

describe('positions', () => {
  it.each([
    ['a text', PLAN],
    ['a page', PAGE],
    ['a text with CR LF', PLAN.replaceAll('\n', '\r\n')],
  ])('in %s are where the passages stand', (_, source) => {
    const cut = (at: Position | undefined): string => source.slice(at?.start.offset, at?.end.offset)
    const lines = source.split(/\r\n|\n/)
    const nodes = nodesOf(parse(source))
    expect(nodes).toHaveLength(5)
    for (const {
      label,
      paragraphs = [],
      paragraphPositions = [],
      responsibilities = [],
      position,
    } of nodes) {
      expect(cut(position)).toBe(label)
      expect(lines[(position?.start.line ?? 0) - 1]?.slice((position?.start.column ?? 0) - 1)).toMatch(
        new RegExp(`^${label.replace('.', '\\.')}`),
      )
      expect(paragraphPositions.map(cut)).toEqual(paragraphs)
      for (const { text, units, position: at } of responsibilities) {
        expect(cut(at)).toBe(text)
        for (const { name, position: place } of units) expect(cut(place)).toBe(name)
      }
    }
  })

  it('count what mark-up and entities take in the source', () => {
    const source =
      '<div id="zoom"><p>一、新建绿道。</p><p>1.新建<b>绿</b>道。（责任单位：县&#20303;建局）</p></div>'
    const unit = nodesOf(parse(source)).flatMap(({ responsibilities = [] }) =>
      responsibilities.flatMap(({ units }) => units),
    )[0]
    expect(unit?.name).toBe('县住建局')
    expect(source.slice(unit?.position?.start.offset, unit?.position?.end.offset)).toBe('县&#20303;建局')
  })
})

describe('time', () => {
  it('is linear in the length of the notice', () => {
    const source = (count: number): string =>
      Array.from({ length: count }, (_, at) =>
        at % 10 === 0
          ? `（${'一二三四五六七八九'[(at / 10) % 9]}）推进改革`
          : `${at % 10}.优化服务。（责任单位：市教育局、市科协；完成时限：6月底前）`,
      ).join('\n')
    expect(growth(source, parse, 50_000)).toBeLessThan(LINEAR)
  })
})
