/** Where two wordings differ. */

/** The common start and end, and what stands between them in either. */
export interface Passage {
  readonly start: string
  readonly from: string
  readonly to: string
  readonly end: string
}

const AROUND = 16
const CUT = '…'

/** Splits two wordings into what they share at both ends (cut to a few characters) and what differs. Never cuts a surrogate pair. */
export function passage(from: string, to: string): Passage {
  const [a, b] = [Array.from(from), Array.from(to)]
  let first = 0
  while (first < a.length && first < b.length && a[first] === b[first]) first++
  let last = 0
  while (
    last < a.length - first &&
    last < b.length - first &&
    a[a.length - 1 - last] === b[b.length - 1 - last]
  )
    last++
  const start = a.slice(Math.max(0, first - AROUND), first).join('')
  const end = last === 0 ? '' : a.slice(a.length - last, a.length - last + AROUND).join('')
  return {
    start: first > AROUND ? CUT + start : start,
    from: a.slice(first, a.length - last).join(''),
    to: b.slice(first, b.length - last).join(''),
    end: last > AROUND ? end + CUT : end,
  }
}
