/** `yaoyao-plan diff`, as a process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, temporaryFolder } from '../support/cli.ts'

const OLD =
  '2023年教育工作要点\n一、办好学校\n1.新建小学两所。（责任单位：市教育局）\n2.改造操场三个。（责任单位：市体育局）\n'
const NEW = OLD.replace('市体育局', '市体育局、市财政局').replace('两所', '三所')

function editions(): string {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'old.txt'), OLD)
  writeFileSync(join(cwd, 'new.html'), `<p>${NEW.trim().split('\n').join('</p>\n<p>')}</p>`)
  return cwd
}

describe('diff', () => {
  it('lists the changes between a text and a page', async () => {
    const cwd = editions()
    const { status, stdout, stderr } = await cli(['diff', 'old.txt', 'new.html'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').slice(2)).toEqual([
      '~ 一 1  reworded: 新建小学[-两-]{+三+}所。',
      '+ 一 2  gains 市财政局 (responsible)',
      '2 change(s)',
      '',
    ])
  })

  it('exits with 1 only with --exit-code, and only where there is a change', async () => {
    const cwd = editions()
    expect((await cli(['diff', 'old.txt', 'new.html', '--exit-code'], { cwd })).status).toBe(1)
    const same = await cli(['diff', 'old.txt', 'old.txt', '--exit-code', '--lang', 'zh'], { cwd })
    expect(same.status).toBe(0)
    expect(same.stdout).toMatch(/没有变更\n$/)
  })

  it('takes data files and standard input, in every combination', async () => {
    const cwd = editions()
    await cli(['parse', 'old.txt', '-o', 'old.yaml'], { cwd })
    await cli(['parse', 'new.html', '-o', 'new.json'], { cwd })
    const { stdout } = await cli(['diff', 'old.txt', 'new.html'], { cwd })
    expect((await cli(['diff', 'old.yaml', 'new.json'], { cwd })).stdout).toBe(stdout)
    expect(
      (await cli(['diff', 'old.yaml', '-'], { cwd, input: readFileSync(join(cwd, 'new.html')) })).stdout,
    ).toBe(stdout)
    expect((await cli(['diff', 'old.yaml', 'old.txt', '--exit-code'], { cwd })).status).toBe(0)
  })

  it('writes JSON and Markdown, also to a file', async () => {
    const cwd = editions()
    const { stdout } = await cli(['diff', 'old.txt', 'new.html', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [
        { kind: 'reworded', new: { path: ['一', '1'], position: { start: { line: 3 } } } },
        { kind: 'unit-gained', unit: '市财政局' },
      ],
    })
    const file = await cli(['diff', 'old.txt', 'new.html', '-f', 'markdown', '-o', 'd.md'], { cwd })
    expect(file).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'd.md'), 'utf8')).toContain('| Node | Change |')
  })

  it.each([
    [['old.txt'], /missing argument 'new'/],
    [['old.txt', 'none.txt'], /none\.txt: no such file/],
    [['-', '-'], /only one of the two/],
    [['old.txt', 'new.html', '--format', 'yaml'], /'yaml' is not possible/],
  ])('%j is wrong usage', async (args, words) => {
    const { status, stdout, stderr } = await cli(['diff', ...args], { cwd: editions() })
    expect(stderr).toMatch(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('is coloured where it is wanted', async () => {
    const { stdout } = await cli(['diff', 'old.txt', 'new.html', '--color'], { cwd: editions() })
    expect(stdout).toContain('\u001b[32m+ 一 2')
  })
})
