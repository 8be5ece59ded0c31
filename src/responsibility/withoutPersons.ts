/** Persons named beside the bodies that they belong to: `责任单位及责任人：县教育局 张三`. */
import { Signs } from '../source/signs.ts'
import { type Folded, fold } from './fold.ts'
import { kindOf } from './names/endings.ts'
import { DEPARTMENT_FIELD } from './names/fields.ts'
import { Noted } from './noted.ts'
import { DOUBLE_SURNAME, SURNAME } from './surnames.ts'

const BODIES = ['单位', '部门', '处室', '科室', '股室', '部室', '庭室', '站所', '院系', '机构', '主体']
const PERSONS = ['责任人', '负责人', '联系人', '责任领导', '分管领导', '领导']
const JOINTS = ['及', '和', '与', '、', '/']

/** What keys and headings that ask for bodies and their persons end in, as words and as a pattern. */
export const WITH_PERSONS: readonly string[] = BODIES.flatMap(body =>
  PERSONS.flatMap(person => [...JOINTS.map(joint => body + joint + person), `${body}（${person}）`]),
)
export const BODY_AND_PERSON: string = `(?:${BODIES.join('|')})(?:[${JOINTS.join('')}](?:${PERSONS.join('|')})|（(?:${PERSONS.join('|')})）)`

const ASKING = new Noted('人导', new RegExp(BODY_AND_PERSON))

/** Whether the folded words hold a key or a heading that asks for persons beside bodies. */
export const asksForPersons = (words: Folded): boolean => ASKING.testIn(words)

/** What persons are, before or behind their names. */
const OFFICE =
  '(?:党[委组工][^，]{0,3})?(?:常务)?副?(?:局长|主任|书记|处长|科长|股长|所长|站长|院长|校长|部长|队长|主席|会长|镇长|乡长|区长|县长|市长|厅长|行长|经理|总经理|董事长|秘书长|组长|调研员|主任科员|科员|专员)'
const FIRST = new RegExp(`^${OFFICE}`)
const LAST = new RegExp(`(?:${OFFICE}|同志)$`)
/** The longest name with what a person is before it. */
const LONGEST = 12
const WORDS = /[\u3400-\u9fff·]+/g
const MARK = '、'
/** `县林业局：张三`, `县林业局/张三`. */
const LINK = new Signs('：:/／')

/** Whether the words are a surname with a given name of one or two characters. */
function isName(words: string): boolean {
  const given = words.length - (DOUBLE_SURNAME.test(words) ? 2 : 1)
  return (given === 1 || given === 2) && (words.length - given === 2 || SURNAME.at(words, 0))
}

/** Whether the words are a person, perhaps with an office, and no body. */
export function isPerson(words: string): boolean {
  const name = words.replace(FIRST, '').replace(LAST, '')
  if (name !== words) return name === '' || isName(name)
  return isName(name) && kindOf(words) === undefined && !DEPARTMENT_FIELD.test(words)
}

/** Where in the words the person begins with whom they end; -1 where they do with none. */
function personIn(words: string): number {
  if (isPerson(words)) return 0
  if (kindOf(words) !== undefined) return -1
  for (let at = Math.max(2, words.length - LONGEST); at < words.length - 1; at++)
    if (isPerson(words.slice(at)) && kindOf(words.slice(0, at)) !== undefined) return at
  return -1
}

const BLANK = /^\s{1,3}$/
/** A bracket in which nothing is left, and one that only tells where a person belongs. */
const EMPTIED = /[（(〔［[][、\s]{1,200}[）)〕］\]]/g
const BESIDE = /(^|[，；。：\n])([、\s]{0,40}、)[（(]([^（）()]{2,60})[）)]/g

/** The text, the persons in it and the brackets around them replaced by `、`: as long as before. */
export function withoutPersons(text: string): string {
  let masked = ''
  let from = 0
  const mask = (start: number, end: number): void => {
    masked += text.slice(from, start) + MARK.repeat(end - start)
    from = end
  }
  const runs = [...text.matchAll(WORDS)]
  for (const [i, { 0: run, index }] of runs.entries()) {
    if (index < from) continue
    const words = fold(run).chars
    const next = runs[i + 1]
    // A given name of one character is set wide: `张　三`.
    if (words.length === 1 && next?.[0].length === 1 && SURNAME.at(words, 0)) {
      if (BLANK.test(text.slice(index + 1, next.index))) mask(index, next.index + 1)
      continue
    }
    const at = words.length === run.length ? personIn(words) : -1
    if (at < 0) continue
    const linked = at === 0 && LINK.at(text, index - 1) && kindOf(runs[i - 1]?.[0] ?? '') !== undefined
    mask(index + at - (linked ? 1 : 0), index + run.length)
  }
  if (from === 0) return text
  return (masked + text.slice(from))
    .replace(EMPTIED, bracket => MARK.repeat(bracket.length))
    .replace(
      BESIDE,
      (_, before: string, marks: string, body: string) => `${before}${marks}${MARK}${body}${MARK}`,
    )
}
