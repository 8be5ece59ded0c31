/** Which label stands under which. */
import { decimals, type Label } from './labels.ts'
import { ARABIC, STYLES } from './styles.ts'

interface Open {
  readonly index: number
  readonly label: Label
}

/** Whether two labels number the same level. */
export const sameLevel = (a: Label, b: Label): boolean =>
  a.depth === b.depth && a.style.level === b.style.level

/**
 * The parent of each label.
 *
 * The order of levels is 章 > 节 > 条 > 一、 > （一） > 1. > （1） > ①, but a notice may put them in another one (条 under
 * 一、): a style stands under one that usually stands below it when the run of the upper one goes on behind it.
 *
 * @param labels one for each paragraph, `undefined` for those without
 * @param closes the paragraphs that are unnumbered headings: they close the numbering before them
 * @returns for each labelled paragraph the index of its parent, or -1
 */
export function nest(labels: readonly (Label | undefined)[], closes: readonly boolean[]): number[] {
  const parents: number[] = new Array(labels.length)
  const following = followers(labels)
  const inverted = new Set<number>()
  const open: Open[] = []
  let heading: number | undefined
  for (let index = 0; index < labels.length; index++) {
    if (closes[index]) heading = index
    const label = labels[index]
    parents[index] = -1
    if (!label) continue
    const at = levelOf(open, label)
    if (heading !== undefined) {
      const goesOn = at >= 0 && open[at]?.label.ordinal === label.ordinal - 1
      if (!goesOn || isOutside(open.slice(0, at), following, heading === index - 1)) cut(open, 0)
      heading = undefined
    }
    if (at >= 0) cut(open, at)
    else {
      for (let top = open.at(-1); top && !isUnder(label, top, open, following, inverted); top = open.at(-1))
        open.pop()
    }
    parents[index] = open.at(-1)?.index ?? -1
    open.push({ index, label })
  }
  return parents
}

/** Closes what is open from a place on; setting the length of an array is slow. */
function cut(open: Open[], length: number): void {
  while (open.length > length) open.pop()
}

/** 编, 章 and 节, across which other numbers run on. */
const LAST_CHAPTER = 2

/**
 * Whether a run that goes on behind an unnumbered heading does so outside the levels above it: none of these goes on
 * itself, and they are chapters, or nothing stands between the heading and the run, so that it heads the run.
 */
function isOutside(
  above: readonly Open[],
  following: readonly (Label | undefined)[],
  headed: boolean,
): boolean {
  return above.every(({ index, label }) => {
    const next = following[index]
    if (next !== undefined && sameLevel(next, label) && next.ordinal === label.ordinal + 1) return false
    return headed || label.style.rank <= LAST_CHAPTER
  })
}

/** The index of the open label of the same level, or -1. */
function levelOf(open: readonly Open[], label: Label): number {
  for (let i = 0; i < open.length; i++) if (sameLevel((open[i] as Open).label, label)) return i
  return -1
}

/** Whether the label stands under the open one. */
function isUnder(
  label: Label,
  top: Open,
  open: readonly Open[],
  following: readonly (Label | undefined)[],
  inverted: Set<number>,
): boolean {
  const { style, depth } = top.label
  if (label.style.id === 'decimal') {
    if (style.id === 'decimal') return depth < label.depth
    if (style.level === ARABIC.level && isNumberOf(top.label, label, open)) return true
  }
  if (style.rank < label.style.rank) return true
  if (style.rank === label.style.rank && style.id !== label.style.id)
    return style.id === 'decimal' || inverted.has(pair(top.label, label))
  if (inverted.has(pair(top.label, label))) return true
  const next = following[top.index]
  const holds = next !== undefined && next.ordinal === top.label.ordinal + 1 && startsRun(label, top.label)
  if (holds) inverted.add(pair(top.label, label))
  return holds
}

/** Whether 2. is the first number of 2.1; below a decimal it numbers items. */
const isNumberOf = ({ ordinal }: Label, label: Label, open: readonly Open[]): boolean =>
  Number(decimals(label)[0]) === ordinal && !open.some(above => above.label.style.id === 'decimal')

/** Under 1. a run of （一） begins anew; 条 runs on through the whole notice. */
const startsRun = (label: Label, above: Label): boolean =>
  label.ordinal === 1 || (label.style.id === 'article' && above.ordinal > 1)

const pair = (above: Label, below: Label): number => above.style.level * STYLES.length + below.style.level

/** For each label the next one of its level. */
function followers(labels: readonly (Label | undefined)[]): (Label | undefined)[] {
  const seen: (Label | undefined)[] = new Array(STYLES.length)
  const next: (Label | undefined)[] = new Array(labels.length)
  for (let index = labels.length - 1; index >= 0; index--) {
    const label = labels[index]
    if (!label) continue
    const { level } = label.style
    next[index] = seen[level]
    seen[level] = label
  }
  return next
}

/** How many numbering styles there are: no tree is deeper than that and the depth of decimals. */
export const DEEPEST: number = STYLES.length + 4
