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

const OPENERS = new Map<string, Shape>()
const CLOSERS = new Map<string, Shape>()
for (const shape of SHAPES) {
  for (const char of shape.open) OPENERS.set(char, shape)
  for (const char of shape.close) CLOSERS.set(char, shape)
}

/** Whether both glyphs are of the same width. */
const isPair = (shape: Shape, open: string, close: string): boolean =>
  shape.open.indexOf(open) === shape.close.indexOf(close)

const GLYPH = new RegExp(
  `[${[...OPENERS.keys(), ...CLOSERS.keys()].map(glyph => `\\${glyph}`).join('')}]`,
  'g',
)

interface Pair {
  readonly end: number
  readonly shape: Shape
  readonly flaw?: 'unclosed' | 'mixed'
}

/** Which opening glyph is closed where. A closing glyph takes the nearest opening one of its shape, or else the innermost. */
function pairs(text: string): Map<number, Pair> {
  const found = new Map<number, Pair>()
  const stack: { start: number; shape: Shape }[] = []
  const open = new Map<Shape, number>()
  const pop = (): { start: number; shape: Shape } | undefined => {
    const last = stack.pop()
    if (last) open.set(last.shape, (open.get(last.shape) ?? 1) - 1)
    return last
  }
  for (const { 0: char, index: i } of text.matchAll(GLYPH)) {
    const opener = OPENERS.get(char)
    if (opener) {
      stack.push({ start: i, shape: opener })
      open.set(opener, (open.get(opener) ?? 0) + 1)
      continue
    }
    const closer = CLOSERS.get(char)
    if (!closer) continue
    if (closer.soft) {
      if (stack.at(-1)?.shape !== closer) continue
    } else if ((open.get(closer) ?? 0) > 0) {
      while (stack.at(-1)?.shape !== closer) pop()
    } else {
      while (stack.at(-1)?.shape.soft) pop()
    }
    const last = pop()
    if (!last) continue
    const even = last.shape === closer && isPair(closer, text.charAt(last.start), char)
    found.set(last.start, { end: i + 1, shape: last.shape, ...(!even && { flaw: 'mixed' }) })
  }
  for (const { start, shape } of stack) {
    if (!shape.soft) found.set(start, { end: text.length, shape, flaw: 'unclosed' })
  }
  return found
}

interface Building {
  readonly start: number
  readonly pair: Pair
  readonly children: Bracket[]
}

/** The outermost brackets of `text` in order, each with those inside it. Takes time linear in the length of `text`. */
export function matchBrackets(text: string): Bracket[] {
  const found = pairs(text)
  if (found.size === 0) return []
  const top: Bracket[] = []
  const stack: Building[] = []
  const finish = (before: number): void => {
    for (let last = stack.at(-1); last && last.pair.end <= before; last = stack.at(-1)) {
      stack.pop()
      const { start, children } = last
      const { end, shape, flaw } = last.pair
      const height = children.reduce((most, child) => Math.max(most, child.height), 0) + 1
      const bracket = { start, end, family: shape.family, children, height, ...(flaw && { flaw }) }
      ;(stack.at(-1)?.children ?? top).push(bracket)
    }
  }
  for (const [start, pair] of [...found].sort(([a], [b]) => a - b)) {
    finish(start)
    stack.push({ start, pair, children: [] })
  }
  finish(text.length)
  return top
}

/** For each index the end of the closed bracket or quotation that begins there, else 0: for scans that pass over them. */
export function spans(text: string): Int32Array {
  const ends = new Int32Array(text.length + 1)
  for (const [start, { end, flaw }] of pairs(text)) if (flaw !== 'unclosed') ends[start] = end
  return ends
}
