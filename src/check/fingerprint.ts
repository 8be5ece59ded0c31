/** Names for findings that stay when lines move and items are renumbered. */
import type { Problem } from './types.ts'

const FNV_OFFSETS = [0x811c9dc5, 0x050c5d1f] as const
const FNV_PRIME = 0x01000193

/** 64 bits of hexadecimal digits: two runs of FNV-1a over the UTF-16 code units. For telling apart, not for secrets. */
function digest(text: string): string {
  return FNV_OFFSETS.map(offset => {
    let hash: number = offset
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME)
      hash = Math.imul(hash ^ (code >>> 8), FNV_PRIME)
    }
    return (hash >>> 0).toString(16).padStart(8, '0')
  }).join('')
}

const LAYOUT = /[\s\u200b\ufeff]+/g

/** The words of the node that a problem concerns: what stays the same when the node moves. */
function wordsOf({ entry }: Problem): string {
  const { title = '', paragraphs = [], responsibilities = [] } = entry?.node ?? {}
  return [title, ...paragraphs.slice(0, 1), ...responsibilities.slice(0, 1).map(({ text }) => text)]
    .join('\n')
    .replace(LAYOUT, '')
}

/** Arguments that say where, not what. */
const PLACES: ReadonlySet<string> = new Set(['path', 'earlier', 'label', 'previous'])

/**
 * One fingerprint for each problem of one notice, in order: the rule, the message, its arguments but for places, and the words of
 * the node concerned. Equal ones are counted (`…-2`).
 */
export function fingerprints(problems: readonly (Problem & { readonly rule: string })[]): string[] {
  const counts = new Map<string, number>()
  return problems.map(problem => {
    const args = Object.entries(problem.args).filter(([name]) => !PLACES.has(name))
    const hash = digest(JSON.stringify([problem.rule, problem.message, args.sort(), wordsOf(problem)]))
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}
