import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { describe as words } from '../../src/check/describe.ts'
import { RULES } from '../../src/check/rules.ts'
import type { Example, Finding, Rule } from '../../src/check/types.ts'
import { parseWhole } from '../../src/parse.ts'
import { configSchema } from '../../src/schema/config.ts'
import { findingsIn } from '../support/findings.ts'

function findings(rule: Rule, { text, options, units }: Example): readonly Finding[] {
  const { notice, source } = parseWhole(text, { name: 'example.txt' })
  const only = Object.fromEntries(RULES.map(({ id }) => [id, { level: 'off' as const }]))
  return check(notice, source, {
    rules: { ...only, [rule.id]: { level: 'error', ...(options && { options }) } },
    ...(units && { units }),
  })
}

const placeholders = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort()

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds its wrong example, with a place and words in both languages', () => {
    const found = findings(rule, rule.wrong)
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) {
      expect(finding.position).toBeDefined()
      for (const language of ['en', 'zh'] as const) expect(words(finding, language)).not.toMatch(/\{\w+\}/)
    }
  })

  it('does not find its right example', () => {
    expect(findings(rule, rule.right)).toEqual([])
  })

  it('is the only one that finds more in its wrong example than in the right one', () => {
    const ids = (example: Example): string[] => {
      const { notice, source } = parseWhole(example.text)
      return [
        ...new Set(
          check(notice, source, example.units ? { units: example.units } : {}).map(each => each.rule),
        ),
      ]
    }
    const others = ids(rule.wrong).filter(id => id !== rule.id && !ids(rule.right).includes(id))
    expect(others.filter(id => !(COMPANIONS[rule.id] ?? []).includes(id))).toEqual([])
  })

  it('has the same messages with the same placeholders in both languages', () => {
    const { en, zh } = rule.words
    expect(Object.keys(zh.messages).sort()).toEqual(Object.keys(en.messages).sort())
    for (const [key, template] of Object.entries(en.messages))
      expect(placeholders(zh.messages[key] ?? '')).toEqual(placeholders(template))
    for (const text of [zh.title, zh.explanation]) expect(text).toMatch(/\p{Script=Han}/u)
  })

  it('is in the schema of the configuration with all its options', () => {
    const { definitions } = configSchema as {
      definitions: { rules: { properties: Record<string, unknown> } }
    }
    const setting = JSON.stringify(definitions.rules.properties[rule.id])
    expect(setting).toBeDefined()
    for (const option of Object.keys(rule.options)) expect(setting).toContain(`"${option}"`)
  })
})

/** Faults that cannot be shown without another one. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = { 'statement-unclear': ['unit-missing'] }

it('has no rule in the schema that is not in the table', () => {
  const { definitions } = configSchema as { definitions: { rules: { properties: Record<string, unknown> } } }
  expect(Object.keys(definitions.rules.properties).sort()).toEqual(RULES.map(({ id }) => id).sort())
})

it.each<[string, string[]]>([
  ['某党发〔2024〕6号　某政发〔2024〕8号', []],
  ['某党发[2024]6号　某政发〔2024〕8号', ['某党发〔2024〕6号某政发〔2024〕8号']],
])('checks each of the numbers in “%s”', (numbers, suggestions) => {
  const text = `某乡人民政府关于印发2024年工作要点的通知\n\n${numbers}\n\n各村：\n\n一、办好学校\n`
  const found = findingsIn(text).filter(finding => finding.rule === 'document-number')
  expect(found.map(finding => finding.args.suggestion)).toEqual(suggestions)
})
