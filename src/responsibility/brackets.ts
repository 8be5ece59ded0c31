/** Brackets and quotation marks of a text, matched in one pass. */
import { isIdeograph } from '../source/signs.ts'

/** `bracket` may hold a statement; `quote` keeps its content whole; `title` is 《…》, which never holds a statement. */
export type Family = 'bracket' | 'quote' | 'title'

export type Flaw = 'unclosed' | 'mixed'

/** One pair of glyphs: `[start, end)` with both of them. An unclosed bracket ends with the text. */
export interface Bracket {
  readonly start: number
  readonly end: number
  readonly family: Family
  readonly flaw: Flaw | undefined
  readonly children: readonly Bracket[]
  /** Levels of brackets inside it. */
  readonly height: number
}

/** A shape takes both widths of its glyphs. `soft` shapes also occur as plain characters: unpaired, they mean nothing. */
interface Shape {
  readonly open: string
  readonly close: string
  readonly family: Family
  readonly soft: boolean
}

/** Colons in all printed forms. */
export const COLONS = '：:∶︰'

const SHAPES: readonly Shape[] = [
  { open: '（(', close: '）)', family: 'bracket', soft: false },
  { open: '〔﹝', close: '〕﹞', family: 'bracket', soft: false },
  { open: '［[', close: '］]', family: 'bracket', soft: false },
  { open: '【', close: '】', family: 'bracket', soft: false },
  { open: '〈', close: '〉', family: 'bracket', soft: false },
  { open: '<＜', close: '>＞', family: 'bracket', soft: true },
  { open: '《', close: '》', family: 'title', soft: true },
  { open: '“', close: '”', family: 'quote', soft: true },
  { open: '「', close: '」', family: 'quote', soft: true },
  { open: '『', close: '』', family: 'quote', soft: true },
]

/** What a glyph is. */
interface Glyph {
  readonly shape: Shape
  /** The index of its shape. */
  readonly kind: number
  readonly opens: boolean
  /** Its place among the glyphs of its shape: those of the same width have the same. */
  readonly width: number
}

const GLYPHS: Glyph[] = []
/** For each code unit one more than its index in `GLYPHS`, or 0: a look-up for every character of every paragraph. */
const GLYPH_OF = new Uint8Array(0x1_0000)
for (const [kind, shape] of SHAPES.entries()) {
  for (const opens of [true, false]) {
    for (const [width, char] of [...(opens ? shape.open : shape.close)].entries())
      GLYPH_OF[char.charCodeAt(0)] = GLYPHS.push({ shape, kind, opens, width })
  }
}

/** An opening glyph. `end` is 0 as long as nothing closes it. */
interface Pair {
  readonly start: number
  readonly glyph: Glyph
  end: number
  flaw: Flaw | undefined
}

/** The pairs of glyphs of a text by where they begin. */
export type Pairs = readonly Readonly<Pair>[]

const NONE: Pairs = []

/** One more than the index of any glyph: a colon, behind which a key's value may stand. */
const COLON = 0xff
for (const char of COLONS) GLYPH_OF[char.charCodeAt(0)] = COLON

/** The index of the first mark from `from` on; that of the end if there is none. */
function nextMark(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isIdeograph(code) && GLYPH_OF[code] !== 0) break
  }
  return at
}

/** How many opening glyphs of the shape are open. */
const NONE_OPEN: readonly number[] = SHAPES.map(() => 0)

/** What one pass over a text finds. */
export interface Marks {
  readonly pairs: Pairs
  /** The index of the first colon, or -1. */
  readonly colon: number
}

const NO_MARKS: Marks = { pairs: NONE, colon: -1 }

/** The pairs of a text, see `marksOf`. */
export const pairsOf = (text: string): Pairs => marksOf(text).pairs

/**
 * Which opening glyph is closed where. A closing glyph takes the nearest opening one of its shape, or else the innermost.
 * Takes time linear in the length of `text`.
 */
export function marksOf(text: string): Marks {
  const first = nextMark(text, 0)
  if (first === text.length) return NO_MARKS
  let colon = -1
  const found: Pair[] = []
  const stack: Pair[] = []
  const open = NONE_OPEN.slice()
  for (let i = first; i < text.length; i = nextMark(text, i + 1)) {
    const index = GLYPH_OF[text.charCodeAt(i)] ?? 0
    if (index === COLON) {
      if (colon < 0) colon = i
      continue
    }
    const glyph = GLYPHS[index - 1] as Glyph
    if (glyph.opens) {
      const pair: Pair = { start: i, glyph, end: 0, flaw: undefined }
      found.push(pair)
      stack.push(pair)
      open[glyph.kind] = (open[glyph.kind] ?? 0) + 1
    } else close(stack, open, glyph, i + 1)
  }
  for (const pair of stack) {
    if (pair.glyph.shape.soft) continue
    pair.end = text.length
    pair.flaw = 'unclosed'
  }
  return { pairs: closedOf(found), colon }
}

/** Closes the glyph on the stack that the closing one belongs to, if there is one. */
function close(stack: Pair[], open: number[], glyph: Glyph, end: number): void {
  let last = stack.at(-1)
  if (glyph.shape.soft) {
    if (last?.glyph.kind !== glyph.kind) return
  } else {
    const own = (open[glyph.kind] ?? 0) > 0
    for (; last && (own ? last.glyph.kind !== glyph.kind : last.glyph.shape.soft); last = stack.at(-1)) {
      open[last.glyph.kind] = (open[last.glyph.kind] ?? 1) - 1
      stack.pop()
    }
  }
  if (!last) return
  open[last.glyph.kind] = (open[last.glyph.kind] ?? 1) - 1
  stack.pop()
  last.end = end
  if (last.glyph.kind !== glyph.kind || last.glyph.width !== glyph.width) last.flaw = 'mixed'
}

function closedOf(found: readonly Pair[]): Pairs {
  for (const { end } of found) if (end === 0) return found.filter(pair => pair.end > 0)
  return found
}

type Building = { -readonly [K in keyof Bracket]: K extends 'children' ? Building[] : Bracket[K] }

/** The outermost brackets among the pairs in order, each with those inside it. */
export function nested(pairs: Pairs): Bracket[] {
  const top: Building[] = []
  const around: Building[] = []
  for (const { start, end, glyph, flaw } of pairs) {
    finish(around, start)
    const bracket = { start, end, family: glyph.shape.family, flaw, children: [], height: 1 }
    const outer = around.at(-1)
    if (outer) outer.children.push(bracket)
    else top.push(bracket)
    around.push(bracket)
  }
  finish(around, Number.POSITIVE_INFINITY)
  return top
}

/** Takes the brackets that end before the index off the stack. */
function finish(around: Building[], before: number): void {
  for (let last = around.at(-1); last && last.end <= before; last = around.at(-1)) {
    around.pop()
    const outer = around.at(-1)
    if (outer && outer.height <= last.height) outer.height = last.height + 1
  }
}

/** For each index the end of what begins there; see `spansOf`. Shorter than the text where nothing does. */
export type Spans = readonly number[]

const NO_SPANS: Spans = []

/**
 * For each index of a text of `length` the end of the closed bracket or quotation that begins there, else 0 or nothing:
 * for scans that pass over them. What begins in front of `from` is left out.
 */
export function spansOf(pairs: Pairs, length: number, from = 0): Spans {
  let ends: number[] | undefined
  for (const { start, end, flaw } of pairs) {
    if (flaw === 'unclosed' || start < from) continue
    ends ??= new Array<number>(length + 1).fill(0)
    ends[start] = end
  }
  return ends ?? NO_SPANS
}

/** As `spansOf`, for the text itself. */
export const spans = (text: string): Spans => spansOf(pairsOf(text), text.length)
