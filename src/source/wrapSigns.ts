/** Where, among hard-wrapped lines, paragraphs certainly begin: labels, keys, document numbers, signatures. */
import { readLabel } from '../outline/labels.ts'
import type { Style } from '../outline/styles.ts'
import { Reach } from './bracketReach.ts'
import { openBrackets } from './brackets.ts'
import { charges, completesQuantity, cutsDate, cutsOne } from './cutWords.ts'
import { Guarded } from './guarded.ts'
import { beginsKey, cutsKey, cutsValue, endsBody, endsInValue, endsKeyed, isKeyed } from './keyedLines.ts'
import { isEnumerated, isItem, Numbering } from './lineNumbers.ts'
import { endsPunctuated, endsSentence, isAddress, isIncomplete } from './lineSigns.ts'
import type { PrintedLine } from './plain.ts'
import { endsTitle, namedTitles } from './planTitles.ts'
import { columns } from './printColumns.ts'
import { beginsAlone, beginsCopies, endsDated, isDateLine, isStandalone } from './standalone.ts'

/** Among the first lines a bracketed date ends a title, and a salutation a paragraph. */
const HEAD = 24
/** A page prints its title again above the notice; shorter lines may be any. */
const SHORTEST_REPEATED = 10
/** Columns of the longest name on a signature's line. */
const LONGEST_SIGNATORY = 40

/** Lines of the longest title. */
const LONGEST_TITLE = 7
/** No title has these within. */
const STOPS = /[。；：;:]/
/** So many characters at the end of a paragraph tell whether the next line belongs to it. */
const TAIL = 120
const LONGEST_LABEL = 8
/** What those who get copies are parted by, and the list ends in. */
const LISTS = /[，、；。,]/

/** What a line says of the paragraph it stands in. */
export interface Sign {
  /** A paragraph certainly begins here. */
  readonly starts: boolean
  /** Certainly goes on with the paragraph of the line before it. */
  readonly goesOn: boolean
  /** Belongs to a line such as `责任单位：…`, which ends without a mark. */
  readonly keyed: boolean
  /** Begins with a numbering label, which may be text at the start of a row. */
  readonly labelled: boolean
  /** Brackets open behind the line. */
  readonly open: number
  /** A line that follows before a paragraph certainly begins closes one of them. */
  readonly closes: boolean
}

/** The signs of all lines. */
export function signsOf(lines: readonly PrintedLine[]): Sign[] {
  const at = (index: number): string | undefined => lines[index]?.text.chars
  const signed = signatureLines(lines)
  const titled = titleEnd(lines)
  const named = namedTitles(lines)
  let title = named.shift()
  const numbering = new Numbering()
  const reach = new Reach(lines)
  let open = 0
  let begin = 0
  let tail = ''
  let inKeyed = false
  let inCopies = false
  /** The style of the label with which the paragraph begins. */
  let heading: Style | undefined
  const signs = lines.map((line, index) => {
    const { chars } = line.text
    const before = at(index - 1)
    const inWord = cutsOne(before, chars)
    const label = inWord ? undefined : readLabel(chars)
    const expected = label !== undefined && numbering.expects(label, before)
    const quantity = before !== undefined && completesQuantity(before, chars)
    const free =
      before === undefined || (!isIncomplete(before) && (endsSentence(before) || open === 0 || expected))
    const ended = before === undefined || endsSentence(before) || inKeyed || ENDS_STATEMENT.test(before)
    const ofWords = label !== undefined && !ended && numbering.isOfWords(label, chars)
    const below = heading !== undefined && begin === index - 1 && heading.rank < (label?.style.rank ?? 0)
    const numbered =
      label !== undefined &&
      free &&
      !quantity &&
      !ofWords &&
      (ended || below || expected || isItem(chars)) &&
      !isEnumerated(label, lines, begin, index)
    const awaited = endsKeyed(tail) && (inKeyed || !greets(begin, at(begin - 1)))
    const keyed =
      free &&
      (open === 0 || !reach.closes(index)) &&
      (isKeyed(chars) || ((inKeyed || endsSentence(before ?? '。')) && beginsKey(chars, index + 1, at)))
    const printed = signed[index - 1] === true && isPrinted(chars)
    const alone =
      (isStandalone(chars) && !printed && !(awaited && isDateLine(chars))) ||
      beginsAlone(chars) ||
      (before !== undefined && begin === index - 1 && isStandalone(before)) ||
      (index < HEAD && isRepeated(chars, at(begin) ?? '')) ||
      (before !== undefined && index < HEAD && followsTitle(chars, before, at(index - 2))) ||
      (before !== undefined && index < HEAD && isBracketedNumber(chars, before)) ||
      (begin === index - 1 && index < HEAD && isBracketedNumber(before ?? '', at(index - 2) ?? '》')) ||
      (index < HEAD && open === 0 && !awaited && isAddress(tail)) ||
      title?.from === index ||
      title?.to === index ||
      (isHeadOf(begin, at) && endsTitle(tail, chars))
    const inTitle = title !== undefined && index > title.from && index < title.to
    if (title?.to === index) title = named.shift()
    const bare = free && numbering.heads(chars, at(index + 1))
    if (label) numbering.pass(label)
    const signature = signed[index] === true && !awaited
    const bound = inTitle || (index > 0 && index <= titled) || cutsKey(tail, index, at)
    const starts = before === undefined || (!bound && (numbered || bare || keyed || alone || signature))
    const goesOn =
      !starts &&
      (bound ||
        awaited ||
        isLabel(tail) ||
        ((inKeyed || endsInValue(tail)) && cutsValue(tail, chars)) ||
        quantity ||
        ofWords ||
        inWord ||
        cutsDate(before, chars) ||
        printed ||
        (inCopies && LISTS.test(chars)) ||
        (open > 0 && ((endsBody(tail) && charges(chars)) || reach.closes(index))))
    if (numbered && starts) numbering.add(label)
    if (starts) heading = numbered ? label.style : undefined
    open = openBrackets(starts ? 0 : open, chars)
    reach.pass(chars, starts, open > 0)
    if (starts) begin = index
    tail = starts ? chars : (tail + chars).slice(-TAIL)
    inKeyed = starts ? keyed : inKeyed
    inCopies = starts ? beginsCopies(chars) : inCopies && goesOn
    return { starts, goesOn, keyed: inKeyed, labelled: label !== undefined, open, closes: false }
  })
  return withClosing(signs)
}

/** Whether the line is the first of all, or stands behind a number, a date or a note. */
const isHeadOf = (index: number, at: (index: number) => string | undefined): boolean =>
  index === 0 || isStandalone(at(index - 1) ?? '')

/** A statement's end: a number behind it begins a paragraph, though others before it are left out. */
const ENDS_STATEMENT = new Guarded(
  'last',
  '）)〕]］】',
  /(?:负责|落实|配合|牵头|参与|[局委办厅部府院心区县市镇乡司站团位门])[）)〕\]］】]$/,
)

/** A line that is nothing but a numbering label: its heading stands in the next one. */
const isLabel = (chars: string): boolean =>
  chars.length <= LONGEST_LABEL && readLabel(chars)?.length === chars.length

/** Whether a line prints again what a paragraph begins with, perhaps in rows of another width. */
const isRepeated = (chars: string, first: string): boolean =>
  Math.min(chars.length, first.length) >= SHORTEST_REPEATED &&
  !first.endsWith('文件') &&
  (chars.startsWith(first) || first.startsWith(chars))

/** Whether the line before ends a title: with a date in a bracket, or above a salutation. */
const followsTitle = (chars: string, before: string, last: string | undefined): boolean =>
  (isAddress(chars) && endsNotice(before)) || endsDated((last ?? '') + before)

const BRACKETED_NUMBER = new Guarded(
  'first',
  '（(',
  /^[（(][\u3400-\u9fff]{1,14}[〔[【（(﹝［]\s?[0-9０-９]{4}\s?[〕\]】）)﹞］]\s?(?:第\s?)?[0-9０-９]{1,5}\s?[号號][）)]$/,
)

/** Whether a line is the notice's own number, in a bracket under its title; behind 《…》 it is that of another. */
const isBracketedNumber = (chars: string, before: string): boolean =>
  !/[》，、]$/.test(before) && BRACKETED_NUMBER.test(chars)

/** Whether a paragraph is a salutation by what stands before it: the recipients' name may look like a key. */
const greets = (index: number, before: string | undefined): boolean =>
  before !== undefined && index < HEAD && (isStandalone(before) || endsNotice(before) || endsDated(before))

/** The line that ends a title which a compiler has numbered and dated (`8. 关于…的通知（2024年3月18日）`); 0 without one. */
function titleEnd(lines: readonly PrintedLine[]): number {
  const first = lines[0]?.text.chars ?? ''
  if (readLabel(first)?.style.id !== 'arabic' || endsDated(first)) return 0
  let title = first
  for (let index = 1; index <= LONGEST_TITLE; index++) {
    const chars = lines[index]?.text.chars
    if (chars === undefined || isStandalone(chars) || readLabel(chars) || STOPS.test(chars)) return 0
    title += chars
    if (endsDated(title)) return index
  }
  return 0
}

function withClosing(signs: readonly Sign[]): Sign[] {
  const closing: Sign[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (let index = signs.length - 1; index >= 0; index--) {
    const sign = signs[index]
    if (!sign) continue
    closing[index] = { ...sign, closes: fewest < sign.open }
    fewest = sign.starts ? Number.POSITIVE_INFINITY : Math.min(fewest, sign.open)
  }
  return closing
}

/** `…的通知`, `…实施方案`: the title's last line, above the salutation. */
const NOTICE = new Guarded(
  'last',
  '知见見定函报報告复復覆案划劃法点點施）)',
  /(?:的(?:(?:指导|指導|实施|實施|若干)?意[见見]|通知|[决決]定|函|通[报報]|公告|批[复復覆])|方案|[计計]划|[计計]劃|[办辦]法|要[点點]|措施)(?:[（(][^（()）]{1,20}[）)])?$/,
)
const endsNotice = (chars: string): boolean => NOTICE.test(chars)

/** The date of an imprint on a line of its own: `2023年5月6日印发`. */
const PRINTED = new Guarded('last', '发制', /^[〇○零一二三四五六七八九十0-9０-９]{4}\s?年.{3,12}印[发制]$/)
const isPrinted = (chars: string): boolean => PRINTED.test(chars) && isStandalone(chars)

/** Short lines without a mark right above a date: those who sign or print. */
function signatureLines(lines: readonly PrintedLine[]): boolean[] {
  const signed: boolean[] = new Array(lines.length).fill(false)
  for (let index = lines.length - 2; index >= 0; index--) {
    const { chars } = lines[index]?.text ?? { chars: '' }
    const below = lines[index + 1]?.text.chars ?? ''
    const above = isDateLine(below) || isPrinted(below) || signed[index + 1] === true
    signed[index] = above && columns(chars) <= LONGEST_SIGNATORY && !endsPunctuated(chars)
  }
  return signed
}
