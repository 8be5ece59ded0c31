/** `yaoyao-plan parse`, as a process: inputs, outputs, streams, exit codes. */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, parse as parseYaml } from 'yaml'
import type { Notice } from '../../src/model.ts'
import { isNotice } from '../../src/schema/index.ts'
import { cli, ROOT, temporaryFolder } from '../support/cli.ts'

const NOTICE =
  '关于印发工作要点的通知\n\n一、总体要求\n（一）做好第一件事。（市教育局、市科协）\n（二）做好第二件事。（市民政局）\n'
const SEED = 'fixtures/seed-hanweb/source.html'

/** `a.txt`, `b/c.html`, a file that is no notice and one that no reader should find. */
function notices(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'in/b'), { recursive: true })
  mkdirSync(join(folder, 'in/node_modules'))
  writeFileSync(join(folder, 'in/a.txt'), NOTICE)
  writeFileSync(join(folder, 'in/b/c.html'), `<p>${NOTICE.trim().split(/\n+/).join('</p><p>')}</p>`)
  writeFileSync(join(folder, 'in/data.csv'), 'x')
  writeFileSync(join(folder, 'in/node_modules/d.html'), NOTICE)
  return folder
}

const names = (data: readonly Notice[]): (string | undefined)[] => data.map(({ source }) => source.name)

describe('one input', () => {
  it('gives one object, named as typed', async () => {
    const { status, stdout, stderr } = await cli(['parse', SEED])
    const data: unknown = JSON.parse(stdout)
    expect({ status, stderr, valid: isNotice(data) }).toEqual({ status: 0, stderr: '', valid: true })
    expect((data as Notice).source.name).toBe(SEED)
    expect(stdout.endsWith('}\n')).toBe(true)
  })

  it('has positions only where they are wanted', async () => {
    const [plain, placed] = await Promise.all([cli(['parse', SEED]), cli(['parse', SEED, '--positions'])])
    const parts = (run: { stdout: string }): string =>
      JSON.stringify((JSON.parse(run.stdout) as Notice).parts)
    expect(parts(plain)).not.toMatch(/"(position|preamblePositions|paragraphPositions)"/)
    expect(parts(placed)).toContain('"position":{"start":{"line":')
  })

  it.each([[[]], [['-']]])('comes from a pipe with %j', async args => {
    const { status, stdout } = await cli(['parse', ...args], { input: NOTICE })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Notice).source.name).toBe('-')
  })

  it('from a pipe goes by --stdin-filename', async () => {
    const { stdout } = await cli(['parse', '--stdin-filename', 'a/n.html'], { input: '<p>一、做好。</p>' })
    expect((JSON.parse(stdout) as Notice).source).toMatchObject({ name: 'a/n.html', mediaType: 'text/html' })
  })

  it('is decoded as --encoding says', async () => {
    const big5 = Buffer.from([0xa4, 0x40, 0xa1, 0x42, 0xc1, 0x60, 0xc5, 0xe9, 0xad, 0x6e, 0xa8, 0x44])
    const { status, stdout } = await cli(['parse', '--encoding', 'big5'], { input: big5 })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Notice).source.encoding).toBe('big5')
    expect(stdout).toContain('總體要求')
  })
})

describe('several inputs', () => {
  it('are a JSON array, in the order of their names', async () => {
    const { status, stdout } = await cli(['parse', 'in'], { cwd: notices() })
    expect(status).toBe(0)
    expect(names(JSON.parse(stdout) as Notice[])).toEqual(['in/a.txt', 'in/b/c.html'])
  })

  it('are an array also where a directory or glob holds one', async () => {
    const { stdout } = await cli(['parse', 'in/b'], { cwd: notices() })
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('are a stream of YAML documents', async () => {
    const { stdout } = await cli(['parse', 'in/**/*.{txt,html}', '-f', 'yaml'], { cwd: notices() })
    const documents = parseAllDocuments(stdout) as { toJS(): Notice }[]
    expect(names(documents.map(document => document.toJS()))).toEqual(['in/a.txt', 'in/b/c.html'])
  })

  it('are lines of NDJSON', async () => {
    const { stdout } = await cli(['parse', 'in/a.txt', 'in/b/c.html', '--format', 'ndjson'], {
      cwd: notices(),
    })
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(
      names(
        stdout
          .trimEnd()
          .split('\n')
          .map(line => JSON.parse(line) as Notice),
      ),
    ).toEqual(['in/a.txt', 'in/b/c.html'])
  })

  it('are read once each, however often they are named', async () => {
    const { stdout } = await cli(['parse', 'in/a.txt', 'in', './in/a.txt', 'in/*.txt'], { cwd: notices() })
    expect(names(JSON.parse(stdout) as Notice[])).toEqual(['in/a.txt', 'in/b/c.html'])
  })

  it('go on after one that cannot be read', async () => {
    const cwd = notices()
    writeFileSync(join(cwd, 'in/b/broken.html'), '%PDF-1.7\n%\xe2\xe3\n1 0 obj')
    const { status, stdout, stderr } = await cli(['parse', 'in', 'nowhere.html', 'none-*.html'], { cwd })
    expect(names(JSON.parse(stdout) as Notice[])).toEqual(['in/a.txt', 'in/b/c.html'])
    expect(stderr).toContain('error: in/b/broken.html: not a text or HTML file: looks like PDF\n')
    expect(stderr).toContain('error: nowhere.html: no such file\n')
    expect(stderr).toContain("error: nothing matched 'none-*.html'\n")
    expect(status).toBe(2)
  })
})

describe('-o', () => {
  it.each([
    ['plan.json', (text: string) => JSON.parse(text) as unknown],
    ['plan.yaml', (text: string) => parseYaml(text) as unknown],
    ['deep/er/plan.yml', (text: string) => parseYaml(text) as unknown],
    ['plan.ndjson', (text: string) => JSON.parse(text) as unknown],
  ])('%s is in the format of its extension, and nothing else is left', async (name, read) => {
    const cwd = notices()
    const { status, stdout } = await cli(['parse', 'in/a.txt', '-o', name], { cwd })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(isNotice(read(readFileSync(join(cwd, name), 'utf8')))).toBe(true)
    expect(readdirSync(join(cwd, name, '..')).filter(file => file.endsWith('.tmp'))).toEqual([])
  })

  it('is overruled by --format', async () => {
    const cwd = notices()
    await cli(['parse', 'in/a.txt', '-o', 'plan.json', '-f', 'yaml'], { cwd })
    expect(readFileSync(join(cwd, 'plan.json'), 'utf8')).toMatch(/^schemaVersion: "1"$/m)
  })

  it.each(['out', 'out/'])('%s mirrors several inputs', async output => {
    const cwd = notices()
    expect((await cli(['parse', 'in', '-o', output, '-f', 'yaml'], { cwd })).status).toBe(0)
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(['a.yaml', 'b', 'b/c.yaml'])
  })

  it('keeps apart what differs only in its extension', async () => {
    const cwd = notices()
    writeFileSync(join(cwd, 'in/a.html'), `<p>${NOTICE}</p>`)
    await cli(['parse', 'in', '-o', 'out/'], { cwd })
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.html.json', 'a.txt.json', 'b'])
  })

  it('leaves an older file alone where nothing could be read', async () => {
    const cwd = notices()
    writeFileSync(join(cwd, 'plan.json'), 'old')
    expect((await cli(['parse', 'nowhere.html', '-o', 'plan.json'], { cwd })).status).toBe(2)
    expect(readFileSync(join(cwd, 'plan.json'), 'utf8')).toBe('old')
  })

  it('follows a link and never overwrites an input', async () => {
    const cwd = notices()
    writeFileSync(join(cwd, 'real.json'), 'old')
    symlinkSync('real.json', join(cwd, 'link.json'))
    await cli(['parse', 'in/a.txt', '-o', 'link.json'], { cwd })
    expect(isNotice(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')))).toBe(true)
    const { status, stderr } = await cli(['parse', 'in/a.txt', '-o', 'in/a.txt'], { cwd })
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("input 'in/a.txt'"),
    })
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(NOTICE)
  })

  it('says in one line why a file cannot be written', async () => {
    const cwd = notices()
    writeFileSync(join(cwd, 'file'), '')
    const { status, stderr } = await cli(['parse', 'in/a.txt', '-o', 'file/plan.json'], { cwd })
    expect(stderr).toMatch(/^error: file\/plan\.json: cannot be written \(E\w+\)\n$/)
    expect(status).toBe(2)
  })
})

describe('failures', () => {
  it.each([
    ['PDF', Buffer.from('%PDF-1.4\n')],
    ['ZIP', Buffer.from('PK\x03\x04\x14\0\x06\0')],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
  ])('%s is no notice', async (kind, input) => {
    const { status, stdout, stderr } = await cli(['parse'], { input })
    expect(stderr).toMatch(new RegExp(`^error: -: not a text or HTML file: looks like .*${kind}.*\n$`))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('an encoding that does not exist', async () => {
    const { status, stderr } = await cli(['parse', SEED, '--encoding', 'klingon'])
    expect(stderr).toMatch(/^error: unknown encoding 'klingon'/)
    expect(status).toBe(2)
  })

  it('a file that may not be read', async context => {
    const cwd = notices()
    chmodSync(join(cwd, 'in/a.txt'), 0)
    if (process.getuid?.() === 0) context.skip('root may read everything')
    const { status, stderr } = await cli(['parse', 'in/a.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'error: in/a.txt: permission denied\n' })
  })
})

describe('diagnostics', () => {
  const damaged = Buffer.concat([
    Buffer.from('一、做好工作。（市教育局）\n二、做\x1b[31m'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('好。\n'),
  ])

  it('go to standard error as file:line:column severity code message, and exit with 1', async () => {
    const { status, stdout, stderr } = await cli(['parse', '--stdin-filename', 'n.txt'], { input: damaged })
    expect(stderr).toMatch(/^n\.txt:2:\d+ error undecodable-bytes \S/m)
    expect(stderr).not.toMatch(/[\0-\x09\x0b-\x1f]/)
    expect(isNotice(JSON.parse(stdout))).toBe(true)
    expect(status).toBe(1)
  })

  it('are in the language of the reader; the data is not', async () => {
    const [english, chinese] = await Promise.all([
      cli(['parse', '--lang', 'en'], { input: damaged }),
      cli(['parse', '--lang', 'zh'], { input: damaged }),
    ])
    expect(chinese.stderr).toMatch(/^-:2:\d+ error undecodable-bytes .*\p{Script=Han}/mu)
    expect(english.stderr).not.toBe(chinese.stderr)
    expect(english.stdout).toBe(chinese.stdout)
  })

  it('are not said with --quiet', async () => {
    const { status, stderr } = await cli(['parse', '-q'], { input: damaged })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })
})

describe('pipes', () => {
  const large = (): string =>
    Array.from({ length: 20_000 }, (_, index) => `${index + 1}.做好第${index + 1}件事。（市教育局）\n`).join(
      '',
    )

  it('get large output whole', async () => {
    const { status, stdout } = await cli(['parse', '-f', 'ndjson'], { input: large() })
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(isNotice(JSON.parse(stdout))).toBe(true)
    expect(status).toBe(0)
  })

  it('end quietly where the reader goes away', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'large.txt'), large())
    const bin = join(ROOT, 'bin/yaoyao-plan.js')
    const command = `{ "${process.execPath}" "${bin}" parse large.txt; echo "exit $?" >&2; } | head -c 1`
    const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    for await (const chunk of child.stderr) stderr += String(chunk)
    expect(stderr.split('\n').filter(line => !line.startsWith('large.txt:'))).toEqual(['exit 0', ''])
    expect(existsSync(join(folder, 'large.txt'))).toBe(true)
  })
})
