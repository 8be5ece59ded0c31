/** Words of table cells. */

import { isSpace } from '../../responsibility/fold.ts'
import type { Cell } from '../../source/block.ts'
import { concat, startOf, type Text, textFor } from '../../source/text.ts'

/** The rows of a table, spans filled in. */
export type Rows = readonly (readonly Cell[])[]

/** The cell's paragraphs, one a line. */
export const cellWords = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? []).map(text => text.chars).join('\n')

/** Without white space; most words have none. */
export function compact(words: string): string {
  for (let i = 0; i < words.length; i++) if (isSpace(words.charCodeAt(i))) return words.replace(/\s/g, '')
  return words
}

/** The cell's words without white space. */
export const compactWords = (cell: Cell | undefined): string => compact(cellWords(cell))

/** What is printed where there is nothing to say. */
const NOTHING = /^(?:[-－‐‑–—―─﹣_/／\\＼]{1,6}|[暂暫]?[无無])$/
const LONGEST_NOTHING = 6

/** Whether the words say that there are none: `—`, `/`, `无`. */
const saysNothing = (words: string): boolean => words.length <= LONGEST_NOTHING && NOTHING.test(words)

/** Whether the cell says anything. */
export function isFilled(cell: Cell | undefined): boolean {
  const words = compactWords(cell)
  return words !== '' && !saysNothing(words)
}

/** What stands for the words of the row above. */
const DITTO = /^(?:同上|同前|〃|″|〞|"|”)$/

/** Whether the cell says something of its own. */
export const speaks = (cell: Cell): boolean => isFilled(cell) && !DITTO.test(compactWords(cell))

/** Whether one cell spans the whole row. */
export const isWhole = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.every(cell => cell.paragraphs === row[0]?.paragraphs)

/** What is no name by itself: the end of one that its cell had no room for. */
const REST = /^(?:人民政府|政府|管委会|管理委员会|委员会)(?=$|[、，；,;（(])/

/** The paragraphs with a line break between them, which stands where the next one begins, but for the rest of a name. */
export function joinParagraphs(paragraphs: readonly Text[]): Text {
  return concat(
    paragraphs.flatMap((text, index) => {
      const at = startOf(text, 0)
      return index === 0 || REST.test(text.chars) ? [text] : [textFor('\n', at, at), text]
    }),
  )
}
