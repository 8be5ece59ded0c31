/** `yaoyao-plan schema`: prints the JSON Schema of the data. */
import { OK } from '../exit.ts'
import { writeText } from '../write.ts'
import type { CommandEntry } from './command.ts'

interface Options {
  readonly output?: string
}

export const schema: CommandEntry = {
  name: 'schema',
  group: 'reading',
  summary: 'command.schema',
  examples: ['schema', 'schema -o plan.schema.json'],
  describe(command, context) {
    command.option('-o, --output <file>', context.say('option.output')).action(
      context.run(async (options: Options) => {
        const { planSchema } = await import('../../schema/index.ts')
        await writeText(context.io, options.output, `${JSON.stringify(planSchema, undefined, 2)}\n`)
        return OK
      }),
    )
  },
}
