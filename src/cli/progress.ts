/** How far a long run is: one line on a terminal's standard error, rewritten in place, and a summary at the end. */
import type { Context } from './context.ts'
import type { Input } from './inputs.ts'

/** Milliseconds before the line first shows, and between two of its states. */
const PATIENCE = 400
const PACE = 100

const CLEAR_LINE = '\r\u001b[2K'

export interface Progress {
  /** The same context, whose warnings do not run into the line. */
  readonly context: Context
  /** The same inputs; reading one of them moves the line on. */
  readonly inputs: readonly Input[]
  /** Takes the line away and writes the summary. */
  end(): Promise<void>
}

/** Whether anybody watches: a person at a terminal that shows nothing else, and more than one input. */
function isWatched({ io }: Context, total: number, flags: { quiet?: true }, toStdout: boolean): boolean {
  const ci = io.env.CI !== undefined && io.env.CI !== '' && io.env.CI !== 'false'
  return total > 1 && !flags.quiet && !ci && io.stderr.isTTY && !(toStdout && io.stdout.isTTY)
}

/**
 * Watches over the reading of `inputs`. Does nothing where standard error is no terminal, in CI and with `--quiet`.
 *
 * @param toStdout whether the output goes to standard output: on a terminal, the line would run through it
 * @param now a clock in milliseconds
 */
export function watch(
  context: Context,
  inputs: readonly Input[],
  flags: { quiet?: true },
  toStdout: boolean,
  now: () => number = () => performance.now(),
): Progress {
  const total = inputs.length
  if (!isWatched(context, total, flags, toStdout)) return { context, inputs, end: async () => {} }
  const { io, say } = context
  const started = now()
  let begun = 0
  let drawn = started + PATIENCE - PACE
  let visible = false

  const rateAt = (done: number): number => done / Math.max((now() - started) / 1000, 0.001)

  const clear = async (): Promise<void> => {
    if (visible) await io.stderr.write(CLEAR_LINE)
    visible = false
  }

  const step = async (): Promise<void> => {
    const done = begun++
    if (now() - drawn < PACE || done === 0) return
    drawn = now()
    visible = true
    const rate = rateAt(done)
    const line = say('progress.line', {
      done,
      total,
      rate: rate.toFixed(rate < 10 ? 1 : 0),
      left: Math.ceil((total - done) / rate),
    })
    await io.stderr.write(`${CLEAR_LINE}${line.slice(0, (io.stderr.columns || 80) - 1)}`)
  }

  return {
    context: {
      ...context,
      async warn(line) {
        await clear()
        await context.warn(line)
      },
    },
    inputs: inputs.map(input => ({
      ...input,
      async read() {
        await step()
        return input.read()
      },
    })),
    async end() {
      await clear()
      const rate = rateAt(begun)
      const time = ((now() - started) / 1000).toFixed(1)
      await context.warn(
        say('progress.summary', { total: begun, time, rate: rate.toFixed(rate < 10 ? 1 : 0) }),
      )
    },
  }
}
