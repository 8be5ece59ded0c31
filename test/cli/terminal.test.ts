/** What differs on a terminal: control characters, colour, binary formats. The world is injected. */
import { describe, expect, it } from 'vitest'
import { colourLevel } from '../../src/cli/colour.ts'
import { escapeControls, escapeLine } from '../../src/cli/escape.ts'
import { ClosedPipe } from '../../src/cli/exit.ts'
import type { Io, Sink } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

interface World extends Io {
  readonly written: { stdout: string; stderr: string }
}

function world(
  options: { input?: string; tty?: boolean; env?: Record<string, string>; closed?: boolean } = {},
): World {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr'): Sink => ({
    isTTY: options.tty ?? false,
    async write(chunk) {
      if (options.closed && name === 'stdout') throw new ClosedPipe()
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')
    },
  })
  return {
    written,
    stdin: { isTTY: options.input === undefined, read: async () => Buffer.from(options.input ?? '') },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: options.env ?? {},
    cwd: process.cwd(),
  }
}

const HOSTILE = '一、做\u001b]0;owned\u0007好\u009b31m工作\u202e。（市教育局）\n'

describe('a notice with control characters', () => {
  it.each(['json', 'yaml', 'ndjson'])('cannot drive a terminal as %s', async format => {
    const io = world({ input: HOSTILE, tty: true })
    await main(['parse', '-', '--format', format], io)
    expect(io.written.stdout).toContain('做')
    expect(io.written.stdout + io.written.stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  })

  it('is JSON and YAML without C0 and C1 also in a pipe', async () => {
    for (const format of ['json', 'yaml']) {
      const io = world({ input: HOSTILE })
      await main(['parse', '--format', format], io)
      expect(io.written.stdout).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    }
  })

  it('is escaped where its text is shown', () => {
    expect(escapeControls('a\u001b[0m\n\tb\u0085')).toBe('a\\u001b[0m\n\tb\\u0085')
    expect(escapeLine('a\nb\u2028')).toBe('a\\u000ab\\u2028')
  })
})

describe('a terminal', () => {
  it('is not waited for where no input is named', async () => {
    const io = world({ tty: true })
    expect(await main(['parse'], io)).toBe(2)
    expect(io.written.stderr).toMatch(/^error: no input: .* \(see 'yaoyao-plan --help'\)\n$/)
  })

  it('gets no binary format', async () => {
    const io = world({ input: HOSTILE, tty: true })
    expect(await main(['parse', '--format', 'xlsx'], io)).toBe(2)
    expect(io.written.stdout).toBe('')
    expect(io.written.stderr).toMatch(/xlsx is not for a terminal/)
  })
})

describe('a pipe whose reader has gone', () => {
  it('is no failure', async () => {
    const io = world({ input: HOSTILE, closed: true })
    expect(await main(['parse', '--quiet'], io)).toBe(0)
    expect(io.written.stderr).toBe('')
  })
})

describe('an unexpected error', () => {
  it('keeps its stack and exits with 2', async () => {
    const io = world({ input: HOSTILE })
    const broken: Io = {
      ...io,
      stdin: { isTTY: false, read: () => Promise.reject(new Error('disk on fire')) },
    }
    expect(await main(['parse'], broken)).toBe(2)
    expect(io.written.stderr).toMatch(/unexpected error.*\nError: disk on fire\n\s+at /)
  })
})

describe('colour', () => {
  it.each([
    [{}, false, undefined, 0],
    [{}, true, undefined, 1],
    [{ COLORTERM: 'truecolor' }, true, undefined, 3],
    [{ TERM: 'dumb' }, true, undefined, 0],
    [{ NO_COLOR: '1' }, true, undefined, 0],
    [{ NO_COLOR: '' }, true, undefined, 1],
    [{ FORCE_COLOR: '1' }, false, undefined, 1],
    [{ FORCE_COLOR: '' }, false, undefined, 1],
    [{ FORCE_COLOR: '3' }, false, undefined, 3],
    [{ FORCE_COLOR: '0' }, true, undefined, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, undefined, 1],
    [{ FORCE_COLOR: '1' }, true, false, 0],
    [{ NO_COLOR: '1' }, false, true, 1],
  ] as const)('with %j, terminal %s, option %s is of level %i', (env, tty, option, level) => {
    const io = world({ tty, env })
    expect(colourLevel(io, io.stdout, option)).toBe(level)
  })
})
