/** The table of rules, and one rule, for reading and as data. */

import { closest } from '../../check/registry.ts'
import { RULE_BY_ID, RULES } from '../../check/rules.ts'
import type { Category, Rule } from '../../check/types.ts'
import { displayWidth } from '../../output/width.ts'
import type { Context } from '../context.ts'
import { KnownError } from '../exit.ts'

const CATEGORIES: readonly Category[] = ['units', 'numbering', 'text', 'dates', 'frame']

/** The rule of that id. Throws `KnownError` with the nearest id for one that there is not. */
export function ruleNamed(id: string, { say }: Pick<Context, 'say'>): Rule {
  const rule = RULE_BY_ID.get(id)
  if (rule) return rule
  const suggestion = closest(
    id,
    RULES.map(each => each.id),
  )
  const message = say('config.unknownRule', { name: id })
  const reason = suggestion ? say('usage.suggestion', { message, suggestion }) : message
  throw new KnownError('rules.unknown', { reason })
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** All rules by category: id, default level, what it is. */
export function ruleTable({ say, language }: Pick<Context, 'say' | 'language'>): string {
  const width = Math.max(...RULES.map(({ id }) => id.length))
  const lines = CATEGORIES.flatMap(category => [
    say(`category.${category}`),
    ...RULES.filter(rule => rule.category === category).map(
      ({ id, level, words }) => `  ${padded(id, width)}  ${padded(level, 7)}  ${words[language].title}`,
    ),
    '',
  ])
  return lines.join('\n')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** One rule in full. */
export function ruleCard(rule: Rule, { say, language }: Pick<Context, 'say' | 'language'>): string {
  const { title, explanation } = rule.words[language]
  const options = Object.entries(rule.options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`)
  return [
    `${rule.id}: ${title} (${say('rules.level', { level: rule.level })})\n`,
    `${explanation}\n`,
    ...(options.length > 0 ? [`${say('rules.options')}\n${options.join('')}`] : []),
    `${say('rules.wrong')}\n${indented(rule.wrong.text)}`,
    `${say('rules.right')}\n${indented(rule.right.text)}`,
  ].join('\n')
}

/** Rules as data: the same in every language. */
export function ruleData({ id, category, level, options, words, wrong, right }: Rule): object {
  return {
    id,
    category,
    level,
    options,
    title: { en: words.en.title, zh: words.zh.title },
    explanation: { en: words.en.explanation, zh: words.zh.explanation },
    messages: { en: words.en.messages, zh: words.zh.messages },
    examples: { wrong, right },
  }
}
