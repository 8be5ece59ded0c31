/** `yaoyao-plan validate`: data files against the schema, with line and column. */
import type { SchemaError } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import type { DataDocument } from '../data/document.ts'
import { keyOf, schemaWords } from '../data/words.ts'
import { FINDINGS, OK } from '../exit.ts'
import { DATA_EXTENSIONS, type Input } from '../inputs.ts'
import type { InputFlags } from '../options.ts'
import type { CommandEntry } from './command.ts'

function errorLine(name: string, document: DataDocument, error: SchemaError, context: Context): string {
  const { line, column } = document.locate(error.path, keyOf(error))
  const words = schemaWords(error, context)
  const where = error.path.length > 0 ? `/${error.path.join('/')}: ` : ''
  return `${name}:${line}:${column} error schema-${error.keyword} ${where}${words}`
}

/** The lines for one file: none where it is valid. */
async function faultsOf(input: Input, context: Context): Promise<string[]> {
  const { decode } = await import('../../source/decode.ts')
  const { readData } = await import('../data/document.ts')
  const { schemaErrors } = await import('../../schema/index.ts')
  const { name } = input
  const { documents, faults } = readData(decode(await input.read()).text, name)
  const lines = faults.map(({ line, column, reason }) => {
    const words = context.say('validate.syntax', { format: /\.json$/i.test(name) ? 'JSON' : 'YAML', reason })
    return `${name}:${line}:${column} error syntax ${words}`
  })
  if (documents.length + faults.length === 0)
    lines.push(`${name}:1:1 error empty ${context.say('validate.empty')}`)
  for (const document of documents)
    for (const error of schemaErrors(document.value)) lines.push(errorLine(name, document, error, context))
  return lines
}

export const validate: CommandEntry = {
  name: 'validate',
  group: 'reading',
  summary: 'command.validate',
  examples: ['validate plan.yaml', 'validate plans/', 'parse notice.html | yaoyao-plan validate -'],
  describe(command, context) {
    const { say } = context
    command
      .argument('[data...]', say('argument.data'))
      .option('--stdin-filename <name>', say('option.stdinFilename'))
      .option('-q, --quiet', say('option.quiet'))
      .action(
        context.run(async (patterns: string[], flags: InputFlags) => {
          const { noticeInputs, reportFailure } = await import('../read.ts')
          const { KnownError } = await import('../exit.ts')
          const inputs = await noticeInputs(patterns, flags, context, { extensions: DATA_EXTENSIONS })
          let errors = 0
          for (const input of inputs.list) {
            try {
              const lines = await faultsOf(input, context)
              errors += lines.length
              for (const line of lines) await context.warn(line)
              if (lines.length === 0 && !flags.quiet)
                await context.warn(say('validate.valid', { name: input.name }))
            } catch (error) {
              if (!(error instanceof KnownError)) throw error
              await reportFailure(error, context)
            }
          }
          if (inputs.list.length > 1 && !flags.quiet)
            await context.warn(say('validate.summary', { files: inputs.list.length, errors }))
          return errors > 0 ? FINDINGS : OK
        }),
      )
  },
}
