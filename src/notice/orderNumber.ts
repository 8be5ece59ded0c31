/** Numbers of orders and announcements: 国务院令 第536号, 公告（第18号）. */
import { Guarded } from '../source/guarded.ts'
import { SPACES } from '../source/signs.ts'

const ORDER = new Guarded(
  'last',
  `号）)${SPACES}`,
  /^[（(]?\s?((?:[\u3400-\u9fff]{2,40})?(?:令|公告|通告|决定)?\s?[（(]?\s?第?\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?)\s?[）)]?$/,
)
const LONGEST_ORDER = 60
const ORDER_WORD =
  /(?:令|公告|通告)\s?[（(]?\s?第?\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?$/

const BARE_ORDER = new Guarded(
  'last',
  `号）)${SPACES}`,
  /^[（(]?\s?第\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?$/,
)

/** Whether the paragraph is the number of an order or announcement (`国务院令 第536号`, `公告（第18号）`). */
export function isOrderNumber(chars: string): boolean {
  return chars.length <= LONGEST_ORDER && ORDER.test(chars) && ORDER_WORD.test(chars)
}

/** 某府令第12号 names its office itself: what stands before is none of it. */
const OWN_ORDER = /^(?!令|公告|通告|第)[\u3400-\u9fff]{1,40}(?:令|公告|通告)/

/** Whether two lines print one together. */
export function isPartedOrder(first: string, second: string): boolean {
  return (
    first.length + second.length <= LONGEST_ORDER &&
    ORDER.mayMatch(second === '' ? first : second) &&
    !OWN_ORDER.test(second) &&
    isOrderNumber(first + second)
  )
}

/** `第18号` or `（第16号）` on a line of its own, the order's name being the line before. */
export function isBareOrderNumber(chars: string): boolean {
  return BARE_ORDER.test(chars)
}
