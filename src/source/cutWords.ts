/** What the end of a line cuts, by its words: a number, a date, a word, what the bodies named before do. */
import { Guarded } from './guarded.ts'

/** Words that end in 一: a 一、 behind them at the start of a line is no label (`统` above `一、…`). */
const ONE = /(?:(?<![系传总])统|[专唯逐第之其不])$/

/** Whether the end of the line before cuts such a word. */
export const cutsOne = (before: string | undefined, chars: string): boolean =>
  before !== undefined && chars.startsWith('一、') && ONE.test(before)

const CHARGES = new Guarded(
  'first',
  '按依根分共负負牵牽配落参參协協组組',
  /^(?:(?:按照?|依据?|根据)(?:各自)?(?:职责|職責|职能)?(?:分工)?|分别|共同)?(?:负责|負責|牵头|牽頭|配合|落[实實]|[参參][与與加]|[协協]助|[组組][织織][实實]施)(?:[，。；、,;）)〕\]】]|$)/,
)

/** A line that begins with what the bodies named before it do: in a bracket it goes on with them, even if nothing closes that. */
export const charges = (chars: string): boolean => CHARGES.test(chars)

const WANTS_NUMBER = /(?:达到?|[低少超高大多]于|超过|不足|[至到约近共满第增减降])$/
const QUANTITY = new Guarded(
  'first',
  '0123456789',
  /^[0-9]{1,6}(?:[.,][0-9]{1,4})?\s?(?:[%％‰]|以[上下内]|左右|个|余|多|万|亿|年|月|日|天|小时|分钟|项|家|件|份|次|人|户|条|座|公里|公顷|平方|吨|元|倍)/,
)

/** A line that begins with a quantity which the line before it wants: `…不低于` above `1.5以上`. */
export const completesQuantity = (before: string, chars: string): boolean =>
  QUANTITY.test(chars) && WANTS_NUMBER.test(before)

const CUT_DATE = new Guarded('first', '年月日', /^[年月日](?!报)/)

/** A date that the end of a line cuts between number and unit; a line of digits only is a page number. */
export const cutsDate = (before: string, chars: string): boolean =>
  CUT_DATE.test(chars) && /[^0-9\s][0-9\s]{0,3}[0-9]\s?$/.test(before)
