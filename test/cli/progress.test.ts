import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/cli/context.ts'
import type { Input } from '../../src/cli/inputs.ts'
import type { Io, Sink } from '../../src/cli/io.ts'
import { watch } from '../../src/cli/progress.ts'
import { speaker } from '../../src/messages/index.ts'

interface World {
  readonly terminal?: boolean
  readonly env?: Record<string, string>
  readonly quiet?: true
  readonly toStdout?: boolean
  readonly count?: number
}

/** Reads the inputs, a quarter of a second each, with one warning after the third; what was written to standard error. */
async function written({
  terminal = true,
  env = {},
  quiet,
  toStdout = false,
  count = 5,
}: World): Promise<string> {
  let out = ''
  let time = 0
  const sink = (isTTY: boolean): Sink => ({
    isTTY,
    columns: 60,
    write: async chunk => {
      out += String(chunk)
    },
  })
  const io: Io = {
    stdin: { isTTY: true, read: async () => new Uint8Array() },
    stdout: sink(terminal),
    stderr: sink(terminal),
    env,
    cwd: '/',
  }
  const context = { io, say: speaker('en'), warn: (line: string) => io.stderr.write(`${line}\n`) } as Context
  const inputs = Array.from(
    { length: count },
    (_, index): Input => ({
      name: `${index}.txt`,
      mirror: `${index}.txt`,
      read: async () => {
        time += 250
        return new Uint8Array()
      },
    }),
  )
  const progress = watch(context, inputs, quiet ? { quiet } : {}, toStdout, () => time)
  for (const [index, input] of progress.inputs.entries()) {
    await input.read()
    if (index === 2) await progress.context.warn('2.txt: warning')
  }
  await progress.end()
  return out
}

describe('progress', () => {
  it('is one line that is rewritten, out of the way of warnings, with a summary', async () => {
    const clear = '\r\u001b[2K'
    expect(await written({})).toBe(
      [
        `${clear}2 of 5 read · 4.0/s · 1 s left`,
        `${clear}2.txt: warning\n`,
        `${clear}3 of 5 read · 4.0/s · 1 s left`,
        `${clear}4 of 5 read · 4.0/s · 1 s left`,
        `${clear}5 read in 1.3 s (4.0/s)\n`,
      ].join(''),
    )
  })

  it.each<[string, World]>([
    ['without a terminal', { terminal: false }],
    ['in CI', { env: { CI: 'true' } }],
    ['with --quiet', { quiet: true }],
    ['where the output is on the terminal itself', { toStdout: true }],
    ['for one input', { count: 1 }],
  ])('is off %s', async (_, world) => {
    expect((await written(world)).replace('2.txt: warning\n', '')).toBe('')
  })
})
