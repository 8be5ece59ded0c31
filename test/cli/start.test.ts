/** How the executable starts: with the code that the build kept, or without it where it does not fit. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'
import { codeFile } from '../../src/cli/bundle.ts'
import { ROOT, temporaryFolder } from '../support/cli.ts'

const DIST = join(ROOT, 'dist')

/** The executable with what it needs, elsewhere. */
function executable(): {
  folder: string
  run(...flags: string[]): { status: number | null; stdout: string }
} {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'dist'))
  for (const name of ['bin/yaoyao-plan.js', 'package.json', 'dist/cli.js', 'dist/main.cjs', 'dist/iconv.cjs'])
    cpSync(join(ROOT, name), join(folder, name))
  cpSync(join(DIST, codeFile()), join(folder, 'dist', codeFile()))
  return {
    folder,
    run(...flags) {
      const args = [...flags, join(folder, 'bin/yaoyao-plan.js'), 'parse', '-f', 'ndjson', '-q']
      const { status, stdout } = spawnSync(process.execPath, args, { input: '一、做好。', encoding: 'utf8' })
      return { status, stdout }
    },
  }
}

const isRead = { status: 0, stdout: expect.stringContaining('"label":"一、"') }

describe('the kept code', () => {
  it('is taken by the Node that built it', () => {
    const source = readFileSync(join(DIST, 'main.cjs'), 'latin1')
    const cachedData = readFileSync(join(DIST, codeFile()))
    const script = new Script(Module.wrap(source), { filename: join(DIST, 'main.cjs'), cachedData })
    expect(script.cachedDataRejected).toBe(false)
  })

  it('belongs to a script of ASCII, which is read byte by byte', () => {
    expect(readFileSync(join(DIST, 'main.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/)
  })
})

describe('the executable', () => {
  let copy: ReturnType<typeof executable>
  beforeEach(() => {
    copy = executable()
  })

  it('runs elsewhere', () => {
    expect(copy.run()).toEqual(isRead)
  })

  it('runs where the code is of another V8, or cut off', () => {
    expect(copy.run('--no-lazy', '--stack-size=900')).toEqual(isRead)
    const file = join(copy.folder, 'dist', codeFile())
    writeFileSync(file, readFileSync(file).subarray(0, 1000))
    expect(copy.run()).toEqual(isRead)
    writeFileSync(file, 'nothing')
    expect(copy.run()).toEqual(isRead)
  })

  it('runs without code, and writes none beside itself', () => {
    rmSync(join(copy.folder, 'dist', codeFile()))
    expect(copy.run()).toEqual(isRead)
    expect(readdirSync(join(copy.folder, 'dist')).sort()).toEqual(['cli.js', 'iconv.cjs', 'main.cjs'])
  })

  it('loads no tables of encodings for a page in UTF-8', () => {
    rmSync(join(copy.folder, 'dist/iconv.cjs'))
    expect(copy.run()).toEqual(isRead)
  })
})
