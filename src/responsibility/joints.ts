/** Verbs that join bodies: `A会同B`, `A商B`. */
import { Signs } from '../source/signs.ts'
import type { Separator } from './names/cut.ts'

/** A joining verb between two bodies: the first leads, the second supports. */
export const TOGETHER: RegExp =
  /^(?:会同|会商(?!室)|联合(?!会|体|社|国|大学|公司|执法|工会|[负开实推落牵主举承组制印发行检督惩攻]))/
/** 商 joins bodies too, but begins many names. */
export const CONSULTING: RegExp =
  /^商(?![务业会贸标户品学圈旅超场洽]|事(?!业)|投(?!资)|联(?![通合])|检(?!察))/
/** What such a verb begins with. */
const FIRST = new Signs('会联商')
/** Where nothing but a mark stands before it, the word joins nothing and begins a name, unless a level or a group follows. */
const BEGINS_NAME = /^会同(?!市|省|区|州|各|有关|相关|国|中央|自治|人行|本|全|所|其)/

/** The joining verb at the start of a stretch; 商 only where `innerCuts` has cut before it. */
export function jointAt(
  chars: string,
  start: number,
  before: Separator,
  breaks: ReadonlySet<number> | undefined,
): string | undefined {
  if (!FIRST.at(chars, start)) return undefined
  const rest = chars.slice(start, start + 8)
  const cut = breaks?.has(start) === true
  if (!cut && before !== '，' && BEGINS_NAME.test(rest)) return undefined
  return TOGETHER.exec(rest)?.[0] ?? (cut && rest.startsWith('商') ? '商' : undefined)
}
