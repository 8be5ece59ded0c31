/** `yaoyao-plan rules`: the rules of `check`, or one of them explained. */
import { Option } from 'commander'
import { OK } from '../exit.ts'
import type { CommandEntry } from './command.ts'

export const rules: CommandEntry = {
  name: 'rules',
  group: 'checking',
  summary: 'command.rules',
  examples: ['rules', 'rules unit-missing', 'rules --format json'],
  describe(command, context) {
    const { say } = context
    command
      .argument('[rule]', say('argument.rule'))
      .addOption(
        new Option('-f, --format <format>', say('option.ruleFormat'))
          .choices(['text', 'json'])
          .default('text'),
      )
      .action(
        context.run(async (id: string | undefined, { format }: { readonly format: string }) => {
          const { ruleCard, ruleData, ruleNamed, ruleTable } = await import('../check/ruleList.ts')
          const { RULES } = await import('../../check/rules.ts')
          const rule = id === undefined ? undefined : ruleNamed(id, context)
          const data = rule ? ruleData(rule) : RULES.map(ruleData)
          const text = rule ? ruleCard(rule, context) : ruleTable(context)
          await context.io.stdout.write(format === 'json' ? `${JSON.stringify(data, undefined, 2)}\n` : text)
          return OK
        }),
      )
  },
}
