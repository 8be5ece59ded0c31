/** `yaoyao-plan completion`: a completion script, made of the table of commands. */
import { Argument, type Command } from 'commander'
import { OK } from '../exit.ts'
import { REPORT_NAMES } from './check.ts'
import type { CommandEntry } from './command.ts'

type Shell = 'bash' | 'zsh' | 'fish'

export const completion: CommandEntry = {
  name: 'completion',
  group: 'shell',
  summary: 'command.completion',
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/yaoyao-plan',
    'completion zsh > ~/.zfunc/_yaoyao-plan',
    'completion fish > ~/.config/fish/completions/yaoyao-plan.fish',
  ],
  describe(command, context) {
    const { say } = context
    command
      .addArgument(new Argument('<shell>', say('argument.shell')).choices(['bash', 'zsh', 'fish']))
      .action(
        context.run(async (shell: Shell) => {
          const scripts: Readonly<Record<Shell, () => Promise<(words: Words) => string>>> = {
            bash: async () => (await import('../completion/bash.ts')).bash,
            zsh: async () => (await import('../completion/zsh.ts')).zsh,
            fish: async () => (await import('../completion/fish.ts')).fish,
          }
          const { programWords } = await import('../completion/words.ts')
          const { RULES } = await import('../../check/rules.ts')
          const script = await scripts[shell]()
          const words = programWords(command.parent as Command, say('option.help'), {
            rules: RULES.map(({ id }) => id),
            '--report': REPORT_NAMES,
            '--lang': ['en', 'zh'],
          })
          await context.io.stdout.write(script(words))
          return OK
        }),
      )
  },
}

type Words = ReturnType<typeof import('../completion/words.ts').programWords>
