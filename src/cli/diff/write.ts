/** Writes the changes to standard output or a file. */
import { DIFF_FORMATS } from '../../diff/report.ts'
import type { Difference } from '../../diff/types.ts'
import type { Context } from '../context.ts'
import { writeFileWhole } from '../write.ts'

interface Flags {
  readonly format: keyof typeof DIFF_FORMATS
  readonly output?: string
}

/** Colour only for text on standard output. The formats escape what could drive a terminal. */
export async function writeDifference(difference: Difference, flags: Flags, context: Context): Promise<void> {
  const { io, say } = context
  const plain = (text: string): string => text
  const toFile = flags.output !== undefined && flags.output !== '-'
  const chalk = toFile ? undefined : await context.chalk('stdout')
  const text = DIFF_FORMATS[flags.format](difference, {
    say,
    styles: {
      added: chalk ? text => chalk.green(text) : plain,
      removed: chalk ? text => chalk.red(text) : plain,
      changed: chalk ? text => chalk.yellow(text) : plain,
      dim: chalk ? text => chalk.dim(text) : plain,
    },
  })
  if (flags.output !== undefined && toFile) await writeFileWhole(io.cwd, flags.output, [text])
  else await io.stdout.write(text)
}
