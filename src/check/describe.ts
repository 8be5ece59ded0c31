/** The words of a finding. */
import { fill, type Language } from '../messages/index.ts'
import { RULE_BY_ID } from './rules.ts'
import type { Finding } from './types.ts'

/** Says a finding in a language: one sentence, without its place. The rule's id and message decide, nothing else. */
export function describe(finding: Finding, language: Language): string {
  const words = RULE_BY_ID.get(finding.rule)?.words[language]
  return fill(words?.messages[finding.message] ?? finding.message, finding.args)
}
