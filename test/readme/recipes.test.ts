/** The recipes of the README, as a CI system or git would run them, and its rule, as a new user would write it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { check } from '../../src/check/check.ts'
import { configOf } from '../../src/check/config.ts'
import { survey } from '../../src/check/survey.ts'
import type { Example, Rule } from '../../src/check/types.ts'
import { parseWhole } from '../../src/parse.ts'
import { configError, isConfig } from '../../src/schema/config.ts'
import { ROOT, temporaryFolder } from '../support/cli.ts'

const GOOD =
  '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n'
const BAD = GOOD.replace('（责任单位：市体育局）', '')

/** The block of the README that begins with this line. */
function block(first: string): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const found = Array.from(readme.matchAll(/^```\w+\n([\s\S]*?)^```$/gm), ([, text = '']) => text)
  const text = found.find(each => each.includes(first))
  if (text === undefined) throw new Error(`no block with ${first}`)
  return text
}

interface Repository {
  readonly run: (command: string) => { readonly status: number | null; readonly output: string }
  readonly write: (name: string, text: string) => void
  readonly read: (name: string) => string
}

/** A git repository with one notice, where `npx yaoyao-plan` is the built tool and `npm ci` has been done. */
function repository(notice: string): Repository {
  const folder = temporaryFolder()
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), 0o755)
  }
  write(
    '.bin/npx',
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin/yaoyao-plan.js')}" "$@"\n`,
  )
  write('.bin/npm', '#!/bin/sh\n[ "$*" = ci ]\n')
  write('notices/2024/a.txt', notice)
  const env = {
    PATH: `${join(folder, '.bin')}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  }
  const run: Repository['run'] = command => {
    const child = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8', input: '' })
    return { status: child.status, output: child.stdout + child.stderr }
  }
  expect(run('git init -q')).toEqual({ status: 0, output: '' })
  return { run, write, read: name => readFileSync(join(folder, name), 'utf8') }
}

/** Runs commands until one fails, as CI systems do. */
function runAll({ run }: Repository, commands: readonly string[]): { status: number | null; output: string } {
  let result: ReturnType<Repository['run']> = { status: 0, output: '' }
  for (const command of commands) {
    result = run(command)
    if (result.status !== 0) break
  }
  return result
}

describe('the GitHub Actions workflow', () => {
  const workflow = parseYaml(block('.github/workflows')) as {
    jobs: { check: { steps: { run?: string; with?: { sarif_file?: string } }[] } }
  }
  const { steps } = workflow.jobs.check
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
  const sarif = steps.flatMap(({ with: values }) => values?.sarif_file ?? [])[0] ?? ''

  it('passes with good notices, and writes what it uploads', () => {
    const repo = repository(GOOD)
    expect(runAll(repo, commands)).toEqual({ status: 0, output: 'no findings in 1 notice(s)\n' })
    expect(JSON.parse(repo.read(sarif))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
  })

  it('fails with a bad one, at its line, and writes what it uploads', () => {
    const repo = repository(BAD)
    const { status, output } = runAll(repo, commands)
    expect(status).toBe(1)
    expect(output).toMatch(/^::error file=notices\/2024\/a\.txt,line=4,/)
    expect(JSON.parse(repo.read(sarif))).toMatchObject({ runs: [{ results: [{ ruleId: 'unit-missing' }] }] })
  })
})

describe('the GitLab job', () => {
  const { plans } = parseYaml(block('.gitlab-ci.yml')) as {
    plans: { script: string[]; artifacts: { reports: { junit: string } } }
  }

  it.each([
    [GOOD, 0, 0],
    [BAD, 1, 1],
  ])('%# exits as it should, and writes the report that it names', (notice, status, failures) => {
    const repo = repository(notice)
    expect(runAll(repo, plans.script).status).toBe(status)
    expect(repo.read(plans.artifacts.reports.junit).match(/<failure /g) ?? []).toHaveLength(failures)
  })
})

describe('the pre-commit hook', () => {
  const hooked = (notice: string): Repository => {
    const repo = repository(notice)
    repo.write('.git/hooks/pre-commit', block('.git/hooks/pre-commit'))
    return repo
  }

  it('lets good notices in, and keeps bad ones out', () => {
    const good = hooked(GOOD)
    expect(good.run('git add notices && git commit -qm x').status).toBe(0)
    const bad = hooked(BAD)
    const { status, output } = bad.run('git add notices && git commit -qm x')
    expect(status).not.toBe(0)
    expect(output).toContain('notices/2024/a.txt:4:1 error unit-missing')
    expect(bad.run('git rev-parse -q --verify HEAD').status).not.toBe(0)
  })

  it('takes names with spaces, and lets a commit without notices pass', () => {
    const repo = hooked(BAD)
    repo.write('notices/一 b.txt', GOOD)
    expect(repo.run('git add "notices/一 b.txt" && git commit -qm x').status).toBe(0)
    repo.write('other.txt', 'x')
    expect(repo.run('git add other.txt && git commit -qm x').status).toBe(0)
  })
})

describe('the configuration', () => {
  it('fits the schema, and sets what it shows', () => {
    const value: unknown = parseYaml(block('yaoyao-plan.config.yaml'))
    expect(configError(value)).toBeUndefined()
    const config = isConfig(value) ? configOf(value, '/x', path => path) : undefined
    expect(config?.rules['lead-missing']).toEqual({ level: 'warning' })
    expect(Object.keys(config?.units ?? {})).toEqual(['市发展改革委', '市科协', '各成员单位'])
  })
})

describe('the page on adding a rule', () => {
  it('shows a rule that works', async () => {
    const source = block('src/check/rules/title-long.ts').replace(
      "'../define.ts'",
      `'${join(ROOT, 'src/check/define.ts')}'`,
    )
    const file = join(temporaryFolder(), 'title-long.ts')
    writeFileSync(file, source)
    const { titleLong } = (await import(/* @vite-ignore */ file)) as { titleLong: Rule }
    const found = ({ text }: Example): number => {
      const { notice, source: decoded } = parseWhole(text)
      return [...titleLong.run({ ...survey(notice, decoded, 'text'), inherit: true }, {})].length
    }
    expect(found(titleLong.wrong)).toBe(1)
    expect(found(titleLong.right)).toBe(0)
    const { notice, source: decoded } = parseWhole(titleLong.right.text)
    expect(check(notice, decoded)).toEqual([])
  })
})
