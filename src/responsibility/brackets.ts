/** Brackets and quotation marks of a text, matched in one pass. */
import { codeAt } from '../source/signs.ts'
import { COLONS, mayEndKey } from './colons.ts'
import { type Family, GLYPH_OF, GLYPHS, type Glyph } from './glyphs.ts'

/** The bracket is never closed, or closed by a glyph of another shape. */
export type Flaw = 'unclosed' | 'mixed'

/** A pair of glyphs: `[start, end)` with both of them. An unclosed one ends with the text. */
export interface Pair {
  readonly start: number
  readonly end: number
  readonly family: Family
  readonly flaw: Flaw | undefined
}

/** An opening glyph. `end` is 0 as long as nothing closes it. */
interface Opened extends Pair {
  readonly glyph: Glyph
  /** The one that it stands in, still open too. */
  readonly around: Opened | undefined
  /** A bit for the shape of each glyph that is open here, its own one included. */
  readonly shapes: number
  end: number
  flaw: Flaw | undefined
}

/** The pairs of glyphs of a text by where they begin. One ends before another or holds all of it. */
export type Pairs = readonly Pair[]

const NONE: Pairs = []

/** One more than the index of any glyph: a colon, behind which a key's value may stand. */
const COLON = 0xff
for (const char of COLONS) GLYPH_OF.set(char.charCodeAt(0), COLON)

/**
 * What may be a mark: no ideograph, letter or digit, nor what mostly stands between them. A pattern looks through these
 * faster than a loop does.
 */
const RARE = /[^\u4e00-\u9fff\uff0b-\uff19\uff1b\u3001\u3002,-9;=?-Za-z]/g
/** The same but for “”, in few ranges: each is a comparison more for all characters. */
const RARER = /[(-):->[-\]\u2236\u3008-\u4dff\ua000-\uff09\uff1a\uff1c-\uffff]/g

/** What one pass over a text finds. */
export interface Marks {
  /** But for the quotations in “”: most stand outside brackets, and hold no statement back. */
  readonly pairs: Pairs
  /** The indices of the colons that may end a key. */
  readonly keys: readonly number[]
}

const NO_KEYS: Marks['keys'] = []

/**
 * Which opening glyph is closed where. A closing glyph takes the nearest opening one of its shape, or else the innermost.
 * Takes time linear in the length of `text`.
 */
export const pairsOf = (text: string): Pairs => find(text, RARE).pairs

/** The pairs of a text but for the quotations in “”, and its colons. */
export const marksOf = (text: string): Marks => find(text, RARER)

/** `rare`: what may be one of the marks that are looked for. */
function find(text: string, rare: RegExp): Marks {
  let keys: number[] | undefined
  let found: Opened[] | undefined
  let inner: Opened | undefined
  rare.lastIndex = 0
  while (rare.test(text)) {
    const i = rare.lastIndex - 1
    const index = GLYPH_OF.get(codeAt(text, i))
    if (index === 0) continue
    if (index === COLON) {
      if (!mayEndKey(text, i)) continue
      if (keys) keys.push(i)
      else keys = [i]
      continue
    }
    const glyph = GLYPHS[index - 1] as Glyph
    if (glyph.opens) {
      inner = open(i, glyph, inner)
      if (found) found.push(inner)
      else found = [inner]
    } else inner = close(inner, glyph, i + 1)
  }
  for (; inner; inner = inner.around) {
    if (inner.glyph.shape.soft) continue
    inner.end = text.length
    inner.flaw = 'unclosed'
  }
  return { pairs: found ? closedOf(found) : NONE, keys: keys ?? NO_KEYS }
}

const open = (start: number, glyph: Glyph, around: Opened | undefined): Opened => ({
  start,
  end: 0,
  family: glyph.shape.family,
  flaw: undefined,
  glyph,
  around,
  shapes: (around ? around.shapes : 0) | (1 << glyph.kind),
})

/** Closes what the closing glyph belongs to, if it is open. Returns the innermost that is still open. */
function close(inner: Opened | undefined, { kind, width, shape }: Glyph, end: number): Opened | undefined {
  let last = inner
  if (last?.glyph.kind !== kind) {
    if (shape.soft || !last) return inner
    const own = (last.shapes & (1 << kind)) !== 0
    while (last && (own ? last.glyph.kind !== kind : last.glyph.shape.soft)) last = last.around
    if (!last) return undefined
  }
  last.end = end
  if (last.glyph.kind !== kind || last.glyph.width !== width) last.flaw = 'mixed'
  return last.around
}

function closedOf(found: readonly Opened[]): Pairs {
  for (const { end } of found) if (end === 0) return found.filter(pair => pair.end > 0)
  return found
}

/** Whether more than so many levels of brackets stand in the one at the index. */
export function isDeeper(pairs: Pairs, index: number, levels: number): boolean {
  const end = pairs[index]?.end ?? 0
  if ((pairs[index + levels + 1]?.start ?? end) >= end) return false
  const open: number[] = []
  for (let i = index + 1; i < pairs.length; i++) {
    const pair = pairs[i] as Pair
    if (pair.start >= end) break
    while (open.length > 0 && (open[open.length - 1] ?? 0) <= pair.start) open.pop()
    if (open.push(pair.end) > levels) return true
  }
  return false
}

/** For each index the end of what begins there; see `spansOf`. Shorter than the text where nothing does. */
export type Spans = readonly number[]

const NO_SPANS: Spans = []

/**
 * For each index of a text of `length` the end of the closed bracket or quotation that begins there, else nothing:
 * for scans that pass over them. What begins in front of `from` is left out.
 */
export function spansOf(pairs: Pairs, length: number, from = 0): Spans {
  let ends: number[] | undefined
  for (const { start, end, flaw } of pairs) {
    if (flaw === 'unclosed' || start < from) continue
    ends ??= new Array<number>(length + 1)
    ends[start] = end
  }
  return ends ?? NO_SPANS
}

/** As `spansOf`, for what stands inside the pair at the index, counted from where that begins. */
export function spansWithin(pairs: Pairs, index: number): Spans {
  const { start: by, end: to } = pairs[index] as Pair
  let ends: number[] | undefined
  for (let i = index + 1; i < pairs.length; i++) {
    const { start, end, flaw } = pairs[i] as Pair
    if (start >= to) break
    if (flaw === 'unclosed') continue
    ends ??= new Array<number>(to - by + 1)
    ends[start - by] = end - by
  }
  return ends ?? NO_SPANS
}

/** As `spansOf`, for the text itself. */
export const spans = (text: string): Spans => spansOf(pairsOf(text), text.length)
