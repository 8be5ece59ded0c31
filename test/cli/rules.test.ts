/** `yaoyao-plan rules`, as a process. */
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/check/rules.ts'
import { displayWidth } from '../../src/output/width.ts'
import { cli } from '../support/cli.ts'

describe('rules', () => {
  it.each(['en', 'zh'] as const)('lists every rule with its level, aligned (%s)', async language => {
    const { status, stdout } = await cli(['rules', '--lang', language])
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    const columns = RULES.map(({ id, level, words }) => {
      const line = lines.find(each => each.trim().startsWith(`${id} `)) ?? ''
      expect(line).toMatch(new RegExp(`^ {2}${id} +${level} +`))
      return displayWidth(line.slice(0, line.indexOf(words[language].title)))
    })
    expect(new Set(columns).size).toBe(1)
  })

  it('explains one rule with its examples, in the language wanted', async () => {
    const { status, stdout } = await cli(['rules', 'unit-missing', '--lang', 'zh'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^unit-missing: 事项没有责任单位/)
    expect(stdout).toMatch(/错误示例：\n {2}2024年教育工作要点\n[\s\S]*正确示例：\n/)
  })

  it('are data with --format json, the same in every language', async () => {
    const { stdout } = await cli(['rules', '--format', 'json'])
    const data = JSON.parse(stdout) as { id: string }[]
    expect(data.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect((await cli(['rules', '--format', 'json', '--lang', 'zh'])).stdout).toBe(stdout)
    const one = await cli(['rules', 'item-empty', '-f', 'json'])
    expect(JSON.parse(one.stdout)).toMatchObject({ id: 'item-empty', examples: { wrong: {}, right: {} } })
  })

  it('names the rule that was meant', async () => {
    expect(await cli(['rules', 'unit-mising'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: unknown rule 'unit-mising'; did you mean unit-missing?\n",
    })
  })
})
