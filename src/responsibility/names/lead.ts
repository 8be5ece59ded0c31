/** What may stand before the name in a piece: words, numbers and marks. */
import { Signs } from '../../source/signs.ts'
import { keepsJoining } from './branch.ts'
import type { Separator } from './piece.ts'

const LEADING =
  /^(?:由|邀请|商请|提请|接受|以(?![色上下])|并由|主要由|分别由|其中|以及|及(?!时)|和|与|请|并|：|，|、|；|。|”|·|-|—|●|■|▲|△|◎|※)/
const NUMBERED = /^(?:[0-9]{1,2}[.、．]|（[0-9一二三四五六七八九十]{1,2}）|[①-⑳])(?=[^0-9])/
/** What marks the lead before its name. */
const STAR = '*'
/** What such words and numbers begin with. */
const LEADING_FIRST = new Signs(
  '由邀商提接以并主分其及和与请：，、；。”·-—●■▲△◎※*（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
)
/** A word that joins names, or begins one: `和平区政府`. */
const JOINING = new Signs('和与')
/** Marks behind which a joining word has names before it to join. */
const LIGHT: ReadonlySet<Separator> = new Set(['、', '，'])

/** Where the name of the piece `[from, to)` behind the mark `before` begins. */
export function nameStart(chars: string, from: number, to: number, before: Separator): number {
  let start = from
  while (start < to && LEADING_FIRST.at(chars, start)) {
    const rest = chars.slice(start, Math.min(to, start + 8))
    if (JOINING.at(rest, 0)) {
      const inside = before === '、' && chars[to] === '、'
      if (keepsJoining(chars.slice(start, to), start === from && !LIGHT.has(before), inside)) break
    }
    const lead = rest.startsWith(STAR) ? STAR : (LEADING.exec(rest)?.[0] ?? NUMBERED.exec(rest)?.[0])
    if (!lead) break
    start += lead.length
  }
  return start
}

/** Whether the words before a name say that it leads. */
export const starred = (words: string): boolean => words.includes(STAR)
