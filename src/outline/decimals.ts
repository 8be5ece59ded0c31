/** Decimals (1.1, 2.1.3) and the bare numbers of the headings above them: they number only in a run. */
import { decimals, type Label, readBareNumber, readJoinedNumber } from './labels.ts'
import { DECIMAL, LAST_OUTER } from './styles.ts'

const LONGEST_HEADING = 60
const LONGEST_BARE = 20
/** What no heading of a few characters holds. */
const MARK = /[。；，,;]/

/** The numbers of a decimal. */
export const components = (label: Label): number[] => decimals(label).map(Number)
const isDecimal = (label: Label | undefined): label is Label => label?.style === DECIMAL

/**
 * Takes away the decimals that number nothing, such as `3.5 万件` where a line begins: those that neither follow the
 * last one nor begin a run, under a label of their first number or with the next decimal to go on with them.
 */
export function dropStrayDecimals(
  paragraphs: readonly (string | undefined)[],
  marks: (Label | undefined)[],
): void {
  const runs = marks.map(label => (isDecimal(label) ? components(label) : undefined))
  const following = nextOf(runs)
  let last: readonly number[] | undefined
  let above: Label | undefined
  let bare: Label | undefined
  runs.forEach((own, index) => {
    if (!own) {
      above = marks[index] ?? above
      bare = bareAbove(paragraphs[index]) ?? bare
      return
    }
    const goesOn =
      last !== undefined &&
      (follows(own, last) || (skips(own, last) && goesOnBehind(own, following[index], paragraphs[index])))
    const firsts = own.slice(1).every(isFirst)
    const headed = firsts && (isUnder(own, above) || isUnder(own, bare))
    if (goesOn || headed || (firsts && begins(own, last, following[index]))) {
      last = own
      above = undefined
      bare = undefined
    } else marks[index] = undefined
  })
}

const isFirst = (number: number): boolean => number === 1

/** Whether a decimal is the next one: one of the numbers is one higher, and those behind it begin at 1. */
export function follows(own: readonly number[], last: readonly number[]): boolean {
  const at = own.findIndex((number, index) => number !== last[index])
  return at >= 0 && own[at] === (last[at] ?? 0) + 1 && own.slice(at + 1).every(isFirst)
}

/** So many numbers may be missing before a decimal. */
const GAP = 5

/** Whether a decimal runs ahead of the last one at its own depth, or at one of the outer ones: numbers are missing in between. */
function skips(own: readonly number[], last: readonly number[]): boolean {
  const at = own.findIndex((number, index) => number !== last[index])
  const ahead = (own[at] ?? 0) - (last[at] ?? 0)
  return at > 0 && ahead > 1 && ahead <= GAP && own.slice(at + 1).every(isFirst)
}

/** Whether a decimal behind a gap is a heading, or the next one goes on with it. */
const goesOnBehind = (own: readonly number[], next: readonly number[] | undefined, chars = ''): boolean =>
  next ? follows(next, own) : chars.length <= LONGEST_BARE && !MARK.test(chars)

/** Whether a run of decimals may begin under the last label before it. */
function isUnder([first]: readonly number[], above: Label | undefined): boolean {
  if (!above) return false
  return first === above.ordinal || (first === 1 && above.style.rank <= LAST_OUTER)
}

/** Whether the next decimal goes on with this one, and not with the run before it. */
const begins = (
  own: readonly number[],
  last: readonly number[] | undefined,
  next: readonly number[] | undefined,
): boolean => next !== undefined && follows(next, own) && !(last !== undefined && follows(next, last))

/** For each decimal the next one. */
function nextOf(runs: readonly (readonly number[] | undefined)[]): (readonly number[] | undefined)[] {
  let seen: readonly number[] | undefined
  const next: (readonly number[] | undefined)[] = new Array(runs.length).fill(undefined)
  for (let index = runs.length - 1; index >= 0; index--) {
    if (!runs[index]) continue
    next[index] = seen
    seen = runs[index]
  }
  return next
}

/** The bare number of a heading (`2 体系`). */
const bareAbove = (chars: string | undefined): Label | undefined =>
  chars !== undefined && chars.length <= LONGEST_HEADING ? bareNumberOf(chars) : undefined

const bareNumberOf = (chars: string): Label | undefined => readBareNumber(chars) ?? joinedNumberOf(chars)
const joinedNumberOf = (chars: string): Label | undefined =>
  chars.length <= LONGEST_BARE && !MARK.test(chars) ? readJoinedNumber(chars) : undefined
/** Whether no white space stands behind the number. */
const isJoined = ({ length, printed }: Label): boolean => length === printed.length

/** Before 1.1 the bare 1 of a heading is a label too, and before such a 2 a 1 that has nothing numbered under it. */
export function bareNumbers(paragraphs: readonly (string | undefined)[], marks: (Label | undefined)[]): void {
  let next: Label | undefined
  let nextAt = 0
  let wanted = 0
  let joined = false
  for (let index = marks.length - 1; index >= 0; index--) {
    const chars = paragraphs[index]
    const label = marks[index]
    if (isDecimal(label)) {
      next = label
      nextAt = index
    } else if (label && next && isUnder(components(next), label)) next = undefined
    if (label || chars === undefined) continue
    const bare = bareAbove(chars)
    if (!bare) continue
    const [first, second] = next ? components(next) : []
    const heads = bare.ordinal === first && second === 1 && (!isJoined(bare) || nextAt === index + 1)
    const leads = bare.ordinal === wanted && chars.length <= LONGEST_BARE && !MARK.test(chars)
    if (!(heads || leads)) continue
    marks[index] = bare
    joined ||= isJoined(bare)
    wanted = bare.ordinal - 1
    next = undefined
  }
  closingNumber(paragraphs, marks, joined)
}

/**
 * The last heading of a notice in decimals may have none under it: `5 附则`.
 *
 * @param joined the notice prints no white space behind such numbers
 */
function closingNumber(
  paragraphs: readonly (string | undefined)[],
  marks: (Label | undefined)[],
  joined: boolean,
): void {
  const at = marks.findLastIndex(isDecimal)
  const last = marks[at] && components(marks[at])[0]
  if (last === undefined) return
  const readNumber = joined ? bareNumberOf : readBareNumber
  for (let index = at + 1; index < paragraphs.length; index++) {
    if ((marks[index]?.style.rank ?? LAST_OUTER + 1) <= LAST_OUTER) return
    const chars = paragraphs[index]
    const bare = chars !== undefined && chars.length <= LONGEST_BARE ? readNumber(chars) : undefined
    if (bare?.ordinal !== last + 1 || marks[index]) continue
    marks[index] = bare
    return
  }
}
