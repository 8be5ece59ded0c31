/** Hard-wrapped text: which printed line goes on with the paragraph of the line before it. */
import { joinsOfParagraphs } from './cutParagraphs.ts'
import type { PrintedLine } from './printedLines.ts'
import { layOut } from './rowLayout.ts'
import { pieceOf } from './rowPieces.ts'
import { signsOf } from './wrapSigns.ts'

/** In so few lines the widest may be a piece of a row: the width that lays them out best is taken. */
const FEW = 200
const WIDER = [0, 2, 4, 6, 8, 10, 12]

/** For each line whether it goes on with the paragraph of the line before it. `width`: see `wrapWidth`. */
export function joins(lines: readonly PrintedLine[], width: number | undefined): boolean[] {
  const signs = signsOf(lines)
  if (width === undefined) return joinsOfParagraphs(lines, signs)
  const pieces = lines.map(pieceOf)
  if (lines.length > FEW) return layOut(pieces, signs, width).joined
  const layouts = WIDER.map(more => layOut(pieces, signs, width + more))
  return layouts.reduce((best, layout) => (layout.cost < best.cost ? layout : best)).joined
}
