/** The words of a row: which lines are of which column, and which of them are one paragraph. */
import { concat, EMPTY, type Text } from '../text.ts'

const SENTENCE_END = /[。；：！？]$/

/** The paragraphs of a cell of words: a line that does not end in a sentence goes on with the next one. */
export function paragraphsOf(texts: readonly Text[]): Text[] {
  const paragraphs: Text[] = []
  let open = EMPTY
  for (const text of texts) {
    open = open.chars === '' ? text : concat([open, text])
    if (!SENTENCE_END.test(text.chars)) continue
    paragraphs.push(open)
    open = EMPTY
  }
  return open.chars === '' ? paragraphs : [...paragraphs, open]
}

/** The lines of columns of words: what is said at length stands in the last one; a cell that spans rows is printed once. */
export function wordsIn(texts: readonly Text[], columns: number): (readonly Text[])[] {
  const cells: (readonly Text[])[] = []
  let from = 0
  for (let column = 0; column < columns - 1; column++) {
    const left = columns - column
    const few = texts.length - from < left
    const end = few ? from : endOfShort(texts, from, texts.length - left + 1)
    cells.push(texts.slice(from, end))
    from = end
  }
  return columns === 0 ? [] : [...cells, texts.slice(from)]
}

/** Where a cell ends whose column is narrow: the first line that is longer than all before it; behind the first one if none is. */
function endOfShort(texts: readonly Text[], from: number, most: number): number {
  const width = texts[from]?.chars.length ?? 0
  for (let at = from + 1; at <= most; at++) if ((texts[at]?.chars.length ?? 0) > width + 1) return at
  return from + 1
}
