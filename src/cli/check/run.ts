/** A whole run of `check`: inputs to findings, findings to reports and an exit code. */
import { resolve } from 'node:path'
import { partition } from '../../check/baseline.ts'
import type { Config } from '../../check/config.ts'
import { count, fails, type Policy } from '../../check/policy.ts'
import type { CheckedFile, Report, UnreadFile } from '../../check/report/index.ts'
import type { Finding } from '../../check/types.ts'
import type { Severity } from '../../model.ts'
import type { Context } from '../context.ts'
import { type ExitCode, FAILURE, FINDINGS, KnownError, OK } from '../exit.ts'
import { DATA_EXTENSIONS, type Input, NOTICE_EXTENSIONS } from '../inputs.ts'
import type { InputFlags } from '../options.ts'
import { knownError, noticeInputs, reportFailure } from '../read.ts'
import { keyIn, readBaseline, updateBaseline } from './baselines.ts'
import { type Inspected, inspect } from './collect.ts'
import { Configs } from './config.ts'
import { wantedReports, writeReports } from './reports.ts'

export interface CheckFlags extends InputFlags {
  readonly config?: string
  readonly printConfig?: true
  readonly report: readonly string[]
  readonly output?: string
  readonly maxWarnings?: number
  readonly failOn?: Severity
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly inherit?: boolean
  readonly allowEmpty?: true
}

interface Read {
  readonly inspected: readonly Inspected[]
  readonly unread: readonly UnreadFile[]
}

async function readAll(
  inputs: readonly Input[],
  patterns: readonly string[],
  flags: CheckFlags,
  context: Context,
): Promise<Read> {
  const configs = new Configs(context, flags.config)
  const named = new Set(patterns.map(pattern => resolve(context.io.cwd, pattern)))
  const inspected: Inspected[] = []
  const unread: UnreadFile[] = []
  for (const input of inputs) {
    // A wrong configuration ends the run; a file that cannot be read does not.
    const config = await configs.for(input.path)
    const isNamed = input.path === undefined || named.has(input.path)
    try {
      const result = await inspect(input, isNamed, config, flags, context)
      if (result) inspected.push(result)
    } catch (error) {
      const known = knownError(error, input.name)
      if (!known) throw error
      unread.push({ name: input.name, reason: context.words(known) })
      await reportFailure(known, context)
    }
  }
  return { inspected, unread }
}

/** The baseline of a configuration, unless the command line names another one. */
export function baselinePath(flags: CheckFlags, config: Config, cwd: string): string | undefined {
  return flags.baseline === undefined ? config.baseline : resolve(cwd, flags.baseline)
}

/** Takes the known findings away. Each baseline is read once. */
async function withoutKnown(
  all: readonly Inspected[],
  flags: CheckFlags,
  context: Context,
): Promise<CheckedFile[]> {
  const read = new Map<string, ReturnType<typeof readBaseline>>()
  const files: CheckedFile[] = []
  for (const { input, config, source, notices } of all) {
    const path = baselinePath(flags, config, context.io.cwd)
    let baseline: Awaited<ReturnType<typeof readBaseline>> | undefined
    if (path !== undefined) {
      if (!read.has(path)) read.set(path, readBaseline(path))
      baseline = await read.get(path)
    }
    files.push({
      name: input.name,
      source,
      notices: notices.map(notice => {
        if (path === undefined || !baseline) return { ...notice, known: 0 }
        const { fresh, known } = partition(notice.findings, baseline, keyIn(path, input))
        return { ...notice, findings: fresh, known: known.length }
      }),
    })
  }
  return files
}

/** Says where warnings alone are too many, and whether the run fails. Files of one configuration are judged together. */
async function judge(
  all: readonly Inspected[],
  files: readonly CheckedFile[],
  flags: CheckFlags,
  context: Context,
): Promise<boolean> {
  const groups = new Map<Config, Finding[]>()
  for (const [index, { config }] of all.entries()) {
    const findings = files[index]?.notices.flatMap(notice => notice.findings) ?? []
    groups.set(config, (groups.get(config) ?? []).concat(findings))
  }
  let failed = false
  for (const [config, findings] of groups) {
    const failOn = flags.failOn ?? config.failOn
    const limit = flags.maxWarnings ?? config.maxWarnings
    const policy: Policy = {
      ...(failOn !== undefined && { failOn }),
      ...(limit !== undefined && { maxWarnings: limit }),
    }
    const counts = count(findings)
    if (limit !== undefined && counts.warning > limit)
      await context.warn(context.say('check.tooManyWarnings', { warnings: counts.warning, limit }))
    failed ||= fails(counts, policy)
  }
  return failed
}

async function update(all: readonly Inspected[], flags: CheckFlags, context: Context): Promise<void> {
  const groups = new Map<string, Inspected[]>()
  for (const each of all) {
    const path = baselinePath(flags, each.config, context.io.cwd)
    if (path === undefined) throw new KnownError('check.noBaseline', {}, { usage: true })
    groups.set(path, (groups.get(path) ?? []).concat(each))
  }
  for (const [path, group] of groups) {
    const found = group.map(({ input, notices }) => ({
      input,
      findings: notices.flatMap(each => each.findings),
    }))
    const written = await updateBaseline(path, found, context)
    if (!flags.quiet) await context.warn(context.say('check.baselineWritten', { name: path, count: written }))
  }
}

/** Checks the inputs. Resolves with the exit code; what cannot be read counts as well. */
export async function runCheck(
  patterns: readonly string[],
  flags: CheckFlags,
  context: Context,
): Promise<ExitCode> {
  const wanted = wantedReports(flags.report, flags.output)
  const inputs = await noticeInputs(patterns, flags, context, {
    extensions: [...NOTICE_EXTENSIONS, ...DATA_EXTENSIONS],
    ...(flags.allowEmpty && { allowEmpty: true }),
  })
  const { inspected, unread } = await readAll(inputs.list, patterns, flags, context)
  if (flags.updateBaseline) {
    await update(inspected, flags, context)
    return OK
  }
  if (inspected.length === 0 && unread.length === 0 && !flags.allowEmpty) {
    if (context.outcome.code === OK) throw new KnownError('check.nothing', {})
    return FAILURE
  }
  const files = await withoutKnown(inspected, flags, context)
  const notices = files.flatMap(file => file.notices)
  const failed = (await judge(inspected, files, flags, context)) || context.outcome.code !== OK
  const report: Report = {
    files,
    unread,
    counts: count(notices.flatMap(notice => notice.findings)),
    known: notices.reduce((sum, notice) => sum + notice.known, 0),
    failed,
  }
  await writeReports(wanted, report, context)
  return failed ? FINDINGS : OK
}
