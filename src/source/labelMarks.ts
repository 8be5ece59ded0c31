/** Marks that single out an item, before its label or within it: `★一、`, `2*.`. They are put behind the label. */
import { isDigit, type Label, readLabel } from '../outline/labels.ts'
import { BULLETS, codeAt, Signs, SPACE } from './signs.ts'
import { concat, endOf, slice, type Text, textFor } from './text.ts'

const MARK = new Signs(BULLETS)
const MOST_MARKS = 3
/** A mark between the number and its point. */
const INSIDE = /^([0-9]{1,3})\s?([*＊★☆※▲△]{1,3})\s?([.．、])\s{0,4}/
/** Labels are no longer. */
const LONGEST = 24
/** Styles in which no notes are numbered. */
const SURE = new Set(['chapter', 'division', 'article', 'han', 'han-bracket'])
/** The label before or behind stands in one of so many lines. */
const REACH = 60

/** A text whose label has a mark, as it reads with the mark behind the label. */
interface Marked {
  readonly label: Label
  readonly text: Text
}

function markedAt(text: Text): Marked | undefined {
  const { chars } = text
  if (MARK.at(chars, 0)) return markedBefore(text)
  if (!isDigit(codeAt(chars, 0))) return undefined
  const inside = INSIDE.exec(chars)
  if (!inside) return undefined
  const [whole, number = '', marks = '', point = ''] = inside
  const label = readLabel(number + point + chars.slice(whole.length, LONGEST))
  if (!label) return undefined
  const mark = chars.indexOf(marks)
  const stop = chars.indexOf(point, mark)
  const parts = [
    slice(text, 0, number.length),
    slice(text, stop, stop + 1),
    slice(text, mark, mark + marks.length),
    slice(text, whole.length),
  ]
  return { label, text: concat(parts) }
}

function markedBefore(text: Text): Marked | undefined {
  const { chars } = text
  let end = 0
  while (end < MOST_MARKS && MARK.at(chars, end)) end++
  let begin = end
  while (SPACE.at(chars, begin)) begin++
  const label = readLabel(chars.slice(begin, begin + LONGEST))
  if (!label) return undefined
  const behind = begin + label.length
  // They stand for the place behind the label, so that what follows it begins there.
  const place = endOf(text, begin + label.printed.length - 1)
  const marks = textFor(chars.slice(0, end), place, place)
  return { label, text: concat([slice(text, begin, behind), marks, slice(text, behind)]) }
}

/**
 * The texts, such marks behind the labels where others of the style number on with them; `undefined` where none has a mark,
 * or the marks are those of notes.
 */
export function withMarksBehind(
  texts: readonly (Text | undefined)[],
): readonly (Text | undefined)[] | undefined {
  let marked: Map<number, Marked> | undefined
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]
    const own = text && markedAt(text)
    if (!own) continue
    marked ??= new Map()
    marked.set(index, own)
  }
  if (!marked) return undefined
  const found = marked
  const labelAt = (index: number): Label | undefined =>
    found.get(index)?.label ?? readLabel(texts[index]?.chars ?? '')
  const isInRun = (index: number, { style, ordinal }: Label): boolean => {
    for (let at = Math.max(0, index - REACH); at <= index + REACH; at++) {
      const other = at === index ? undefined : labelAt(at)
      if (other?.style === style && other.ordinal === ordinal + (at < index ? -1 : 1)) return true
    }
    return false
  }
  return texts.map((text, index) => {
    const own = found.get(index)
    return own && (SURE.has(own.label.style.id) || isInRun(index, own.label)) ? own.text : text
  })
}
