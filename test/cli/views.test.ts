/** Views and formats of `parse`, and the command `report`, as processes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { ItemRow } from '../../src/output/rows.ts'
import type { UnitRow } from '../../src/output/units.ts'
import { cli, temporaryFolder } from '../support/cli.ts'

const SEED = 'fixtures/seed-hanweb/source.html'
const NOTICE =
  '关于印发工作要点的通知\n\n一、总体要求\n（一）做好第一件事。（牵头单位：市发改委；配合单位：各成员单位）\n（二）做好第二件事。（市发展改革委）\n'
const CONFIG =
  'units:\n  市发展改革委:\n    aliases: [市发改委]\n  各成员单位:\n    members: [市教育局, 市发改委]\n'

/** Two notices and a configuration with a registry. */
function folderOfTwo(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), NOTICE)
  writeFileSync(join(folder, 'b.txt'), NOTICE.replace('工作要点', '实施方案'))
  writeFileSync(join(folder, 'yaoyao-plan.config.yaml'), CONFIG)
  return folder
}

describe('--view', () => {
  it('items gives the same rows in JSON, YAML and NDJSON', async () => {
    const [json, yaml, lines] = await Promise.all(
      ['json', 'yaml', 'ndjson'].map(
        async format => (await cli(['parse', SEED, '--view', 'items', '-f', format])).stdout,
      ),
    )
    const rows = JSON.parse(json ?? '') as ItemRow[]
    expect(rows).toHaveLength(25)
    expect(rows[19]).toMatchObject({
      path: '三 > (二) > 20',
      label: '20.',
      responsible: ['市科技局', '市广播电视台', '余姚日报社', '市科协'],
    })
    expect(rows.every(({ line }) => typeof line === 'number')).toBe(true)
    expect(parseYaml(yaml ?? '')).toEqual(rows)
    expect(
      (lines ?? '')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as ItemRow),
    ).toEqual(rows)
  })

  it('units joins aliases of the configuration, and expands groups when asked to', async () => {
    const cwd = folderOfTwo()
    const run = async (...flags: string[]): Promise<[string, number][]> => {
      const { stdout } = await cli(['parse', 'a.txt', 'b.txt', '--view', 'units', ...flags], { cwd })
      return (JSON.parse(stdout) as UnitRow[]).map(({ name, items }) => [name, items])
    }
    expect(await run()).toEqual([
      ['市发展改革委', 4],
      ['各成员单位', 2],
    ])
    expect(await run('--expand-groups')).toEqual([
      ['市发展改革委', 4],
      ['市教育局', 2],
    ])
  })

  it('is told from a wrong one', async () => {
    const { status, stderr } = await cli(['parse', SEED, '--view', 'item'])
    expect(status).toBe(2)
    expect(stderr).toContain('plan, items, units')
  })
})

describe('formats', () => {
  it('csv has CRLF, a mark with --bom, and all notices in one table', async () => {
    const cwd = folderOfTwo()
    const { stdout } = await cli(['parse', '.', '--view', 'items', '-f', 'csv', '--bom'], { cwd })
    expect(stdout.startsWith('\ufeffnotice,documentNumber,part,path,')).toBe(true)
    expect(stdout.split('\r\n').filter(line => line !== '')).toHaveLength(5)
  })

  it('are known by the extension of -o, also in a directory', async () => {
    const cwd = folderOfTwo()
    await cli(['parse', '.', '-o', 'all.md'], { cwd })
    expect(readFileSync(join(cwd, 'all.md'), 'utf8').match(/^# /gm)).toHaveLength(2)
    await cli(['parse', '.', '-f', 'xlsx', '-o', 'out/'], { cwd })
    expect(readFileSync(join(cwd, 'out/a.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(existsSync(join(cwd, 'out/b.xlsx'))).toBe(true)
  })
})

describe('report', () => {
  it('writes one page about all inputs, and goes on after a bad one', async () => {
    const cwd = folderOfTwo()
    writeFileSync(join(cwd, 'c.txt'), '%PDF-1.7\n')
    const { status, stdout, stderr } = await cli(['report', '.', '-o', 'report.html', '--lang', 'zh'], {
      cwd,
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('c.txt')
    const page = readFileSync(join(cwd, 'report.html'), 'utf8')
    expect(page).toContain('<html lang="zh-CN">')
    expect(page.match(/class="notice"/g)).toHaveLength(2)
    expect(page.match(/class="item"/g)).toHaveLength(4)
  })

  it('never overwrites an input, and writes nothing where nothing was read', async () => {
    const cwd = folderOfTwo()
    const over = await cli(['report', 'a.txt', '-o', 'a.txt'], { cwd })
    expect(over.status).toBe(2)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(NOTICE)
    const none = await cli(['report', 'nowhere.txt', '-o', 'report.html'], { cwd })
    expect(none.status).toBe(2)
    expect(existsSync(join(cwd, 'report.html'))).toBe(false)
  })

  it('goes to standard output in the language of the reader', async () => {
    const { stdout, stderr } = await cli(['report', SEED])
    expect(stdout.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
    expect(stderr).toBe('')
  })
})
