/** The cells of a row whose lines stand one below the other: which lines are of which column. */
import type { Text } from '../text.ts'
import {
  beginsName,
  FITS,
  goesOn,
  isEmptyCell,
  isLong,
  isRest,
  isSentence,
  isUnitCell,
  MOST_TIME,
} from './fits.ts'
import type { ColumnKind } from './heading.ts'
import type { Plan } from './plan.ts'

/** The lines of each typed column. */
type Cells = readonly (readonly Text[])[]

/** The lines of a row by columns: the words `[0, from)`, the cells of the typed columns, and what stands behind `to`. */
export interface Division {
  readonly from: number
  readonly cells: Cells
  readonly to: number
}

/** The typed columns take up no more lines; so many may stand behind them, and so many places are tried. */
const MOST_TYPED = 24
const MOST_BEHIND = 8
const MOST_TRIED = 4

/** Divides the lines of a row; what has been tried is remembered, so that each stretch is read once. */
export class Divider {
  private readonly texts: readonly Text[]
  private readonly plan: Plan
  private readonly whole: boolean
  private readonly below: boolean
  private readonly fitting = new Map<string, boolean>()

  /**
   * @param whole the lines are cells or paragraphs of cells, not broken by the width of columns
   * @param below the row stands below another, whose cells of words may span it
   */
  constructor(texts: readonly Text[], plan: Plan, whole: boolean, below: boolean) {
    this.texts = texts
    this.plan = plan
    this.whole = whole
    this.below = below
  }

  /**
   * The division of all lines, or, where other text may follow (`open`), of as many as fill most columns; `undefined` where
   * none has units.
   */
  divide(open: boolean): Division | undefined {
    for (const from of this.behindSentences()) {
      const division = open ? this.shortest(from) : this.longest(from)
      if (division) return division
    }
    let best: Division | undefined
    for (const from of this.beginnings()) {
      const division = open ? this.shortest(from) : this.longest(from)
      if (division && (!best || filled(division) > filled(best))) best = division
    }
    return best
  }

  /** Where the typed columns may begin: behind a sentence, … */
  private behindSentences(): number[] {
    const { texts, plan } = this
    if (plan.words === 0) return [0]
    const starts: number[] = []
    for (let at = texts.length - 1; at > 0 && starts.length < MOST_TRIED; at--)
      if (isSentence(texts[at - 1])) starts.push(at)
    return starts
  }

  /** … or with lines that are a list by themselves, the likeliest first; last with the row, where the words are those above. */
  private beginnings(): number[] {
    const { texts, plan, whole } = this
    const likely: number[] = []
    const further: number[] = []
    for (let at = 1; plan.words > 0 && at < texts.length; at++) {
      if (goesOn(texts[at - 1], texts[at])) continue
      if (whole || beginsName(texts[at])) {
        if (likely.length < MOST_TRIED && this.begins(at)) likely.push(at)
      } else if (further.length < MOST_TRIED && isLong(texts[at]) && this.fits('units', at, at + 1))
        further.push(at)
    }
    const several = plan.typed.filter(kind => kind === 'units').length > 1
    const spanned = plan.words > 0 && whole && several && this.below && isUnitCell(texts[0])
    return spanned ? [...likely, ...further, 0] : [...likely, ...further]
  }

  /** Whether a cell of the typed columns begins with the line; where lines are broken, it goes on to the next beginning of a name. */
  private begins(at: number): boolean {
    const { texts, plan, whole } = this
    if (whole) return plan.typed.some(kind => this.fits(kind, at, at + 1))
    let end = at + 1
    const most = Math.min(texts.length, at + MOST_TYPED)
    while (end < most && (goesOn(texts[end - 1], texts[end]) || !beginsName(texts[end]))) end++
    for (let to = end; to > at; to--) if (this.fits('units', at, to)) return true
    return false
  }

  private longest(from: number): Division | undefined {
    const { length } = this.texts
    for (let to = Math.min(length, from + MOST_TYPED); to > from && to >= length - MOST_BEHIND; to--) {
      const division = this.division(from, to)
      if (division) return division
    }
    return undefined
  }

  private shortest(from: number): Division | undefined {
    const { texts } = this
    let best: Division | undefined
    let before = from
    const most = Math.min(texts.length, from + MOST_TYPED)
    for (let to = from + 1; to <= most; to++) {
      if (to < most && (goesOn(texts[to - 1], texts[to]) || isRest(texts[to]?.chars ?? ''))) continue
      const division = this.division(from, to)
      if (division && (!best || filled(division) > filled(best) || best.to === before)) best = division
      before = to
    }
    return best
  }

  private division(from: number, to: number): Division | undefined {
    const { typed } = this.plan
    const cells = this.beforeTime(from, to) ?? this.cells(typed, 0, from, to, new Set())
    const units = cells?.some((own, at) => own.length > 0 && typed[at] === 'units' && !own.every(isEmptyCell))
    return cells && units ? { from, cells, to } : undefined
  }

  /** The lines as cells where the last ones are a time: its words may be read as what the units do, too. */
  private beforeTime(from: number, to: number): Cells | undefined {
    const { texts, plan } = this
    if (plan.typed.at(-1) !== 'time') return undefined
    for (let start = to - 1; start > from && start >= to - MOST_TIME; start--) {
      if (!this.fits('time', start, to)) continue
      const cells = this.cells(plan.typed.slice(0, -1), 0, from, start, new Set())
      if (cells) return [...cells, texts.slice(start, to)]
    }
    return undefined
  }

  /** The lines as cells of the columns from `at` on; one without lines is empty. */
  private cells(
    typed: readonly ColumnKind[],
    at: number,
    from: number,
    to: number,
    failed: Set<number>,
  ): Cells | undefined {
    const { texts } = this
    const kind = typed[at]
    if (kind === undefined) return from === to ? [] : undefined
    if (from === to) return typed.slice(at).map(() => [])
    const state = at * texts.length + from
    if (failed.has(state)) return undefined
    for (const end of this.ends(kind, from, to)) {
      const rest = this.cells(typed, at + 1, end, to, failed)
      if (rest) return [texts.slice(from, end), ...rest]
    }
    const rest = at > 0 || kind !== 'units' ? this.cells(typed, at + 1, from, to, failed) : undefined
    if (rest) return [[], ...rest]
    failed.add(state)
    return undefined
  }

  /** Where a cell may end that begins at a line, the likeliest first: before a line that begins as names do, and soon. */
  private ends(kind: ColumnKind, from: number, to: number): number[] {
    const { texts, whole } = this
    const likely: number[] = []
    const further: number[] = []
    for (let end = from + 1; end <= to; end++) {
      if ((end < to && goesOn(texts[end - 1], texts[end])) || !this.fits(kind, from, end)) continue
      if (end < to && (whole || beginsName(texts[end]))) likely.push(end)
      else further.push(end)
    }
    return [...likely, ...further]
  }

  private fits(kind: ColumnKind, from: number, to: number): boolean {
    const key = `${kind} ${from} ${to}`
    const known = this.fitting.get(key)
    if (known !== undefined) return known
    const fits = FITS[kind](this.texts.slice(from, to), this.whole)
    this.fitting.set(key, fits)
    return fits
  }
}

const filled = ({ cells }: Division): number => cells.filter(own => own.length > 0).length
