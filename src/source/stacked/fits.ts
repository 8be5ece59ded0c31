/** What the lines of a cell say of its column: units, times and persons, also where the width of the column has broken them. */
import { compact } from '../../outline/table/cells.ts'
import { isTime, listsBodies } from '../../responsibility/index.ts'
import { cutsValue } from '../keyedLines.ts'
import { Signs } from '../signs.ts'
import { concat, type Text } from '../text.ts'
import type { ColumnKind } from './heading.ts'

const SENTENCE_END = new Signs('。；！？;')
const GOES_ON = new Signs('、，,（(')
const GOES_ON_WITH = new Signs('、，,）)')
/** A time is no longer than this. */
const LONGEST_TIME = 30
/** A time takes up so many lines at the most. */
export const MOST_TIME = 4
/** In a column of times these characters tell one that is no deadline by itself. */
const TIME_SIGN = /[年月日季周旬期时底每]|长久/
/** The name of a person, or of some. */
const PERSONS = /^[\u3400-\u9fff·]{2,4}(?:[、，,\s][\u3400-\u9fff·]{2,4})*$/

const last = (text: Text | undefined): string => text?.chars.at(-1) ?? ''

/** Whether the line ends a sentence: no cell of names or times does. */
export const isSentence = (text: Text | undefined): boolean => SENTENCE_END.at(last(text), 0)

/** Whether a list goes on from one line to the next by the marks between them. */
export const goesOn = (line: Text | undefined, next: Text | undefined): boolean =>
  GOES_ON.at(last(line), 0) || GOES_ON_WITH.at(next?.chars ?? '', 0)

/** Of the names in a whole cell so many are known. */
const MOSTLY = 0.5

/** What no name begins with: what goes on with the one in the line above. */
const GOES_ON_AS = /^(?:(?:和|及|与|以及)(?:其他|有关|相关|单位|部门|各)|第[一二三四五六七八九十])/

/** Whether the last name of a list is cut between the lines; of whole cells a sentence goes on with no list. */
function isCut(before: string, next: string, whole: boolean): boolean {
  if (GOES_ON_AS.test(next)) return true
  if (whole && SENTENCE_END.at(next, next.length - 1)) return false
  if (whole && isShort(next) && beginning(before) && !listsBodies(before) && listsBodies(before + next))
    return true
  return cutsValue(before, next) && listsBodies(before, MOSTLY)
}

/** So short is what a line break within a cell leaves of a name. */
const isShort = (next: string): boolean => next.length <= SHORTEST_NAME

/** What stands in a cell in which there is nothing to say. */
const NOTHING = /^(?:[—–－-]{1,3}|[/／]|无)$/

/** Whether the line is an empty cell, as it is printed. */
export const isEmptyCell = (text: Text | undefined): boolean => NOTHING.test(text?.chars ?? '')

/** Whether the line is a cell of units by itself: nothing but known bodies, or the sign of an empty one. */
export const isUnitCell = (text: Text | undefined): boolean =>
  text !== undefined && (isEmptyCell(text) || listsBodies(text.chars))

/** The end of a name for which its column had no room. */
const REST =
  /^(?:[\u3400-\u9fff]|[局厅委办部院会社队处所站区县市镇乡心司](?=[、，；（(]).*|(?:员会|委会|[公分]司|[大支]队)(?:[、，；（(].*)?)$/

/** Whether the line holds only what its column had no room for in the one above. */
export const isRest = (words: string): boolean => REST.test(words)

/** How most names begin: with the level of the body, or as groups do. */
const BEGINNING = new Signs('省市县区州盟旗镇乡各')

/** Shorter lines may be the end of a word. */
const SHORTEST_NAME = 4

/** Whether the line is long enough for a name of its own. */
export const isLong = (text: Text | undefined): boolean => (text?.chars.length ?? 0) >= SHORTEST_NAME

const beginning = (words: string): boolean => BEGINNING.at(words, 0)

/** Whether the line begins as names do. */
export const beginsName = (text: Text | undefined): boolean => beginning(text?.chars ?? '')

/**
 * The paragraphs that lines of units print: each line, but for lists that go on. Where lines are broken by the width of their
 * column (not `whole`), one that is a list ends where the next line begins as names do: `市公安局` may end in `交警支队`.
 */
export function namesOf(texts: readonly Text[], whole: boolean): Text[] {
  const paragraphs: Text[] = []
  let open: Text | undefined
  for (const [at, text] of texts.entries()) {
    const ends =
      open &&
      !goesOn(texts[at - 1], text) &&
      !isCut(open.chars, text.chars, whole) &&
      (whole || (beginsName(text) && listsBodies(open.chars)))
    if (open && ends) paragraphs.push(open)
    open = open && !ends ? concat([open, text]) : text
  }
  return open ? [...paragraphs, open] : paragraphs
}

/** A mark may hang over the width of a column. */
const OVERHANG = 1

/** Whether the lines may be those of one cell that the width of its column has broken: none is longer than the first one. */
function fillColumn(texts: readonly Text[]): boolean {
  const width = (texts[0]?.chars.length ?? 0) + OVERHANG
  return texts.every(({ chars }) => chars.length <= width)
}

/** Whether the lines may be a cell; `whole`: they are not broken by the width of its column. */
type Fits = (texts: readonly Text[], whole: boolean) => boolean

const isEmpty = (texts: readonly Text[]): boolean => texts.length === 1 && isEmptyCell(texts[0])

/** What the lines of a cell must say in a column of each kind. */
export const FITS: Readonly<Record<ColumnKind, Fits>> = {
  units: (texts, whole) =>
    isEmpty(texts) || namesOf(texts, whole).every(({ chars }) => listsBodies(chars, whole ? MOSTLY : 1)),
  time: (texts, whole) => {
    if (isEmpty(texts)) return true
    const words = texts.map(({ chars }) => compact(chars)).join('')
    if (words.length > LONGEST_TIME || texts.some(isSentence)) return false
    if (!isTime(words) && (listsBodies(words) || !TIME_SIGN.test(words))) return false
    return texts.length === 1 || (!whole && fillColumn(texts))
  },
  persons: texts => isEmpty(texts) || texts.every(({ chars }) => PERSONS.test(chars)),
  number: () => false,
  words: () => false,
}
