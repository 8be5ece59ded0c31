/** The gate: rules, findings and their words. */
export { type CheckOptions, check, type RuleSetting } from './check.ts'
export { describe } from './describe.ts'
export { compileRegistry, type Match, type Registry } from './registry.ts'
export { RULE_BY_ID, RULES } from './rules.ts'
export type { Args, Category, Example, Finding, Level, Rule, Words } from './types.ts'
