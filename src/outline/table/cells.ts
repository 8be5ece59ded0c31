/** Words of table cells. */

import { isSpace } from '../../responsibility/fold.ts'
import type { Cell } from '../../source/block.ts'
import { concat, startOf, type Text, textFor } from '../../source/text.ts'

/** The cell's paragraphs, one a line. */
export const cellWords = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? []).map(text => text.chars).join('\n')

/** Without white space; most words have none. */
export function compact(words: string): string {
  for (let i = 0; i < words.length; i++) if (isSpace(words.charCodeAt(i))) return words.replace(/\s/g, '')
  return words
}

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
