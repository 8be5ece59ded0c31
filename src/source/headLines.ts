/** Lines at the head of a hard-wrapped notice: its title, its number, the salutation. */
import { readLabel } from '../outline/labels.ts'
import { Guarded } from './guarded.ts'
import { isAddress } from './lineSigns.ts'
import type { PrintedLine } from './printedLines.ts'
import { endsDated, isBracketedNumber, isStandalone } from './standalone.ts'

/** A page prints its title again above the notice; shorter lines may be any. */
const SHORTEST_REPEATED = 10
/** Lines of the longest title. */
const LONGEST_TITLE = 7
/** No title has these within. */
const STOPS = /[。；：;:]/

/** `…的通知`, `…实施方案`: the title's last line, above the salutation. */
const NOTICE = new Guarded(
  'last',
  '知见見定函报報告复復覆案划劃法点點施）)',
  /(?:的(?:(?:指导|指導|实施|實施|若干)?意[见見]|通知|[决決]定|函|通[报報]|公告|批[复復覆])|方案|[计計]划|[计計]劃|[办辦]法|要[点點]|措施)(?:[（(][^（()）]{1,20}[）)])?$/,
)
const endsNotice = (chars: string): boolean => NOTICE.test(chars)

/** How much of a place's name a page's title may have that the notice's has not. */
const LONGEST_PLACE = 8
const PLACE_FIRST = /^(?!根据|按照|依据|现将)[\u3400-\u9fff]{10}/
/** What titles of notices have, and a page's menu has not. */
export const ABOUT: RegExp = /关于|關於|關于|印发|印發|转发|轉發/

/**
 * Whether a line prints again what a paragraph begins with, perhaps in rows of another width, or without the place's name
 * before it.
 */
export function isRepeated(chars: string, first: string): boolean {
  if (Math.min(chars.length, first.length) < SHORTEST_REPEATED || first.endsWith('文件')) return false
  const place = first.indexOf(chars.slice(0, SHORTEST_REPEATED))
  return place > 0
    ? place <= LONGEST_PLACE && PLACE_FIRST.test(first) && ABOUT.test(first)
    : chars.startsWith(first) || first.startsWith(chars)
}

/** Whether the line before, with the one above it, ends a title: with a date in a bracket, or above a salutation. */
export const followsTitle = (chars: string, before: string, above: string | undefined): boolean =>
  (isAddress(chars) && endsNotice(before)) || endsDated((above ?? '') + before)

/** Whether a line is the notice's own number, in a bracket under its title; behind 《…》 it is that of another. */
export const isOwnNumber = (chars: string, before: string): boolean =>
  !/[》，、]$/.test(before) && isBracketedNumber(chars)

/** Whether a salutation may stand below the line: a title's end, a number, a date. The recipients' name may look like a key. */
export const precedesSalutation = (before: string): boolean =>
  isStandalone(before) || endsNotice(before) || endsDated(before)

/** The line that ends a title which a compiler has numbered and dated (`8. 关于…的通知（2024年3月18日）`); 0 without one. */
export function titleEnd(lines: readonly PrintedLine[]): number {
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
