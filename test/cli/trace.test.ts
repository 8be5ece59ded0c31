/** `yaoyao-plan trace`, as a process: text, colour, widths, JSON, several inputs, exit codes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/output/width.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { cli, temporaryFolder } from '../support/cli.ts'

const NOTICE =
  '2024年教育工作要点\n一、办好学校\n1.新建小学。（牵头单位：市教育局；配合单位：各区政府；2024年底前完成）\n'
const HOSTILE = '一、做\u001b]0;owned\u0007好\u009b31m工作\u202e。（市教育局）\n'

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('as text', () => {
  it('has a line a passage: place, kind, rule and text, and what was read below', async () => {
    const { status, stdout, stderr } = await cli(['trace'], { input: NOTICE })
    expect(stdout).toBe(
      [
        '1:1  title      title-lines    │ 2024年教育工作要点',
        '2:1  label      han            │ 一、',
        '2:3  heading    behind-label   │ 办好学校',
        '3:1  label      arabic         │ 1.',
        '3:3  paragraph  text           │ 新建小学。',
        '3:8  statement  keyed-bracket  │ （牵头单位：市教育局；配合单位：各区政府；2024年底前完成）',
        '                               │ → for 一 > 1; lead 市教育局; support 各区政府 (group); deadline 2024年底前完成',
        '',
      ].join('\n'),
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('is in Chinese with --lang zh, and aligned', async () => {
    const { stdout } = await cli(['trace', '--lang', 'zh'], { input: NOTICE })
    expect(stdout).toContain(
      '责任表述  keyed-bracket  │ （牵头单位：市教育局；配合单位：各区政府；2024年底前完成）\n',
    )
    expect(stdout).toContain('→ 属于 一 > 1; 牵头 市教育局; 配合 各区政府（单位组）; 时限 2024年底前完成\n')
    const bars = stdout.trimEnd().split('\n')
    expect(new Set(bars.map(line => displayWidth(line.slice(0, line.indexOf('│'))))).size).toBe(1)
  })

  it('cuts long texts to the width of the terminal unless --full', async () => {
    const input = `一、${'做好各项工作，'.repeat(40)}争取成效。（市教育局、${'市水利局、'.repeat(20)}市科协）\n`
    const env = { COLUMNS: '60' }
    const { stdout } = await cli(['trace'], { input, env })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.every(line => displayWidth(line) <= 60)).toBe(true)
    expect(lines.filter(line => line.endsWith('…'))).toHaveLength(3)
    for (const whole of [await cli(['trace', '--full'], { input, env }), await cli(['trace'], { input })]) {
      expect(whole.stdout).not.toContain('…')
      expect(whole.stdout).toContain('争取成效。')
    }
  })

  it('is coloured where it is wanted, a colour a kind', async () => {
    const run = (args: string[], env = {}): Promise<string> =>
      cli(['trace', ...args], { input: NOTICE, env }).then(({ stdout }) => stdout)
    expect(await run([])).not.toContain('\u001b')
    const coloured = await run(['--color'])
    expect(coloured).toContain('\u001b[32m（牵头单位')
    expect(coloured).toContain('\u001b[35m一、')
    expect(await run([], { FORCE_COLOR: '1' })).toBe(coloured)
    expect(await run(['--no-color'], { FORCE_COLOR: '1' })).not.toContain('\u001b')
  })

  it('cannot drive a terminal', async () => {
    const { stdout } = await cli(['trace', '-', '--stdin-filename', 'a\u001b[2J.txt'], { input: HOSTILE })
    expect(stdout).toContain('做\\u001b]0;owned')
    expect(stdout).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  })

  it('has a heading for each of several inputs', async () => {
    const cwd = folderOf({ 'a.txt': NOTICE, 'b.txt': NOTICE })
    const { status, stdout, stderr } = await cli(['trace', 'a.txt', 'nowhere.txt', 'b.txt'], { cwd })
    expect(stdout).toMatch(/^a\.txt\n1:1 {2}title[\s\S]+\n\nb\.txt\n1:1 {2}title/)
    expect(stderr).toBe('error: nowhere.txt: no such file\n')
    expect(status).toBe(2)
  })
})

describe('as data', () => {
  it('is an object an input in JSON, the same in every language', async () => {
    const { stdout } = await cli(['trace', '-f', 'json', '--lang', 'zh'], { input: NOTICE })
    const { source, passages } = JSON.parse(stdout) as { source: unknown; passages: Trace[] }
    expect(source).toMatchObject({ name: '-', encoding: 'utf-8' })
    expect(passages.at(-1)).toEqual({
      position: {
        start: { line: 3, column: 8, offset: 26 },
        end: { line: 3, column: 39, offset: 57 },
      },
      text: '（牵头单位：市教育局；配合单位：各区政府；2024年底前完成）',
      as: 'statement',
      rule: 'keyed-bracket',
      path: '一 > 1',
      units: [
        { name: '市教育局', role: 'lead' },
        { name: '各区政府', role: 'support', group: true },
      ],
      deadline: '2024年底前完成',
    })
  })

  it('is a line a passage in NDJSON, with the name of its file', async () => {
    const cwd = folderOf({ 'a.txt': NOTICE, 'b.txt': NOTICE })
    const { stdout } = await cli(['trace', '.', '--format', 'ndjson'], { cwd })
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { source: string; as: string })
    expect(lines).toHaveLength(12)
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(['a.txt', 'b.txt']))
  })

  it('is a list for several inputs, and goes to the file of -o, whose extension chooses the format', async () => {
    const cwd = folderOf({ 'a.txt': NOTICE, 'b.txt': NOTICE })
    expect(await cli(['trace', 'a.txt', 'b.txt', '-o', 'out.json', '--color'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(2)
    await cli(['trace', 'a.txt', '-o', 'out.txt', '--color'], { cwd })
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toMatch(/^1:1 {2}title/)
  })
})

describe('what goes wrong', () => {
  it('is told on standard error, with the exit codes of parse', async () => {
    const cwd = folderOf({ 'a.txt': NOTICE, 'b.txt': '%PDF-1.7\n' })
    const pdf = await cli(['trace', 'b.txt', '-o', 'out.txt'], { cwd })
    expect(pdf).toMatchObject({ status: 2, stdout: '' })
    expect(pdf.stderr).toContain('looks like PDF')
    expect(existsSync(join(cwd, 'out.txt'))).toBe(false)
    expect((await cli(['trace', 'a.txt', '-o', 'a.txt'], { cwd })).status).toBe(2)
    expect((await cli(['trace', 'a.txt', '--format', 'yaml'], { cwd })).status).toBe(2)
    const damaged = await cli(['trace'], { input: Buffer.concat([Buffer.from(NOTICE), Buffer.of(0xff)]) })
    expect(damaged.status).toBe(1)
    expect(damaged.stderr).toContain('undecodable-bytes')
  })

  it('is no encoding: --encoding overrules what the bytes look like', async () => {
    const { stdout } = await cli(['trace', '--encoding', 'gb18030'], {
      input: Buffer.from('d2bba1a2d7f6bac3a1a3', 'hex'),
    })
    expect(stdout).toContain('│ 做好。')
  })
})
