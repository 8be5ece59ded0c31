/** Look-ups of printed names in the register of units that a team keeps. */
import { type UnitNames, type UnitRegistry, unitNames } from '../output/registry.ts'

/** How a printed name was recognised. */
export interface Match {
  /** The registered name. */
  readonly name: string
  /** `elided`: without the level prefix that a name before it bore (省商务厅、财政厅). */
  readonly by: 'name' | 'alias' | 'elided'
}

/** The register, ready for look-ups. */
export interface Registry extends UnitNames {
  readonly size: number
  /** What a printed name stands for. `before`: the names printed before it in the same statement. */
  lookup(printed: string, before?: readonly string[]): Match | undefined
  /** The registered name that a misprinted one is most like, by its own name or an alias; if any is like it. */
  suggest(printed: string): string | undefined
}

const SPACES = /\s+/g
/** Level prefixes that later names of a list leave out: 市, 区, 浙江省, 自治区 … */
const LEVEL = /^(?:[^\s、，]{0,6}(?:省|市|县|区|州|盟|旗|镇|乡)|国家|中国)$/
const LONGEST_LEVEL = 7

function key(name: string): string {
  return name.replace(SPACES, '')
}

/** The number of single-character edits between two names, or `limit + 1` where it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return Math.min(row[b.length] ?? 0, limit + 1)
}

/** Edits that a name of this length may be away from the one that was meant. */
function tolerance(length: number): number {
  return length < 3 ? 0 : length < 7 ? 1 : 2
}

/** Makes the look-ups. White space in names counts for nothing. */
export function compileRegistry(registry: UnitRegistry): Registry {
  const names = unitNames(registry)
  const official = new Map<string, string>()
  const aliases = new Map<string, string>()
  for (const [name, unit] of Object.entries(registry.units)) {
    official.set(key(name), name)
    for (const alias of unit.aliases ?? []) aliases.set(key(alias), name)
  }
  const direct = (printed: string): Match | undefined => {
    const name = official.get(printed)
    if (name !== undefined) return { name, by: 'name' }
    const meant = aliases.get(printed)
    return meant === undefined ? undefined : { name: meant, by: 'alias' }
  }
  const elided = (printed: string, before: readonly string[]): Match | undefined => {
    for (const earlier of before.map(key).reverse())
      for (let cut = 1; cut < Math.min(earlier.length, LONGEST_LEVEL + 1); cut++) {
        const prefix = earlier.slice(0, cut)
        const match = LEVEL.test(prefix) ? direct(prefix + printed) : undefined
        if (match) return { name: match.name, by: 'elided' }
      }
    return undefined
  }
  return {
    ...names,
    size: official.size,
    lookup: (printed, before = []) => direct(key(printed)) ?? elided(key(printed), before),
    suggest: printed => {
      const limit = tolerance(key(printed).length)
      let best: { name: string; edits: number } | undefined
      for (const [known, name] of [...official, ...aliases]) {
        const edits = distance(key(printed), known, limit)
        if (edits <= limit && edits < (best?.edits ?? limit + 1)) best = { name, edits }
      }
      return best?.name
    },
  }
}

/** Of the known names the one that is nearest to a misspelt one, if any is near. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(tolerance(name.length), Math.floor(name.length / 3))
  let best: { name: string; edits: number } | undefined
  for (const each of known) {
    const edits = distance(name, each, limit)
    if (edits <= limit && edits < (best?.edits ?? limit + 1)) best = { name: each, edits }
  }
  return best?.name
}
