/** The core runs in a browser: no module of it, and nothing that one imports within `src`, needs Node. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const IMPORT =
  /^(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
const OF_NODE =
  /^(?:node:|(?:assert|buffer|child_process|crypto|fs|module|os|path|process|stream|tty|url|util|vm|worker_threads|zlib)(?:\/|$))/

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  file => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'),
)
const needsNode = (file: string): boolean => /^node[A-Z.]|^cli\//.test(file) || file.endsWith('.node.ts')
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(
    match => match[1] ?? match[2] ?? match[3] ?? '',
  )

describe('the core', () => {
  const core = files.filter(file => !needsNode(file))

  it('is most of the source', () => {
    expect(core.length).toBeGreaterThan(60)
    expect(core).toContain('parse.ts')
    expect(files.filter(needsNode)).toContain('node.ts')
  })

  it('imports nothing of Node', () => {
    const found = core.flatMap(file =>
      importsOf(file)
        .filter(name => OF_NODE.test(name))
        .map(name => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })

  it('imports no module that needs Node', () => {
    const found = core.flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('.'))
        .map(name => relative(SRC, join(SRC, dirname(file), name)))
        .filter(name => needsNode(name) || !(files.includes(name) || name.includes('generated')))
        .map(name => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })

  it('is looked through for every form of import', () => {
    expect(importsOf('node.ts')).toContain('node:fs/promises')
    expect(importsOf('cli/main.ts').length).toBeGreaterThan(1)
  })
})
