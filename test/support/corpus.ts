/** The fixtures: notices composed for the tests, each with answers that were written by hand. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answers } from './score.ts'

/** The folder of the fixtures, absolute. */
export const FIXTURES: string = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** One fixture. */
export interface Case {
  name: string
  /** Absolute, for writing next to it. */
  folder: string
  /** `source.html` or `source.txt`. */
  file: string
  bytes: Uint8Array
  answers: Answers
}

/** The renditions of the seed notice share the answers of this one. */
const SEED = 'seed-text'

const answersFile = (name: string): string =>
  join(FIXTURES, name.startsWith('seed-') ? SEED : name, 'answers.json')

function read(name: string): Case {
  const folder = join(FIXTURES, name)
  const file = ['source.html', 'source.txt'].find(candidate => existsSync(join(folder, candidate)))
  if (!file) throw new Error(`fixtures/${name} has no source.html and no source.txt`)
  const answers = JSON.parse(readFileSync(answersFile(name), 'utf8')) as Answers
  return { name, folder, file, bytes: readFileSync(join(folder, file)), answers }
}

/** All fixtures, by name. */
export const CASES: readonly Case[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => read(entry.name))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The fixture of that name. */
export function caseNamed(name: string): Case {
  const found = CASES.find(one => one.name === name)
  if (!found) throw new Error(`no fixture ${name}`)
  return found
}

/** SHA-256 over every source and every answer, in the order of the names. */
export function corpusHash(): string {
  const hash = createHash('sha256')
  for (const { name, file, bytes } of CASES) {
    hash.update(`${name}/${file}\0`).update(bytes)
    hash.update(`\0${name}/answers\0`).update(readFileSync(answersFile(name)))
  }
  return hash.digest('hex')
}
