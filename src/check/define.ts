/** Makes a table's rule of a rule file's specification. */
import type { Rule, RuleSpec } from './types.ts'

/** Types the messages and options of one rule where they are written, and hands out the plain `Rule` of the table. */
export function defineRule<
  const M extends Readonly<Record<string, string>>,
  O extends object = Record<string, never>,
>(spec: RuleSpec<M, O>): Rule {
  return {
    id: spec.id,
    category: spec.category,
    level: spec.level,
    options: { ...spec.options },
    words: { en: spec.en, zh: spec.zh },
    wrong: spec.wrong,
    right: spec.right,
    run: (view, options) =>
      spec.run({
        view,
        options: { ...spec.options, ...options } as O,
        problem: (message, args, place) => ({ message, args, ...place }),
      }),
  }
}
