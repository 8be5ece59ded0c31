/** `yaoyao-plan check`, as a process: policy, reports, configuration, data files, exit codes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { cli, temporaryFolder } from '../support/cli.ts'

const GOOD =
  '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n'
/** An error at 4:1. */
const BAD = GOOD.replace('（责任单位：市体育局）', '')
/** A warning at 4:18. */
const WARNED = GOOD.replace('市体育局', '市体育局、市体育局')
/** An info at 4. */
const NOTED = GOOD.replace('责任单位：市体育局', '牵头单位：市体育局、市教育局')

/** A folder with files of these contents. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const config = (value: unknown): string => JSON.stringify(value)

describe('findings', () => {
  it('are a line each with the exact place, and exit code 1', async () => {
    const cwd = folderWith({ 'a.txt': GOOD, 'b.txt': BAD })
    const { status, stdout, stderr } = await cli(['check', 'a.txt', 'b.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('b.txt:4:1 error unit-missing 一 2 names no responsible unit: 改造操场。\n')
    expect(stdout).toMatch(/1 finding\(s\) in 2 notice\(s\): 1 error\(s\), 0 warning\(s\), 0 info\(s\)\n$/)
  })

  it('are none for a good notice, and exit code 0', async () => {
    const { status, stdout, stderr } = await cli(['check'], { input: GOOD })
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'no findings in 1 notice(s)\n',
      stderr: '',
    })
  })

  it('are said in Chinese, with the same codes', async () => {
    const { stdout } = await cli(['check', '-', '--stdin-filename', 'x.txt', '--lang', 'zh'], { input: BAD })
    expect(stdout).toContain('x.txt:4:1 error unit-missing 一 2 没有责任单位：改造操场。')
  })

  it('are coloured only where it is wanted', async () => {
    const run = (args: string[], env = {}): Promise<string> =>
      cli(['check', ...args], { input: BAD, env }).then(({ stdout }) => stdout)
    expect(await run([])).not.toContain('\u001b')
    expect(await run(['--color'])).toContain('\u001b[31merror')
    expect(await run([], { FORCE_COLOR: '1' })).toContain('\u001b[31merror')
    expect(await run(['--no-color'], { FORCE_COLOR: '1' })).not.toContain('\u001b')
  })
})

describe('policy', () => {
  it.each([
    [WARNED, [], 0],
    [WARNED, ['--fail-on', 'warning'], 1],
    [WARNED, ['--max-warnings', '1'], 0],
    [WARNED, ['--max-warnings', '0'], 1],
    [NOTED, [], 0],
    [NOTED, ['--fail-on', 'warning'], 0],
    [NOTED, ['--fail-on', 'info'], 1],
    [BAD, ['--fail-on', 'error'], 1],
  ])('%# exits as it says', async (input, args, wanted) => {
    const { status, stderr } = await cli(['check', ...args], { input })
    expect({ status, stderr: args[0] === '--max-warnings' && wanted ? '' : stderr }).toEqual({
      status: wanted,
      stderr: '',
    })
  })

  it('says when there are too many warnings', async () => {
    const { stderr } = await cli(['check', '--max-warnings=0'], { input: WARNED })
    expect(stderr).toBe('1 warning(s), more than the 0 allowed\n')
  })

  it.each([
    [['--max-warnings', 'many'], /'many' is not possible for '--max-warnings'/],
    [['--fail-on', 'fatal'], /'fatal' is not possible for/],
    [['--report', 'tap'], /unknown report 'tap'; possible: text, json, github, sarif, junit, markdown/],
    [['--report', 'json', '--report', 'text'], /cannot share standard output/],
    [['--update-baseline'], /needs --baseline/],
    [['--config', 'none.yaml'], /none\.yaml: no such file/],
    [['--baseline', 'none.json'], /none\.json: no such file/],
    [['--alow-empty'], /did you mean --allow-empty/],
  ])('%j is wrong usage: one line, exit code 2', async (args, words) => {
    const { status, stdout, stderr } = await cli(['check', ...args], { input: GOOD })
    expect(stderr).toMatch(words)
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('lets the units of a heading count for its items unless told otherwise', async () => {
    const input =
      '2024年教育工作要点\n一、办好学校（责任单位：市教育局）\n1.新建小学两所。\n2.改造操场三个。\n'
    expect((await cli(['check'], { input })).status).toBe(0)
    expect((await cli(['check', '--inherit'], { input })).status).toBe(0)
    const { status, stdout } = await cli(['check', '--no-inherit'], { input })
    expect(status).toBe(1)
    expect(stdout.match(/error unit-missing/g)).toHaveLength(2)
  })
})

describe('nothing to check', () => {
  it.each([[['*.html']], [['empty']], [['data']]])('%j is an error unless it is allowed', async args => {
    const cwd = folderWith({ 'empty/x.csv': '', 'data/other.yaml': 'a: 1\n' })
    const { status, stderr } = await cli(['check', ...args], { cwd })
    expect(stderr).toMatch(/^error: (nothing matched|nothing to check).*\n$/)
    expect(status).toBe(2)
    expect(await cli(['check', '--allow-empty', ...args], { cwd })).toEqual({
      status: 0,
      stdout: 'no findings in 0 notice(s)\n',
      stderr: '',
    })
  })

  it('is never what a missing file is', async () => {
    const cwd = folderWith({ 'a.txt': GOOD })
    const { status, stdout, stderr } = await cli(['check', '--allow-empty', 'a.txt', 'b.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'error: b.txt: no such file\n' })
    expect(stdout).toContain('no findings in 1 notice(s)')
  })

  it('is not what an unreadable file is: it is in every report', async () => {
    const cwd = folderWith({ 'a.txt': GOOD, 'b.html': '%PDF-1.7\n' })
    const { status, stderr } = await cli(
      ['check', '.', '-r', 'json=j.json', '-r', 'junit=j.xml', '-r', 'sarif=s.sarif', '-r', 'github'],
      { cwd },
    )
    expect(status).toBe(2)
    expect(stderr).toContain('b.html: not a text or HTML file: looks like PDF')
    expect(JSON.parse(readFileSync(join(cwd, 'j.json'), 'utf8'))).toMatchObject({
      unread: ['b.html'],
      failed: true,
    })
    expect(readFileSync(join(cwd, 'j.xml'), 'utf8')).toContain('<error message=')
    expect(readFileSync(join(cwd, 's.sarif'), 'utf8')).toContain('"executionSuccessful": false')
  })
})

describe('reports', () => {
  it('go to files and to standard output in one run', async () => {
    const cwd = folderWith({ 'b.txt': BAD })
    const args = [
      'check',
      'b.txt',
      '--report',
      'sarif=out/b.sarif',
      '--report=junit=b.xml',
      '-r',
      'markdown=b.md',
      '-r',
      'text',
    ]
    const { status, stdout } = await cli(args, { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('b.txt:4:1 error')
    expect(JSON.parse(readFileSync(join(cwd, 'out/b.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toContain('<failure message=')
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('| b&#46;txt'.replace('&#46;', '.'))
  })

  it.each([
    ['out.sarif', '"version": "2.1.0"'],
    ['out.json', '"failed": true'],
    ['out.xml', '<testsuites'],
    ['out.md', '## yaoyao-plan'],
    ['out.log', 'b.txt:4:1 error'],
  ])('go to --output %s in the format of its name, with the same exit code', async (name, words) => {
    const cwd = folderWith({ 'b.txt': BAD })
    expect(await cli(['check', 'b.txt', '--output', name], { cwd })).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(cwd, name), 'utf8')).toContain(words)
    const good = folderWith({ 'b.txt': GOOD })
    expect((await cli(['check', 'b.txt', '-o', name], { cwd: good })).status).toBe(0)
  })

  it('fail loudly where a file cannot be written', async () => {
    const cwd = folderWith({ 'b.txt': GOOD, file: '' })
    const { status, stderr } = await cli(['check', 'b.txt', '-o', 'file/x.json'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('cannot be written')
  })

  it('for GitHub append what exceeds its limits to the step summary', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `${i + 2}.整治第${i}条街道的环境。\n`).join('')
    const cwd = folderWith({ 'b.txt': GOOD.split('2.')[0] + items, 'summary.md': 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const { status, stdout } = await cli(['check', 'b.txt', '--report', 'github'], { cwd, env })
    expect(status).toBe(1)
    expect(stdout.match(/^::error file=b\.txt,line=\d+,/gm)).toHaveLength(10)
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
    expect(summary.startsWith('before\n')).toBe(true)
    expect(summary.match(/^\| b\.txt/gm)).toHaveLength(3)
  })
})

describe('the baseline', () => {
  it('hides what is known, also when lines move, and nothing else', async () => {
    const cwd = folderWith({ 'n/b.txt': BAD })
    const update = await cli(['check', 'n', '--baseline', 'known.json', '--update-baseline'], { cwd })
    expect(update.status).toBe(0)
    expect(update.stderr).toMatch(/known\.json: 1 finding\(s\) written\n$/)
    const known = ['check', 'n', '--baseline', 'known.json']
    expect(await cli(known, { cwd })).toEqual({
      status: 0,
      stdout: 'no findings in 1 notice(s); 1 known, not shown\n',
      stderr: '',
    })
    writeFileSync(
      join(cwd, 'n/b.txt'),
      BAD.replace('一、', '\n\n一、').replace('2.改造', '2.扩建礼堂一座。\n3.改造'),
    )
    const { status, stdout } = await cli(known, { cwd })
    expect(status).toBe(1)
    expect(stdout.match(/error unit-missing/g)).toHaveLength(1)
    expect(stdout).toContain('扩建礼堂')
  })

  it('keeps the entries of files that are there and were not checked', async () => {
    const cwd = folderWith({
      'a.txt': BAD,
      'b.txt': BAD,
      'yaoyao-plan.config.yaml': 'baseline: known.json\n',
    })
    await cli(['check', 'a.txt', 'b.txt', '--update-baseline'], { cwd })
    await cli(['check', 'a.txt', '--update-baseline'], { cwd })
    const { findings } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as { findings: object }
    expect(Object.keys(findings)).toEqual(['a.txt', 'b.txt'])
    expect((await cli(['check', 'a.txt', 'b.txt'], { cwd })).status).toBe(0)
  })

  it('must be one', async () => {
    const cwd = folderWith({ 'a.txt': GOOD, 'known.json': '{"findings": 1}' })
    const { status, stderr } = await cli(['check', 'a.txt', '--baseline', 'known.json'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('not a baseline')
  })
})

describe('the configuration', () => {
  it('is found upwards from each input, not from the current folder', async () => {
    const cwd = folderWith({
      'yaoyao-plan.config.yaml': 'rules:\n  unit-missing: off\n',
      'a/b/x.txt': BAD,
      'c/yaoyao-plan.config.json': config({ rules: { 'unit-missing': 'warn' } }),
      'c/y.txt': BAD,
    })
    const { status, stdout } = await cli(['check', 'a', 'c'], { cwd })
    expect(status).toBe(0)
    expect(stdout).not.toContain('x.txt')
    expect(stdout).toContain('c/y.txt:4:1 warning unit-missing')
  })

  it('is that of --config for all inputs', async () => {
    const cwd = folderWith({
      'yaoyao-plan.config.yaml': 'rules: { unit-missing: off }\n',
      'strict.yaml': 'rules: { unit-missing: error }\n',
      'x.txt': BAD,
    })
    expect((await cli(['check', 'x.txt'], { cwd })).status).toBe(0)
    expect((await cli(['check', 'x.txt', '--config', 'strict.yaml'], { cwd })).status).toBe(1)
  })

  it('extends files, and has overrides by path', async () => {
    const cwd = folderWith({
      'base/units.yaml': 'units:\n  市教育局:\n  市体育局: { aliases: [市体委] }\nfailOn: warning\n',
      'yaoyao-plan.config.yaml': [
        'extends: base/units.yaml',
        'overrides:',
        '  - files: [drafts/**]',
        '    rules: { unit-unknown: info, unit-missing: off }',
        '',
      ].join('\n'),
      'drafts/x.txt': BAD.replace('市教育局', '市教肓局'),
      'y.txt': GOOD.replace('市体育局', '市体委'),
    })
    const draft = await cli(['check', 'drafts'], { cwd })
    expect(draft.stdout).toContain(
      'drafts/x.txt:3:14 info unit-unknown 市教肓局 is not in the register of units; did you mean 市教育局?',
    )
    expect(draft.status).toBe(0)
    const other = await cli(['check', 'y.txt'], { cwd })
    expect(other.stdout).toContain('y.txt:4:14 warning unit-name 市体委 is registered as 市体育局')
    expect(other.status).toBe(1)
  })

  it('turns rules on, with options', async () => {
    const cwd = folderWith({
      'yaoyao-plan.config.yaml': 'rules:\n  lead-missing: [error, { units: 3 }]\n  deadline-missing: warn\n',
      'x.txt': GOOD.replace('市体育局', '市体育局、市教育局').replace(
        '市教育局）',
        '市教育局、市民政局、市科协）',
      ),
    })
    const { stdout } = await cli(['check', 'x.txt'], { cwd })
    expect(stdout.match(/error lead-missing/g)).toHaveLength(1)
    expect(stdout.match(/warning deadline-missing/g)).toHaveLength(2)
  })

  it.each([
    [
      'rules:\n  unit-mising: error\n',
      /yaoyao-plan\.config\.yaml:2:3: unknown rule 'unit-mising'; did you mean unit-missing\?/,
    ],
    ['rules:\n  unit-missing: loud\n', /:2:17: must be one of off, info, warn, warning, error/],
    ['rules:\n  lead-single: [error, { most: x }]\n', /:2:32: must be integer/],
    ['rule: {}\n', /:1:1: 'rule' is not a property/],
    ['- a: b\n- c: d\n', /:1:1: must be a mapping/],
    ['a: [\n', /yaoyao-plan\.config\.yaml:\d+:\d+: /],
    ['extends: none.yaml\n', /:1:10: none\.yaml: no such file/],
    ['extends: [yaoyao-plan.config.yaml]\n', /:1:11: extends itself/],
    ['maxWarnings: -1\n', /:1:14: /],
  ])('%j is one line with its place, and exit code 2', async (text, words) => {
    const cwd = folderWith({ 'yaoyao-plan.config.yaml': text, 'x.txt': GOOD })
    const { status, stdout, stderr } = await cli(['check', 'x.txt'], { cwd })
    expect(stderr).toMatch(words)
    expect(stderr).toMatch(/^error: [^\n]*\n$/)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('is printed whole, and means the same when it is read back', async () => {
    const cwd = folderWith({
      'yaoyao-plan.config.yaml':
        'rules: { unit-missing: warn }\noverrides:\n  - files: ["*.draft.txt"]\n    rules: { unit-missing: [info, { each: true }] }\nunits: { 市教育局: }\nmaxWarnings: 3\n',
      'a/x.draft.txt': BAD,
    })
    const { status, stdout } = await cli(['check', '--print-config', 'a/x.draft.txt', '--fail-on', 'info'], {
      cwd,
    })
    expect(status).toBe(0)
    const printed = parseYaml(stdout) as Record<string, unknown>
    expect(printed).toMatchObject({
      rules: {
        'unit-missing': ['info', { each: true }],
        'item-empty': 'error',
        'lead-missing': ['off', { units: 2 }],
      },
      units: { 市教育局: {} },
      inherit: true,
      failOn: 'info',
      maxWarnings: 3,
    })
    writeFileSync(join(cwd, 'printed.yaml'), stdout)
    const again = await cli(['check', '--print-config', '--config', 'printed.yaml'], { cwd })
    expect(again.stdout).toBe(stdout)
    expect((await cli(['check', '--print-config'], { cwd: temporaryFolder() })).status).toBe(0)
  })
})

describe('data files', () => {
  it.each(['json', 'yaml', 'ndjson'])(
    'written by parse as %s are checked, with places in that very file',
    async format => {
      const cwd = folderWith({ 'b.txt': BAD })
      const name = `plan.${format}`
      await cli(['parse', 'b.txt', '--positions', '-o', name], { cwd })
      const { status, stdout } = await cli(['check', name, '-r', 'json'], { cwd })
      expect(status).toBe(1)
      const { files } = JSON.parse(stdout) as {
        files: {
          name: string
          notices: {
            findings: { rule: string; position: { start: { offset: number }; end: { offset: number } } }[]
          }[]
        }[]
      }
      const findings = files[0]?.notices[0]?.findings ?? []
      expect(findings.map(({ rule }) => rule)).toEqual(['unit-missing'])
      const { start, end } = findings[0]?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
      expect(readFileSync(join(cwd, name), 'utf8').slice(start.offset, end.offset)).toContain('改造操场')
    },
  )

  it('give the same findings as their notices', async () => {
    const cwd = folderWith({
      'b.txt': BAD.replace('市教育局）', '市教育局、市教育局）').replace('2.改造', '3.改造'),
    })
    await cli(['parse', 'b.txt', '-o', 'plan.yaml'], { cwd })
    const run = async (name: string): Promise<string[]> => {
      const { stdout } = await cli(['check', name], { cwd })
      return Array.from(stdout.matchAll(/^\S+:\d+:\d+ (.*)$/gm), ([, words = '']) => words).sort()
    }
    expect(await run('plan.yaml')).toEqual(await run('b.txt'))
    expect(await run('b.txt')).toHaveLength(3)
  })

  it('of other kinds are passed over in a folder, and refused by name', async () => {
    const cwd = folderWith({ 'in/a.txt': GOOD, 'in/other.json': '{"a": 1}', 'in/broken.yaml': 'a: [' })
    expect((await cli(['check', 'in'], { cwd })).status).toBe(0)
    const { status, stderr } = await cli(['check', 'in/other.json'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/in\/other\.json:1:1: not a plan: /)
  })

  it('come from a pipe as well', async () => {
    const { stdout: plan } = await cli(['parse', '-'], { input: BAD })
    const { status, stdout } = await cli(['check', '-'], { input: plan })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^-:\d+:\d+ error unit-missing/)
  })
})

it('writes nothing beside what it is asked for', async () => {
  const cwd = folderWith({ 'a.txt': BAD })
  await cli(['check', '.'], { cwd })
  expect(existsSync(join(cwd, 'known.json'))).toBe(false)
})
