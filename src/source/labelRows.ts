/** Rows of a text's head that others make rows: without colons, over two lines, with the title. */
import { type FactField, fieldOf, isFactLabel } from '../notice/factLabels.ts'
import { endsAsTitle } from '../notice/titleLine.ts'
import { Guarded } from './guarded.ts'
import { compactLabel } from './html/pairs.ts'
import { fact, factsOf, type Row } from './lineFacts.ts'
import { isAssigning, isTelling } from './pageLabels.ts'
import { bareRow } from './pageLine.ts'
import type { PrintedLine } from './printedLines.ts'

/** A label on a line of its own. */
const SOLE =
  /^(?:[•·∙▪●◆*-]\s{0,4})?[【[]?\s{0,4}([\u3400-\u9fff](?:\s{0,12}[\u3400-\u9fff]){1,9})\s{0,4}[】\]]?\s?([:：]?)$/
/** Between the head and the rows of a table with pipes. */
const RULE = /^[|:\s]*-{2,}[-|:\s]*$/
/** A label and its value as the two cells of a row. */
const CELLS = new Guarded(
  'first',
  '|｜',
  /^[|｜]\s{0,8}([\u3400-\u9fff]{2,8})\s{0,8}[|｜]([^|｜。]{0,120})[|｜]$/,
)
/** So many labels of a table are only a page's. */
const FEWEST_TELLING = 2
const NO_PAIRS = { pairs: [], sure: false }
const LONGEST_SOLE = 40
const LONGEST_VALUE = 80
const SHORTEST_TITLE = 12
const DATE = /^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}/
const VALIDITY = /^(?:现行有效|有效|现行|失效|已失效|废止|已废止|尚未施行)$/
/** By its field, the form of a value that no label needs to follow. */
const FORMS: ReadonlyMap<FactField | undefined, RegExp> = new Map([
  ['documentNumber', /^[\u3400-\u9fffA-Za-z]{1,16}\s?[〔［[【（(]\s?\d{4}/],
  ['indexNumber', /^[A-Za-z0-9/_.-]{6,60}$/],
])

/** Rows without colons: one of two labels makes those beside it rows, too. */
export function addBare(rows: (Row | undefined)[], lines: readonly PrintedLine[]): void {
  const bare = lines.map(({ text }, at) =>
    rows[at] ? undefined : RULE.test(text.chars) ? NO_PAIRS : bareRow(text.chars),
  )
  for (let at = 0; at < bare.length; at++) {
    let end = at
    while (bare[end]) end++
    const run = bare.slice(at, end)
    const isTable =
      run.some(row => row?.sure) && run.some(row => row?.pairs.some(({ start, end: to }) => to > start))
    for (let index = at; isTable && index < end; index++) {
      const line = lines[index]
      if (line) rows[index] = { facts: factsOf(line.text, bare[index]?.pairs ?? []), own: true }
    }
    at = end
  }
}

/** Rows of two cells between bars, a label and its value: two labels that only pages print make all of them rows. */
export function addCells(rows: (Row | undefined)[], lines: readonly PrintedLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const found: { readonly at: number; readonly label: string; readonly from: number }[] = []
    for (let line = lines[at]; line; line = lines[++at]) {
      const match = CELLS.exec(line.text.chars)
      if (!match) break
      const [whole, label = '', value = ''] = match
      found.push({ at, label, from: whole.length - value.length - 1 })
    }
    const telling = found.filter(({ label }) => isTelling(label)).length
    if (telling < FEWEST_TELLING || found.some(({ label }) => isAssigning(label))) continue
    for (const { at: index, label, from } of found) {
      const text = lines[index]?.text
      if (text) rows[index] = { facts: [fact(text, label, from, text.chars.length)], own: true }
    }
  }
}

/** The title behind its label, and what else the table of labels has for a page, beside rows of the page's own. */
export function addBeside(rows: (Row | undefined)[]): void {
  const isBeside = (row: Row | undefined): boolean => row?.own === true && row.facts.length > 0
  for (const [at, row] of rows.entries()) {
    if (!row || row.own || !row.facts.every(({ label }) => fieldOf(label) === 'title')) continue
    if (isBeside(rows[at - 1]) || isBeside(rows[at + 1])) rows[at] = { facts: row.facts, own: true }
  }
}

/** Labels on lines of their own, with their values below them: two of the page's make a list. */
export function addParted(rows: (Row | undefined)[], lines: readonly PrintedLine[]): void {
  const labels = lines.map(({ text }) => soleLabel(text.chars))
  const values = labels.map((label, at) => {
    const value = label === undefined || labels[at + 1] !== undefined ? undefined : lines[at + 1]?.text
    if (!label || !value) return undefined
    const follows = labels[at + 2] !== undefined || rows[at + 2]?.own === true
    return isValue(label.word, value.chars, follows, rows[at + 1]) ? value : undefined
  })
  const telling = labels.filter(
    (label, at) => label !== undefined && isTelling(label.word) && (label.marked || values[at] !== undefined),
  )
  if (telling.length < 2) return
  for (const [at, label] of labels.entries()) {
    const value = values[at]
    if (!label || !(label.marked || value)) continue
    if (!label.marked && !isTelling(label.word) && !(rows[at - 1]?.own && labels[at + 2])) continue
    rows[at] = { facts: [], own: true }
    if (value) rows[at + 1] = { facts: [fact(value, label.word, 0, value.chars.length)], own: true }
  }
}

/** The label that a line consists of; `marked`: by a colon, brackets or a bullet. */
function soleLabel(chars: string): { readonly word: string; readonly marked: boolean } | undefined {
  const match = chars.length <= LONGEST_SOLE ? SOLE.exec(chars) : null
  if (!match) return undefined
  const word = compactLabel(match[1] ?? '')
  const marked = match[2] !== '' || /^[【[•·∙▪●◆*-]/.test(chars)
  return isFactLabel(word) ? { word, marked } : undefined
}

/** Whether a line may be the value of the label above it: by its form, or between that and the next label. */
function isValue(label: string, chars: string, follows: boolean, row: Row | undefined): boolean {
  if (chars.length > LONGEST_VALUE || chars.includes('。')) return false
  if (/日期|时间|時間/.test(label) && DATE.test(chars)) return true
  if (row?.own) return false
  const field = fieldOf(label)
  if (field === 'title') return follows
  if (chars.length > SHORTEST_TITLE && endsAsTitle(chars)) return false
  if (follows) return true
  return (FORMS.get(field) ?? (label.includes('效') ? VALIDITY : undefined))?.test(chars) ?? false
}
