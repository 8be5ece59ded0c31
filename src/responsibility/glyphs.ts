/** The glyphs of brackets and quotation marks. */
import { CodeTable } from './codeTable.ts'

/** `bracket` may hold a statement; `quote` keeps its content whole; `title` is 《…》, which never holds a statement. */
export type Family = 'bracket' | 'quote' | 'title'

/** A shape takes both widths of its glyphs. `soft` shapes also occur as plain characters: unpaired, they mean nothing. */
export interface Shape {
  readonly open: string
  readonly close: string
  readonly family: Family
  readonly soft: boolean
}

/** All shapes; the place of one here is its kind. */
export const SHAPES: readonly Shape[] = [
  { open: '（(', close: '）)', family: 'bracket', soft: false },
  { open: '〔﹝', close: '〕﹞', family: 'bracket', soft: false },
  { open: '［[', close: '］]', family: 'bracket', soft: false },
  { open: '【〖', close: '】〗', family: 'bracket', soft: false },
  { open: '〈', close: '〉', family: 'bracket', soft: false },
  { open: '<＜', close: '>＞', family: 'bracket', soft: true },
  { open: '《', close: '》', family: 'title', soft: true },
  { open: '“', close: '”', family: 'quote', soft: true },
  { open: '「', close: '」', family: 'quote', soft: true },
  { open: '『', close: '』', family: 'quote', soft: true },
]

/** What a glyph is. */
export interface Glyph {
  readonly shape: Shape
  /** The index of its shape. */
  readonly kind: number
  readonly opens: boolean
  /** Its place among the glyphs of its shape: those of the same width have the same. */
  readonly width: number
}

/** All glyphs. */
export const GLYPHS: Glyph[] = []
/** For each code unit one more than its index in `GLYPHS`, or 0. */
export const GLYPH_OF: CodeTable = new CodeTable()
for (const [kind, shape] of SHAPES.entries()) {
  for (const opens of [true, false]) {
    for (const [width, char] of [...(opens ? shape.open : shape.close)].entries())
      GLYPH_OF.set(char.charCodeAt(0), GLYPHS.push({ shape, kind, opens, width }))
  }
}

/** The shape of which the code unit is a glyph, if it is one. */
export const shapeOf = (code: number): Shape | undefined => GLYPHS[GLYPH_OF.get(code) - 1]?.shape
