import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { decode, sniffBinary } from '../../src/source/decode.ts'

const TEXT = '一、加强领导　统筹推进（责任单位：市教育局）\r\n'
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))
const encoded = (text: string, encoding: string): number[] => [...iconv.encode(text, encoding)]

describe('decode', () => {
  it.each([
    ['utf-8', [...Buffer.from(TEXT)], 'utf-8'],
    ['utf-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from(TEXT)], 'utf-8'],
    ['utf-16le with a mark', [0xff, 0xfe, ...encoded(TEXT, 'utf-16le')], 'utf-16le'],
    ['utf-16be with a mark', [0xfe, 0xff, ...encoded(TEXT, 'utf-16be')], 'utf-16be'],
    ['utf-16le without a mark', encoded(TEXT, 'utf-16le'), 'utf-16le'],
    ['gb18030, undeclared', encoded(TEXT, 'gb18030'), 'gb18030'],
  ])('reads %s', (_name, input, encoding) => {
    expect(decode(bytes(input))).toEqual({ text: TEXT, encoding, problems: [] })
  })

  it.each(['gb2312', 'GBK', 'gb18030', 'x-gbk', 'GB_2312-80'])('reads a page that declares %s', label => {
    const page = bytes(
      `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`,
      encoded(TEXT, 'gbk'),
    )
    expect(decode(page)).toMatchObject({ encoding: 'gb18030', problems: [] })
    expect(decode(page).text).toContain(TEXT)
  })

  it('reads Big5 that is declared', () => {
    const text = '責任單位：教育局'
    expect(decode(bytes('<meta charset="big5">', encoded(text, 'big5')))).toMatchObject({ encoding: 'big5' })
    expect(decode(bytes('<?xml version="1.0" encoding="Big5"?>', encoded(text, 'big5'))).text).toContain(text)
    expect(decode(bytes(encoded(text, 'big5')), { encoding: 'Big5' }).text).toBe(text)
  })

  it('prefers what the bytes are to what the page declares', () => {
    const page = bytes('<meta charset="gb2312">', [...Buffer.from(TEXT)])
    expect(decode(page)).toMatchObject({ encoding: 'utf-8', problems: [] })
    expect(decode(bytes('<meta charset="utf-8">', encoded(TEXT, 'gbk')))).toMatchObject({
      encoding: 'gb18030',
    })
    expect(decode(bytes('<meta charset="utf-16">', [...Buffer.from(TEXT)]))).toMatchObject({
      encoding: 'utf-8',
    })
  })

  it('knows GB 18030-2022, the euro signs and the full-width space', () => {
    const { text } = decode(
      bytes([0xd6, 0xd0, 0xa6, 0xd9, 0xfe, 0x59, 0x80, 0xa2, 0xe3, 0xa1, 0xa1, 0xa8, 0xbc]),
    )
    expect(text).toBe('中\ufe10\u9fb4€€\u3000\u1e3f')
    expect(decode(bytes([0xd6, 0xd0, 0x95, 0x32, 0x82, 0x36])).text).toBe('中\u{20000}')
  })

  it('says where bytes cannot be decoded, and keeps the encoding', () => {
    const gb = decode(bytes(encoded('市教育局', 'gbk'), [0xff], encoded('、市科协', 'gbk')))
    expect(gb.text).toBe('市教育局\ufffd、市科协')
    expect(gb.problems).toEqual([
      { code: 'undecodable-bytes', offset: 4, length: 1, args: { encoding: 'gb18030', count: 1 } },
    ])
    const utf8 = decode(bytes([...Buffer.from('市教育局')], [0xff, 0xfe], [...Buffer.from('、市科协')]))
    expect(utf8).toMatchObject({ encoding: 'utf-8', text: '市教育局\ufffd\ufffd、市科协' })
    expect(utf8.problems).toMatchObject([{ code: 'undecodable-bytes', offset: 4, length: 2 }])
  })

  it('tells a lost character from undecodable bytes', () => {
    const { problems } = decode(bytes([...Buffer.from('市\ufffd局')]))
    expect(problems).toMatchObject([{ code: 'replacement-character', offset: 1 }])
  })

  it('rejects an encoding that does not exist', () => {
    expect(() => decode(bytes('a'), { encoding: 'klingon' })).toThrow(InputError)
  })

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), input => {
        const { text, problems } = decode(input)
        const marked = new Set(
          problems.flatMap(problem => Array.from({ length: problem.length }, (_, i) => problem.offset + i)),
        )
        return [...text].every((_, i) => (text.charAt(i) === '\ufffd') === marked.has(i))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back what was written in GB 18030', () => {
    const chinese = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCharCode(code)),
    })
    fc.assert(
      fc.property(
        chinese,
        text => decode(bytes('%', encoded(text, 'gbk')), { encoding: 'gbk' }).text === `%${text}`,
      ),
    )
  })
})

describe('sniffBinary', () => {
  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['PK\x03\x04', 'ZIP (or DOCX, XLSX, OFD)'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'OLE (DOC, XLS or WPS)'],
    ['\x89PNG\r\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['GIF89a', 'GIF'],
    ['\x1f\x8b\x08', 'gzip'],
    ['abc\0def\0\0', 'binary data'],
  ])('%j looks like %s', (input, kind) => {
    expect(sniffBinary(bytes(input))).toBe(kind)
  })

  it('lets text pass', () => {
    expect(sniffBinary(bytes(''))).toBeUndefined()
    expect(sniffBinary(bytes([...Buffer.from(TEXT)]))).toBeUndefined()
    expect(sniffBinary(bytes([0xff, 0xfe], encoded(TEXT, 'utf-16le')))).toBeUndefined()
    expect(sniffBinary(bytes(encoded(TEXT, 'utf-16be')))).toBeUndefined()
  })
})
