/** The command line itself: version, help, wrong usage, languages, colours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { displayWidth } from '../../src/output/width.ts'
import { cli, ROOT } from '../support/cli.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

describe('--version', () => {
  it.each([[['--version']], [['-V']], [['--lang', 'zh', '--version']]])(
    '%j prints that of package.json',
    async args => {
      expect(await cli(args)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    },
  )
})

describe('--help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])(
    '%j lists every command, the exit codes and the environment',
    async args => {
      const { status, stdout, stderr } = await cli(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
      expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /)
      expect(stdout).toContain('NO_COLOR')
    },
  )

  it.each(COMMANDS.map(({ name }) => name))(
    '%s --help has options, examples and the global options',
    async name => {
      const { status, stdout } = await cli([name, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain(`Usage: yaoyao-plan ${name}`)
      expect(stdout).toContain('$ yaoyao-plan')
      expect(stdout).toContain('--lang')
      expect(await cli(['help', name])).toEqual({ status: 0, stdout, stderr: '' })
    },
  )

  it('is in Chinese for a Chinese locale, with aligned columns', async () => {
    const { stdout } = await cli(['parse', '--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
    expect(stdout).toMatch(/^用法：/)
    expect(stdout).toMatch(/^选项：$/m)
    expect(stdout).not.toMatch(/Options:|default:|choices:/)
    const options = stdout.split('\n').filter(line => /^ {2}(-\w, |--)/.test(line))
    const columns = options.map(line => displayWidth(/^ {2}.*? {2,}(?=\S)/.exec(line)?.[0] ?? ''))
    expect(options.length).toBeGreaterThan(5)
    expect(new Set(columns).size).toBe(1)
  })

  it('follows --lang over the locale', async () => {
    const { stdout } = await cli(['--help', '--lang=en'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(stdout).toMatch(/^Usage:/)
  })
})

describe('wrong usage', () => {
  it.each([
    [['--frmat'], /unknown option '--frmat'/],
    [['parse', '--formt', 'json'], /unknown option '--formt'; did you mean --format\?/],
    [['prase', 'x.html'], /unknown command 'prase'; did you mean parse\?/],
    [
      ['parse', '--format', 'xml', 'x.html'],
      /'xml' is not possible for '.*--format.*'; possible: json, yaml/,
    ],
    [['parse', 'x.html', '--encoding'], /option '--encoding <name>' needs a value/],
    [['schema', 'extra'], /too many arguments/],
  ])('%j exits with 2 and one line', async (args, words) => {
    const { status, stdout, stderr } = await cli(args)
    expect(stderr).toMatch(/^error: [^\n]*\n$/)
    expect(stderr).toMatch(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('is said in Chinese', async () => {
    const { status, stderr } = await cli(['parse', '--formt', 'json', '--lang', 'zh'])
    expect(stderr).toBe('错误：没有选项“--formt”；是不是想用 --format？\n')
    expect(status).toBe(2)
  })
})

describe('examples of the help', () => {
  it.each(COMMANDS.flatMap(({ examples }) => examples))(
    '%s names only options that there are',
    async example => {
      const words = example.split(/[|<]/)[0]?.match(/\S+/g) ?? []
      const { stdout } = await cli(['help', words[0] ?? ''])
      const options = words.filter(word => /^-\w|^--/.test(word))
      for (const option of options) expect(stdout).toMatch(new RegExp(`(^|[\\s,])${option}\\b`, 'm'))
    },
  )
})
