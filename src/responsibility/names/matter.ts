/** What is divided or done, before the body that takes it: `以上任务由…`, `信贷支持由…`. */
import { Signs } from '../../source/signs.ts'
import { kindOf } from './endings.ts'

/** What is divided, before the body that takes it: `以上任务由…`, `省级层面由…`. */
const SHARE =
  /^(?:以上|上述|以下|其中|本|该|此)?[^、由]{0,4}(?:任务|工作|事项|措施|项目|内容|方面|层面|环节|部分|指标)(?:均|分别)?由|^(?:以上|上述|以下)(?:均|都)?由/
/** Any other matter before the body that takes it, `信贷支持由…`: its words count against the statement. */
const MATTER = /^(?:其中，?)?[^、由]{1,13}(?:[^、由自理事缘]|(?<=[管办受治代审护处清])理)由/
/** What stands before whoever takes a share or a matter, and how far from its beginning at most. */
const TAKER = new Signs('由')
const FARTHEST = 20
const LONGEST_SHARE = 14

/** Whether anything may be taken there: a quick answer for the many names before which nothing stands. */
export const mayTake = (chars: string, start: number, end: number): boolean =>
  TAKER.in(chars.slice(start, Math.min(end, start + FARTHEST)))

/** How many characters before a body say which share it takes; 0 if what follows is none, `undefined` if no share is named. */
export function shareBefore(chars: string, start: number, end: number): number | undefined {
  const share = SHARE.exec(chars.slice(start, Math.min(end, start + LONGEST_SHARE)))?.[0]
  if (share === undefined) return undefined
  return kindOf(chars.slice(start + share.length, end)) === undefined ? 0 : share.length
}

/** How many characters before a body say what it takes: `信贷支持由…`. */
export function matterBefore(chars: string, start: number, end: number): number {
  const words = MATTER.exec(chars.slice(start, Math.min(end, start + FARTHEST)))?.[0] ?? ''
  const rest = words === '' ? '' : chars.slice(start + words.length, end)
  return kindOf(rest) === undefined ? 0 : words.length
}
