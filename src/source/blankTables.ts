/** Tables whose cells single blanks part, as text extraction leaves them: a number, a task, and those who are responsible. */
import { listsBodies, roleOfHeading } from '../responsibility/index.ts'
import { matchesOf } from './guarded.ts'
import { concat, slice, type Text } from './text.ts'

const WORD = /[^\s\u3000]+/g
const NUMBER_HEADING = /^(?:序号|编号)$/
const NUMBER = /^[0-9]{1,3}$/
const FEWEST = 3
const MOST = 6
const LONGEST = 60
const LONGEST_ROW = 400

const wordsOf = (text: Text): Text[] =>
  matchesOf(WORD, text.chars).map(({ index, 0: word }) => slice(text, index, index + word.length))

/** The headings of such a table, those set wide joined: the number's, the task's, and behind it units and times only. */
export function blankHeadings(text: Text): readonly Text[] | undefined {
  if (text.chars.length > LONGEST || !/^[序编]/.test(text.chars)) return undefined
  const headings: Text[] = []
  let wide = false
  for (const word of wordsOf(text)) {
    const single = word.chars.length === 1
    const last = headings.at(-1)
    if (single && wide && last) headings[headings.length - 1] = concat([last, word])
    else headings.push(word)
    wide = single
  }
  const [number, , ...others] = headings.map(({ chars }) => chars)
  if (headings.length < FEWEST || headings.length > MOST || !NUMBER_HEADING.test(number ?? ''))
    return undefined
  const roles = others.map(roleOfHeading)
  if (roles.includes(undefined) || roles.every(role => role === 'deadline')) return undefined
  return headings
}

/** The cells of a row below headings: a number, and in the columns behind the task words without a blank, bodies among them. */
export function blankCells(text: Text, headings: readonly string[]): readonly Text[] | undefined {
  if (text.chars.length > LONGEST_ROW) return undefined
  const words = wordsOf(text)
  const behind = headings.length - 2
  const [number, first] = words
  if (!number || !first || !NUMBER.test(number.chars) || words.length < behind + 2) return undefined
  const last = words.slice(words.length - behind)
  const fits = last.every(({ chars }, column) => {
    const role = roleOfHeading(headings[column + 2] ?? '')
    return role === 'deadline' || EMPTY.test(chars) || listsBodies(chars)
  })
  if (!fits || last.every(({ chars }) => EMPTY.test(chars))) return undefined
  const from = text.chars.indexOf(first.chars, number.chars.length)
  const task = words[words.length - behind - 1] as Text
  const to = task.start - text.start + task.chars.length
  return [number, slice(text, from, to), ...last]
}

const EMPTY = /^[—－\-/无]{1,2}$/
