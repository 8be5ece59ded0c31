/** The package as it is published: packed, installed elsewhere, run and imported. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { ROOT } from '../support/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaoyao-plan-package-'))
const installed = join(folder, 'node_modules/yaoyao-plan')
const notice = '<p>一、总体要求</p><p>（一）做好工作。（市教育局）</p>'

function npm(...args: string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** The output of a module that is run beside the installed package. */
function run(code: string): string {
  writeFileSync(join(folder, 'use.mjs'), code)
  return execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })
}

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const [{ filename }] = JSON.parse(npm('pack', ROOT, '--ignore-scripts', '--json')) as [{ filename: string }]
  npm('install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('has the version that the code says', () => {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(version).toBe(VERSION)
  })

  it('is what publint wants', async () => {
    const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: 'npm' })
    // The field replaces one module inside the package; a condition of `exports` would need every entry built twice.
    expect(messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER')).toEqual([])
  })

  it('installs an executable that reads a notice', () => {
    const bin = join(folder, 'node_modules/.bin/yaoyao-plan')
    const child = spawnSync(bin, ['parse', '-f', 'ndjson'], { input: notice, encoding: 'utf8' })
    expect(child.status).toBe(0)
    expect(JSON.parse(child.stdout)).toMatchObject({ parts: [{ children: [{ label: '一、' }] }] })
  })

  it('can be imported by both entries, with the schemas', () => {
    const out = run(`
      import { parse, schemaErrors } from 'yaoyao-plan'
      import { parseFile, parse as same } from 'yaoyao-plan/node'
      import schema from 'yaoyao-plan/schema.json' with { type: 'json' }
      import { writeFileSync } from 'node:fs'
      writeFileSync('n.html', ${JSON.stringify(notice)})
      const a = parse(${JSON.stringify(notice)})
      const b = await parseFile('n.html')
      console.log(JSON.stringify([schemaErrors(a), a.parts.length, b.source.name, same === parse, schema.title]))
    `)
    expect(JSON.parse(out)).toEqual([[], 1, 'n.html', true, 'Notice'])
  })

  it('has types that a strict program can use', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { parse, type Notice } from 'yaoyao-plan'
       import { parseFiles } from 'yaoyao-plan/node'
       const notice: Notice = parse('一、做好。')
       for await (const { file, notice: each } of parseFiles(['a.html'])) console.log(file, each?.title, notice.parts[0]?.children[0]?.label)`,
    )
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext']
    const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]
    const child = spawnSync(process.execPath, [tsc, ...options, ...types, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(child.stdout).toBe('')
  })

  it('has a core that a browser can run: nothing of Node, no eval', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { parse, isNotice } from 'yaoyao-plan'", resolveDir: folder },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).not.toMatch(/\bnew Function\b|\beval\(/)
    writeFileSync(join(folder, 'browser.mjs'), code)
    const page = readFileSync(join(ROOT, 'fixtures/seed-gbk/source.html'))
    writeFileSync(join(folder, 'page.html'), page)
    const out = run(`
      import { readFileSync } from 'node:fs'
      import { parse as inNode } from 'yaoyao-plan'
      const bytes = new Uint8Array(readFileSync('page.html'))
      const expected = JSON.stringify(inNode(bytes))
      const { isNotice, parse } = await import('./browser.mjs')
      for (const name of ['Buffer', 'process', 'require']) delete globalThis[name]
      const notice = parse(bytes)
      console.log(isNotice(notice), notice.source.encoding, JSON.stringify(notice) === expected)
    `)
    expect(out).toBe('true gb18030 true\n')
  })
})
