/** `yaoyao-plan validate` and `schema`, as processes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, ROOT, temporaryFolder } from '../support/cli.ts'

const VALID = `schemaVersion: "1"
source: { mediaType: text/plain, encoding: utf-8 }
metadata: {}
parts: []
attachments: []
diagnostics: []
`

const WRONG = `schemaVersion: "1"
source: { mediaType: text/plain, encoding: utf-8 }
metadata:
  topic: ""
  issuedDate: 2018/04/12
parts:
  - standing: []
    children:
      - type: item
        label: 1.
        remark: 甲
        responsibilities:
          - text: （甲）
            units:
              - { name: 市教育局, role: boss }
attachments: []
`

/** What `validate` says of `text` in a file called `name`. */
async function validate(
  name: string,
  text: string,
  ...args: string[]
): Promise<{ status: number | null; lines: string[] }> {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, name), text)
  const { status, stdout, stderr } = await cli(['validate', name, ...args], { cwd })
  expect(stdout).toBe('')
  return { status, lines: stderr.trimEnd().split('\n') }
}

describe('validate', () => {
  it('is content with what parse writes, in every format and through a pipe', async () => {
    for (const format of ['json', 'yaml', 'ndjson']) {
      const { stdout } = await cli([
        'parse',
        'fixtures/seed-text',
        'fixtures/seed-gbk',
        '--positions',
        '-f',
        format,
      ])
      expect(await cli(['validate'], { input: stdout })).toEqual({
        status: 0,
        stdout: '',
        stderr: '-: valid\n',
      })
    }
  })

  it('gives line and column of each fault in YAML', async () => {
    const { status, lines } = await validate('plan.yaml', WRONG)
    expect(status).toBe(1)
    const places = lines.map(line => /^(\S+ error \S+)/.exec(line)?.[1]).sort()
    expect(places).toEqual([
      'plan.yaml:10:16 error schema-type',
      'plan.yaml:11:9 error schema-additionalProperties',
      'plan.yaml:15:37 error schema-enum',
      'plan.yaml:1:1 error schema-required',
      'plan.yaml:4:10 error schema-minLength',
      'plan.yaml:5:15 error schema-pattern',
    ])
    expect(lines.join('\n')).toContain("/parts/0/children/0: 'remark' is not a property of the schema")
  })

  it('gives them in JSON, in an array, and in a line of NDJSON', async () => {
    const fault =
      '{"schemaVersion":"1","source":{"mediaType":1,"encoding":"x"},"metadata":{},"parts":[],"attachments":[],"diagnostics":[]}'
    expect((await validate('a.json', fault)).lines).toEqual([
      'a.json:1:44 error schema-type /source/mediaType: must be string',
    ])
    expect((await validate('a.json', `[\n\n  ${fault}]`)).lines).toEqual([
      'a.json:3:46 error schema-type /source/mediaType: must be string',
    ])
    const good = fault.replace(':1,', ':"text/plain",')
    expect((await validate('a.ndjson', `${good}\n${fault}\n`)).lines).toEqual([
      'a.ndjson:2:44 error schema-type /source/mediaType: must be string',
    ])
  })

  it('places each document of a stream', async () => {
    const { lines } = await validate('s.yaml', `${VALID}---\n${VALID.replace('metadata: {}', 'metadata: 3')}`)
    expect(lines).toEqual(['s.yaml:10:11 error schema-type /metadata: must be object'])
  })

  it.each([
    ['a.yaml', 'a: [\n', /^a\.yaml:2:1 error syntax cannot be read as YAML/],
    ['a.yaml', 'a: 1\na: 2\n', /^a\.yaml:2:1 error syntax .*unique/],
    ['a.json', '{"a": 1,}', /^a\.json:1:9 error syntax cannot be read as JSON/],
    ['a.json', '{"a":\n', /^a\.json:2:1 error syntax cannot be read as JSON/],
    ['a.yaml', '', /^a\.yaml:1:1 error empty/],
    ['a.json', ' \n', /^a\.json:1:1 error empty/],
  ])('%s with %j is no data', async (name, text, words) => {
    const { status, lines } = await validate(name, text)
    expect(lines.join('\n')).toMatch(words)
    expect(status).toBe(1)
  })

  it('goes on after a file that is not there, and exits with 2', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'a.yaml'), VALID)
    writeFileSync(join(cwd, 'b.yml'), WRONG)
    const { status, stderr } = await cli(['validate', 'nowhere.yaml', '.', 'none*.json'], { cwd })
    expect(stderr).toContain('error: nowhere.yaml: no such file\n')
    expect(stderr).toContain('a.yaml: valid\n')
    expect(stderr).toContain('b.yml:4:10 error')
    expect(stderr).toContain("nothing matched 'none*.json'")
    expect(stderr).toMatch(/^2 files, 6 errors$/m)
    expect(status).toBe(2)
  })

  it('says with --quiet only what is wrong, and in Chinese with --lang zh', async () => {
    expect((await validate('a.yaml', VALID, '--quiet')).lines).toEqual([''])
    expect((await validate('a.yaml', VALID.replace('metadata: {}\n', ''), '--lang', 'zh')).lines).toEqual([
      'a.yaml:1:1 error schema-required 缺少“metadata”',
    ])
  })

  it('survives aliases and deep nesting', async () => {
    expect((await validate('a.yaml', `x: &x [1]\n${VALID.replace('parts: []', 'parts: *x')}`)).status).toBe(1)
    const { status, lines } = await validate('a.json', '['.repeat(100_000))
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^a\.json:1:\d+ error syntax/)
    expect((await validate('a.yaml', '['.repeat(100_000))).status).toBe(1)
  })
})

describe('schema', () => {
  it('prints the schema of the package', async () => {
    const { status, stdout } = await cli(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8')),
    )
  })

  it('writes it with -o', async () => {
    const cwd = temporaryFolder()
    expect(await cli(['schema', '-o', 'a/plan.schema.json'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'a/plan.schema.json'), 'utf8'))).toHaveProperty('$id')
  })
})
