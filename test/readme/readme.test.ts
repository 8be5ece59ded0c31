/** Every example of the README is run, and shows what it says; the Chinese twin has the same examples. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../support/cli.ts'

interface Block {
  readonly language: string
  readonly text: string
}

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8')
}

function blocksOf(markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ([, language = '', text = '']) => ({
    language,
    text,
  }))
}

const english = read('README.md')
const chinese = read('README.zh-CN.md')
const blocks = blocksOf(english)

/** A folder with the fixtures in it, where `npx yaoyao-plan` is the built tool. */
const folder = mkdtempSync(join(tmpdir(), 'yaoyao-plan-readme-'))

beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  const script = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin/yaoyao-plan.js')}" "$@"\n`
  writeFileSync(join(folder, 'bin/npx'), script)
  chmodSync(join(folder, 'bin/npx'), 0o755)
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs one line; `status` is what `$?` is before it. Standard error comes after standard output. */
function shell(line: string, status = 0): { status: number; output: string } {
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8' }
  const child = spawnSync('sh', ['-c', `(exit ${status})\n${line}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    input: '',
  })
  return { status: child.status ?? -1, output: child.stdout + child.stderr }
}

/** Whether `output` is what is shown, where a line `…` stands for any lines. */
function shows(output: string, shown: string): boolean {
  const pieces = shown.split(/^…\n/m)
  const last = pieces.pop() ?? ''
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const found = output.indexOf(piece, at)
    if (found < 0 || (index === 0 && found > 0)) return false
    at = found + piece.length
  }
  return pieces.length === 0 ? output === last : output.slice(at).endsWith(last)
}

const scripts = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
const sessions = blocks.filter(({ language }) => language === 'console')
const modules = blocks.flatMap(({ language, text }, index) =>
  language === 'js' ? [{ text, shown: blocks[index + 1]?.text ?? '' }] : [],
)

describe('README.md', () => {
  it('has the two commands of a fresh clone', () => {
    expect(scripts.slice(0, 2)).toEqual([
      'npm ci && npx yaoyao-plan parse fixtures/seed-hanweb/source.html',
      'npm ci && npm test',
    ])
  })

  it.each(scripts.filter(line => line.includes('npx yaoyao-plan')))('$ %s', line => {
    const { status, output } = shell(line.replace(/^npm ci && /, ''))
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' })
  })

  it.each(sessions)('$text', ({ text }) => {
    let status = 0
    for (const part of text.split(/^\$ /m).slice(1)) {
      const [line = '', ...shown] = part.split('\n')
      const result = shell(line, status)
      if (!shows(result.output, shown.join('\n'))) expect(result.output, line).toBe(shown.join('\n'))
      status = result.status
    }
  })

  it.each(modules)('$text', ({ text, shown }) => {
    const args = ['--input-type=module', '--eval', text]
    const child = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect(child.stderr).toBe('')
    expect(child.stdout).toBe(shown)
  })

  it('names every dependency', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    for (const name of Object.keys(dependencies))
      for (const text of [english, chinese]) expect(text).toMatch(new RegExp(`^\\| .*\\[${name}\\]\\(`, 'm'))
  })
})

describe('README.zh-CN.md', () => {
  it('has the same examples', () => {
    expect(blocksOf(chinese)).toEqual(blocks)
  })

  it('has the same headings and tables', () => {
    const shape = (text: string): string[] =>
      text
        .replace(/^```[\s\S]*?^```$/gm, '')
        .split('\n')
        .filter(line => /^#|^\|/.test(line))
        .map(line => (line.startsWith('#') ? line.replace(/[^#].*/, '') : '|'))
    expect(shape(chinese)).toEqual(shape(english))
  })
})
