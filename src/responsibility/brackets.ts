/** Brackets and quotation marks of a text, matched in one pass. */

/** `bracket` may hold a statement; `quote` keeps its content whole; `title` is 《…》, which never holds a statement. */
export type Family = 'bracket' | 'quote' | 'title'

/** One pair of glyphs: `[start, end)` with both of them. An unclosed bracket ends with the text. */
export interface Bracket {
  readonly start: number
  readonly end: number
  readonly family: Family
  readonly flaw?: 'unclosed' | 'mixed'
  readonly children: readonly Bracket[]
  /** Levels of brackets inside it. */
  readonly height: number
}

/** A shape takes both widths of its glyphs. `soft` shapes also occur as plain characters: unpaired, they mean nothing. */
interface Shape {
  readonly open: string
  readonly close: string
  readonly family: Family
  readonly soft?: true
}

const SHAPES: readonly Shape[] = [
  { open: '（(', close: '）)', family: 'bracket' },
  { open: '〔﹝', close: '〕﹞', family: 'bracket' },
  { open: '［[', close: '］]', family: 'bracket' },
  { open: '【', close: '】', family: 'bracket' },
  { open: '〈', close: '〉', family: 'bracket' },
  { open: '<＜', close: '>＞', family: 'bracket', soft: true },
  { open: '《', close: '》', family: 'title', soft: true },
  { open: '“', close: '”', family: 'quote', soft: true },
  { open: '「', close: '」', family: 'quote', soft: true },
  { open: '『', close: '』', family: 'quote', soft: true },
]

/** What a glyph is. */
interface Glyph {
  readonly shape: Shape
  readonly opens: boolean
  /** Its place among the glyphs of its shape: those of the same width have the same. */
  readonly width: number
}

const GLYPHS: Glyph[] = []
/** For each code unit one more than its index in `GLYPHS`, or 0: a look-up for every character of every paragraph. */
const GLYPH_OF = new Uint8Array(0x1_0000)
for (const shape of SHAPES) {
  for (const opens of [true, false]) {
    for (const [width, char] of [...(opens ? shape.open : shape.close)].entries())
      GLYPH_OF[char.charCodeAt(0)] = GLYPHS.push({ shape, opens, width })
  }
}

/** An opening glyph. `end` is 0 as long as nothing closes it. */
interface Pair {
  readonly start: number
  readonly glyph: Glyph
  end: number
  flaw: 'unclosed' | 'mixed' | undefined
}

/** The pairs of glyphs of a text by where they begin. */
export type Pairs = readonly Readonly<Pair>[]

const NONE: Pairs = []

/**
 * Which opening glyph is closed where. A closing glyph takes the nearest opening one of its shape, or else the innermost.
 * Takes time linear in the length of `text`.
 */
export function pairsOf(text: string): Pairs {
  let first = 0
  while (first < text.length && GLYPH_OF[text.charCodeAt(first)] === 0) first++
  if (first === text.length) return NONE
  const found: Pair[] = []
  const stack: Pair[] = []
  const open = new Map<Shape, number>()
  const pop = (): Pair | undefined => {
    const last = stack.pop()
    if (last) open.set(last.glyph.shape, (open.get(last.glyph.shape) ?? 1) - 1)
    return last
  }
  for (let i = first; i < text.length; i++) {
    const index = GLYPH_OF[text.charCodeAt(i)] ?? 0
    const glyph = index > 0 ? GLYPHS[index - 1] : undefined
    if (!glyph) continue
    const { shape } = glyph
    if (glyph.opens) {
      const pair: Pair = { start: i, glyph, end: 0, flaw: undefined }
      found.push(pair)
      stack.push(pair)
      open.set(shape, (open.get(shape) ?? 0) + 1)
      continue
    }
    if (shape.soft) {
      if (stack.at(-1)?.glyph.shape !== shape) continue
    } else if ((open.get(shape) ?? 0) > 0) {
      while (stack.at(-1)?.glyph.shape !== shape) pop()
    } else {
      while (stack.at(-1)?.glyph.shape.soft) pop()
    }
    const last = pop()
    if (!last) continue
    last.end = i + 1
    if (last.glyph.shape !== shape || last.glyph.width !== glyph.width) last.flaw = 'mixed'
  }
  for (const pair of stack) {
    if (pair.glyph.shape.soft) continue
    pair.end = text.length
    pair.flaw = 'unclosed'
  }
  return found.every(({ end }) => end > 0) ? found : found.filter(({ end }) => end > 0)
}

interface Building {
  readonly pair: Readonly<Pair>
  readonly children: Bracket[]
}

/** The outermost brackets among the pairs in order, each with those inside it. */
export function nested(pairs: Pairs): Bracket[] {
  const top: Bracket[] = []
  const stack: Building[] = []
  const finish = (before: number): void => {
    for (let last = stack.at(-1); last && last.pair.end <= before; last = stack.at(-1)) {
      stack.pop()
      const { children, pair } = last
      const { start, end, glyph, flaw } = pair
      let height = 1
      for (const child of children) height = Math.max(height, child.height + 1)
      const bracket = { start, end, family: glyph.shape.family, children, height, ...(flaw && { flaw }) }
      ;(stack.at(-1)?.children ?? top).push(bracket)
    }
  }
  for (const pair of pairs) {
    finish(pair.start)
    stack.push({ pair, children: [] })
  }
  finish(Number.POSITIVE_INFINITY)
  return top
}

/** For each index the end of what begins there; see `spansOf`. Shorter than the text where nothing does. */
export type Spans = ArrayLike<number>

const NO_SPANS: Spans = []

/**
 * For each index of a text of `length` the end of the closed bracket or quotation that begins there, else 0 or nothing:
 * for scans that pass over them. What begins in front of `from` is left out.
 */
export function spansOf(pairs: Pairs, length: number, from = 0): Spans {
  let ends: Int32Array | undefined
  for (const { start, end, flaw } of pairs) {
    if (flaw === 'unclosed' || start < from) continue
    ends ??= new Int32Array(length + 1)
    ends[start] = end
  }
  return ends ?? NO_SPANS
}

/** As `spansOf`, for the text itself. */
export const spans = (text: string): Spans => spansOf(pairsOf(text), text.length)
