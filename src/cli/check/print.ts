/** `check --print-config`. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { type Config, printedConfig } from '../../check/config.ts'
import type { Context } from '../context.ts'
import { type ExitCode, OK } from '../exit.ts'
import { settingsOf } from './collect.ts'
import { Configs } from './config.ts'
import { baselinePath, type CheckFlags } from './run.ts'

/** Prints the configuration that holds for the first input (or the current folder), as a configuration file. */
export async function printConfig(
  patterns: readonly string[],
  flags: CheckFlags,
  context: Context,
): Promise<ExitCode> {
  const { cwd } = context.io
  const [first] = patterns
  const path = first === undefined || first === '-' ? undefined : resolve(cwd, first)
  // A configuration can be asked for before the file is there.
  const isFolder = path !== undefined && ((await stat(path).catch(() => undefined))?.isDirectory() ?? false)
  const file = isFolder ? resolve(path, 'notice') : path
  const config = await new Configs(context, flags.config).for(file)
  const settings = settingsOf(config, cwd, { name: '-', ...(file !== undefined && { path: file }) })
  const { failOn = config.failOn, maxWarnings = config.maxWarnings, inherit = config.inherit } = flags
  const baseline = baselinePath(flags, config, cwd)
  const whole: Config = {
    ...config,
    ...(failOn !== undefined && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(inherit !== undefined && { inherit }),
    ...(baseline !== undefined && { baseline }),
  }
  await context.io.stdout.write(stringify(printedConfig(whole, settings), { lineWidth: 0 }))
  return OK
}
