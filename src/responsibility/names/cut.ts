/** Where a stretch of a list is cut into pieces, apart from its printed separators: at joining words and after 等. */
import { Guarded } from '../../source/guarded.ts'
import { Signs } from '../../source/signs.ts'
import { nextOutside, type Passage } from '../passage.ts'
import { cutAtJoining } from './joining.ts'
import { type Piece, piece, type Separator } from './piece.ts'

/** 等 in these is part of a word. */
const WORD_BEFORE_DENG = new Signs('高中初平同优均上下劣何')
const WORD_AFTER_DENG = new Signs('级离候次额于同效式分')
/** Categories that 等 closes without naming anybody. */
const NOBODY =
  /^(?:[0-9一二三四五六七八九十]+(?:个|家(?:(?:责任|成员)(?=单位))?)?)?(?:部门|单位|部委|机构|企业|地区|地|市|县|区|市县|省市|省份|部门单位|单位部门|部门（单位）|单位（部门）|部门和单位|部门及单位|部门、单位|单位和部门|处室|科室|方面|方|同志|人员)?$/

/** Such a category with what it does, which explains: `等部门建立台账`, `等单位派员参加`. */
const TOLD = new Guarded(
  'first',
  '部单机企',
  /^(?:部门|单位|部委|机构|企业)(?:单位|部门)?(?:已|均|都已|正在|建立|建成|成立|组建|组成|设[立有置]?(?![计施备区])|配备|派(?!驻|出所)|选派|抽调|召开|举行|开会|实行|实现|共享|签订|签署|出台|发布|采取|形成|搭建|开设|入驻|进驻|互认|互通|人员|工作人员|有关人员|相关人员|代表|业务骨干|专业人员|专家|骨干)/,
)

/** Those of them that say that names before it are bodies, as fields of work are. */
const DEPARTMENTS = /部门|单位|部委/

/** Where 等 stands in `[start, end)` as a word of its own, outside brackets; -1 if nowhere. */
function dengAt({ chars, ends }: Passage, start: number, end: number): number {
  for (let i = start; i < end; i = nextOutside(ends, i, end)) {
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
