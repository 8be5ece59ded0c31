/** Programs of the system that some tests drive: a spreadsheet and a browser. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Names under which Debian and others install a program. */
const NAMES = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
} as const

/** One of the programs that tests drive. */
export type Program = keyof typeof NAMES

/** The program's path, or `undefined` with one line that says which check is left out and why. */
export function findProgram(program: Program, check: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  const found = NAMES[program].flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
  if (!found) process.stderr.write(`left out: ${check}: ${program} is not installed\n`)
  return found
}

/**
 * Whether a missing program is a failure: in CI, where it is installed, unless the installer noted in
 * `UNAVAILABLE_PROGRAMS` that the system has no package of it.
 */
export function mustHave(program: Program): boolean {
  return (
    Boolean(process.env.CI) && !(process.env.UNAVAILABLE_PROGRAMS ?? '').split(/[\s,]+/).includes(program)
  )
}
