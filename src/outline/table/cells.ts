/** Words of table cells. */

import type { Cell } from '../../source/block.ts'
import { SPACE, without } from '../../source/signs.ts'
import { concat, startOf, type Text, textFor } from '../../source/text.ts'

/** The rows of a table, spans filled in. */
export type Rows = readonly (readonly Cell[])[]

/** The cell's paragraphs, one a line. */
export function cellWords(cell: Cell | undefined): string {
  if (!cell) return ''
  const { paragraphs } = cell
  if (paragraphs.length <= 1) return paragraphs[0]?.chars ?? ''
  return paragraphs.map(text => text.chars).join('\n')
}

/** Without white space; most words have none. */
export function compact(words: string): string {
  return without(words, SPACE)
}

/** The cell's words without white space. */
export const compactWords = (cell: Cell | undefined): string => compact(cellWords(cell))

/** What is printed where there is nothing to say: `—`, `/`, `……`, `无`. */
const NOTHING = /^(?:[-－‐‑–—―─﹣_/／\\＼…·.|｜]{1,6}|[暂暫]?[无無])$/
/** What stands for the words of the row above. */
const DITTO = /^(?:同上|同前|〃|″|〞|"|”)$/
const LONGEST_SIGN = 6

/** Whether the cell has words that are none of the signs. */
function says(cell: Cell | undefined, ...signs: readonly RegExp[]): boolean {
  const words = compactWords(cell)
  return words.length > LONGEST_SIGN || (words !== '' && !signs.some(sign => sign.test(words)))
}

/** Whether the cell says anything. */
export const isFilled = (cell: Cell | undefined): boolean => says(cell, NOTHING)

/** Whether the cell says something of its own. */
export const speaks = (cell: Cell): boolean => says(cell, NOTHING, DITTO)

/** Whether one cell spans the whole row. */
export function isWhole(row: readonly Cell[]): boolean {
  const first = row[0]?.paragraphs
  for (const { paragraphs } of row) if (paragraphs !== first) return false
  return row.length > 1
}

/** Whether the cell at the column is one with the cell before it. */
export const goesOn = (row: readonly Cell[], column: number): boolean =>
  column > 0 && row[column - 1]?.paragraphs === row[column]?.paragraphs

/** What is no name by itself: the end of one that its cell had no room for. */
const REST = /^(?:人民政府|政府|管委会|管理委员会|委员会)(?=$|[、，；,;（(])/

/** The paragraphs with a line break between them, which stands where the next one begins, but for the rest of a name. */
export function joinParagraphs(paragraphs: readonly Text[]): Text {
  const texts: Text[] = []
  for (const text of paragraphs) {
    if (compact(text.chars) === '') continue
    const at = startOf(text, 0)
    if (texts.length > 0 && !REST.test(text.chars)) texts.push(textFor('\n', at, at))
    texts.push(text)
  }
  return concat(texts)
}
