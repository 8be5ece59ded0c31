/** Where a stretch of a list is cut into pieces, apart from its printed separators: at 和, 及, 以及, 与 and after 等. */

import { Guarded } from '../../source/guarded.ts'
import { Signs } from '../../source/signs.ts'
import type { Spans } from '../brackets.ts'
import { GOVERNMENT_ALONE, PARTY } from './areas.ts'
import { isBranch } from './branch.ts'
import { isHeaded, kindOf } from './endings.ts'
import type { Plain } from './plain.ts'

/** A folded passage with the ends of its brackets (see `spans`). */
export interface Passage {
  readonly chars: string
  readonly ends: Spans
}

/** What stands before a piece of a list: a separator, a joining word, 等, or nothing. */
export type Separator = '、' | '，' | '；' | '。' | 'and' | '等' | ''

/** The separator that the code unit is, '' if none. */
export function separatorOf(code: number): Separator {
  switch (code) {
    case 0x3001:
      return '、'
    case 0xff0c:
      return '，'
    case 0xff1b:
      return '；'
    case 0x3002:
      return '。'
    default:
      return ''
  }
}

/** A piece of a list: `[start, end)`. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly before: Separator
  /** What is known of it where it is a name and nothing else. */
  readonly plain: Plain | undefined
}

const piece = (start: number, end: number, before: Separator): Piece => ({
  start,
  end,
  before,
  plain: undefined,
})

const JOINED = /以及|及|和|与|暨/
const JOINING = new Signs('及和与暨/')
/** What cannot stand alone after a joining word or a 、: a kind without saying whose. */
export const BARE_KIND: Guarded = new Guarded(
  'first',
  '单部机企处科股团组院人其所下直园委地',
  /^(?:单位|部门|机构|企业|处室|科室|股室|团体|组织|院校|人员|其(?!他|它).*|[所下]属(?!各|有关|相关).*|直属单位|园区企业|委办局|地区)$/,
)
/** Bodies that no time is called by, though their names may begin like one: `及时雨公司`. */
const BODY =
  /^[\u4e00-\u9fff]{2,}(?:公司|集团|银行|协会|学会|商会|基金会|合作社|事务所|委员会|联合会|救援队|志愿队|服务队)$/
const DOING = /成立|组建|设立|建立|推进|完善|做好|选派|进驻|[向至到]/
/** Whether the words are a body, whatever they begin with. */
export const isOutright = (words: string): boolean => BODY.test(words) && !DOING.test(words)

/** Whether what begins with a time is nevertheless a body: `2022年冬奥会组委会`. */
export function namesBody(text: string): boolean {
  return (
    BARE_KIND.test(text) ||
    isOutright(text) ||
    (kindOf(text) !== undefined && !/[前内底末成进实]|出台/.test(text.slice(-2)) && text.length > 6)
  )
}

/** 等 in these is part of a word. */
const WORD_BEFORE_DENG = new Signs('高中初平同优均上下劣何')
const WORD_AFTER_DENG = new Signs('级离候次额于同效式分')
/** Categories that 等 closes without naming anybody. */
const NOBODY =
  /^(?:[0-9一二三四五六七八九十]+个?)?(?:部门|单位|部委|机构|企业|地区|地|市|县|区|市县|省市|省份|部门单位|单位部门|部门（单位）|单位（部门）|部门和单位|部门及单位|部门、单位|单位和部门|处室|科室|方面|方|同志|人员)?$/

/** Such a category with what it does, which explains: `等部门建立台账`, `等单位派员参加`. */
const TOLD = new Guarded(
  'first',
  '部单机企',
  /^(?:部门|单位|部委|机构|企业)(?:单位|部门)?(?:已|均|都已|正在|建立|建成|成立|组建|组成|设[立有置]?(?![计施备区])|配备|派(?!驻|出所)|选派|抽调|召开|举行|开会|实行|实现|共享|签订|签署|出台|发布|采取|形成|搭建|开设|入驻|进驻|互认|互通|人员|工作人员|有关人员|相关人员|代表|业务骨干|专业人员|专家|骨干)/,
)

/** Those of them that say that names before it are bodies, as fields of work are. */
const DEPARTMENTS = /部门|单位|部委/

/** The index of a joining word in `[from, end)` outside brackets, from `from` on, and the one behind it. */
function joiningAt({ chars, ends }: Passage, from: number, end: number): [number, number] | undefined {
  for (let i = from; i < end; i++) {
    const skip = ends[i] ?? 0
    if (skip > i && skip <= end) {
      i = skip - 1
      continue
    }
    if (JOINING.at(chars, i)) return [i, i + 1]
    if (chars[i] === '以' && i + 1 < end && chars[i + 1] === '及') return [i, i + 2]
  }
  return undefined
}

/** What names a body and a field: `市档案和史志局` is one name. */
const FIELD =
  /(?:检察|海关|口岸|信访|档案|史志|网信|机要|保密|消防|气象|地震|邮政|移动|广电|石油|石化|供电|燃气|热力|水务|公交|地铁|铁路|机场|港务|烟草|投资|资本|基金|水库|物业|救援)$/

/** These cities stand beside 各省、自治区、直辖市 in one name. */
const CITIES = '计划单列市'

const GOVERNMENT = /^(?:人民)?政府$/

/** A kind of bodies in a word: `各厅、委和各直属机构`. */
export const KIND_ALONE: RegExp = /^[厅司局委办部处院所科室队系站](?:（[室所队股]）)?$/

/** What all bodies have: `有关部门和单位党组`. */
const OF_BODIES = /^(?:单位|部门)党/

/** A room by its use, which a body is named after together with another matter. */
const ROOM = /^实验室$/

/** Whether a joining word between the two separates names. `left` and `right` are folded. */
function separates(left: string, right: string): boolean {
  if (GOVERNMENT.test(right) || right.startsWith(CITIES)) return false
  if (OF_BODIES.test(right) || (GOVERNMENT_ALONE.test(right) && PARTY.test(left))) return false
  const kind = kindOf(left)
  if (ROOM.test(left) && !isHeaded(right)) return false
  if (FIELD.test(left) && !isHeaded(right) && !FIELD.test(right)) return false
  if (!kind || right.length < 2 || BARE_KIND.test(right.split(JOINED)[0] ?? right)) return false
  const other = kindOf(right)
  if (kind === 'area') return other === 'area' || other === 'group' || /政府$|管委会$|办事处$/.test(right)
  return other !== undefined || kind === 'group'
}

/** Longer stretches without a separator are no lists, and would cost more than linear time. */
const LONGEST = 300

function cutAtJoining(passage: Passage, start: number, end: number, before: Separator): Piece[] {
  if (end - start > LONGEST) return [piece(start, end, before)]
  const pieces: Piece[] = []
  let from = start
  let sep: Separator = before
  for (let next = joiningAt(passage, start + 1, end); next; ) {
    const [at, after] = next
    const left = passage.chars.slice(from, at)
    const right = passage.chars.slice(after, end)
    if (passage.chars[at] === '和' && isBranch(left, '和', passage.chars.slice(at, end))) {
      next = joiningAt(passage, after, end)
      continue
    }
    const kinds = before === '、' && from === start && KIND_ALONE.test(left) && kindOf(right) !== undefined
    if (
      kinds ||
      separates(left, right) ||
      (after - at > 1 && kindOf(left) !== undefined && right.length > 1)
    ) {
      pieces.push(piece(from, at, sep))
      from = after
      sep = 'and'
    }
    next = joiningAt(passage, after, end)
  }
  pieces.push(piece(from, end, sep))
  return pieces
}

/** Where 等 stands in `[start, end)` as a word of its own, outside brackets; -1 if nowhere. */
function dengAt({ chars, ends }: Passage, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const skip = ends[i] ?? 0
    if (skip > i && skip <= end) {
      i = skip - 1
      continue
    }
    if (chars[i] !== '等') continue
    if (i > start && WORD_BEFORE_DENG.at(chars, i - 1)) continue
    if (i + 1 < end && WORD_AFTER_DENG.at(chars, i + 1)) continue
    return i
  }
  return -1
}

/** A joining word behind 等, before a group: `县水利局等和各乡镇`. */
const JOINED_GROUP = /^(?:以及|及|和|与|并)(?=各|有关|相关|其他|其它|所有)/

const behindJoining = (chars: string, from: number, to: number): number =>
  from + (JOINED_GROUP.exec(chars.slice(from, to))?.[0].length ?? 0)

/**
 * The pieces of `[start, end)`, a stretch without separators: `市档案局等市直单位及各地区` → three. `open`: it ends in 等
 * or in 等 with a category that names nobody; `departments`: with one of bodies; `told`: how many
 * characters a category has that goes on with what it does.
 */
export function cutStretch(
  passage: Passage,
  start: number,
  end: number,
  before: Separator,
): { pieces: Piece[]; open: boolean; departments: boolean; told: number } {
  const pieces: Piece[] = []
  let told = 0
  let open = false
  let departments = false
  for (const joined of cutAtJoining(passage, behindJoining(passage.chars, start, end), end, before)) {
    const at = dengAt(passage, joined.start, joined.end)
    if (at < 0) {
      pieces.push(joined)
      continue
    }
    if (at > joined.start) pieces.push(piece(joined.start, at, joined.before))
    const category = passage.chars.slice(at + 1, joined.end)
    if (NOBODY.test(category)) {
      open = true
      departments = DEPARTMENTS.test(category)
    } else if (TOLD.test(category)) {
      open = true
      told += category.length
    } else pieces.push(piece(behindJoining(passage.chars, at + 1, joined.end), joined.end, '等'))
  }
  return { pieces, open, departments, told }
}
