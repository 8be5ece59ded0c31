/** A trace for a person: a line a passage, what was read in it below, cut to the width of the terminal. */
import type { ChalkInstance } from 'chalk'
import { oneLine } from '../../check/report/safe.ts'
import type { Say } from '../../messages/index.ts'
import { clip, displayWidth } from '../../output/width.ts'
import type { Trace, TracedUnit, TraceKind } from '../../trace/trace.ts'

/** The colours of the kinds. */
const COLOURS: Readonly<Record<TraceKind, (chalk: ChalkInstance) => (text: string) => string>> = {
  title: chalk => chalk.bold.blue,
  'document-number': chalk => chalk.cyan,
  recipients: chalk => chalk.blueBright,
  letter: chalk => chalk.blue,
  signatory: chalk => chalk.cyanBright,
  'issued-date': chalk => chalk.bold.cyan,
  note: chalk => chalk.italic.blue,
  attachment: chalk => chalk.italic.cyan,
  'part-label': chalk => chalk.magentaBright,
  'part-title': chalk => chalk.bold.magenta,
  preamble: chalk => chalk.italic,
  label: chalk => chalk.magenta,
  heading: chalk => chalk.bold,
  paragraph: chalk => chalk.reset,
  statement: chalk => chalk.green,
  table: chalk => chalk.yellow,
  repeated: chalk => chalk.dim.italic,
  fact: chalk => chalk.yellowBright,
  breadcrumb: chalk => chalk.dim.yellow,
  link: chalk => chalk.dim.cyan,
  'left-out': chalk => chalk.dim,
}

/** How a trace is shown. */
export interface TraceStyle {
  readonly say: Say
  /** Absent for a file: no colour. */
  readonly chalk?: ChalkInstance
  /** Columns of the terminal; without it nothing is cut. */
  readonly columns?: number
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))
const widest = (texts: readonly string[]): number => Math.max(0, ...new Set(texts.map(displayWidth)))
const place = ({ position: { start } }: Trace): string => `${start.line}:${start.column}`

/** The least columns that a text keeps, however narrow the terminal is. */
const LEAST = 20
const CUT = '…'

function shortened(text: string, columns: number | undefined): string {
  if (columns === undefined || text.length * 2 <= columns || displayWidth(text) <= columns) return text
  return clip(text, columns - 1) + CUT
}

function words({ label, field, text }: Trace): string {
  return label === undefined ? text : `${label} → ${field}: ${text}`
}

function unitsSaid(units: readonly TracedUnit[], say: Say): string[] {
  const byRole = new Map<TracedUnit['role'], string[]>()
  for (const { name, role, group } of units) {
    const names = byRole.get(role) ?? []
    names.push(group ? say('trace.group', { name }) : name)
    byRole.set(role, names)
  }
  return Array.from(byRole, ([role, names]) => `${say(`trace.${role}`)} ${names.join('、')}`)
}

/** What was read in a statement, and to which node it was given. */
function reading(passage: Trace, say: Say): string | undefined {
  const { units, deadline, openEnded, standing, path, alsoFor = [], part } = passage
  if (passage.as !== 'statement') return undefined
  const owner =
    path === undefined ? say('trace.part') : say('trace.to', { path: [path, ...alsoFor].join('、') })
  return [
    part === undefined ? owner : `${owner} (${part})`,
    ...unitsSaid(units ?? [], say),
    ...(openEnded ? [say('trace.openEnded')] : []),
    ...(deadline === undefined ? [] : [say('trace.deadline', { deadline })]),
    ...(standing ? [`${say('trace.standing')} ${unitsSaid(standing, say).join('; ')}`] : []),
  ].join('; ')
}

/** The lines of a trace: `line:column  kind  rule  │ text`, aligned whatever the width of the characters. */
export function traceLines(passages: readonly Trace[], { say, chalk, columns }: TraceStyle): string[] {
  const kinds = passages.map(({ as }) => say(`trace.kind.${as}`))
  const widths = {
    place: widest(passages.map(place)),
    kind: widest(kinds),
    rule: widest(passages.map(({ rule }) => oneLine(rule))),
  }
  const before = widths.place + widths.kind + widths.rule + 6
  const room = columns === undefined ? undefined : Math.max(LEAST, columns - before - 2)
  const dim = (text: string): string => (chalk ? chalk.dim(text) : text)
  return passages.flatMap((passage, index) => {
    const colour = chalk ? COLOURS[passage.as](chalk) : (text: string) => text
    const at = place(passage).padStart(widths.place)
    const kind = colour(padded(kinds[index] ?? '', widths.kind))
    const rule = dim(padded(oneLine(passage.rule), widths.rule))
    const line = `${dim(at)}  ${kind}  ${rule}  │ ${colour(shortened(oneLine(words(passage)), room))}`
    const said = reading(passage, say)
    if (said === undefined) return [line]
    const below = room === undefined ? undefined : room - 2
    return [line, `${' '.repeat(before)}│ ${colour(`→ ${shortened(oneLine(said), below)}`)}`]
  })
}
