/** Whether a stream is written in colour, and the styles for it. */
import type { ChalkInstance } from 'chalk'
import type { Io, Sink } from './io.ts'

type Level = 0 | 1 | 2 | 3

/** What FORCE_COLOR asks for; `undefined` where it is not set. */
function forced(value: string | undefined): Level | undefined {
  if (value === undefined) return undefined
  if (value === '0' || value === 'false') return 0
  return value === '2' ? 2 : value === '3' ? 3 : 1
}

/**
 * The colours that `sink` is written in: 0 none, 1 the sixteen, 2 the 256, 3 all. The option decides, then FORCE_COLOR,
 * NO_COLOR (no-color.org) and TERM=dumb, then whether it is a terminal.
 */
export function colourLevel(io: Io, sink: Sink, option: boolean | undefined): Level {
  const onTerminal: Level = /^(truecolor|24bit)$/.test(io.env.COLORTERM ?? '') ? 3 : 1
  if (option !== undefined) return option ? onTerminal : 0
  const force = forced(io.env.FORCE_COLOR)
  if (force !== undefined) return force
  if (io.env.NO_COLOR || io.env.TERM === 'dumb') return 0
  return sink.isTTY ? onTerminal : 0
}

/** Chalk for `sink`. Loaded late: most runs write to a pipe and never need it. */
export async function chalkFor(io: Io, sink: Sink, option: boolean | undefined): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: colourLevel(io, sink, option) })
}
