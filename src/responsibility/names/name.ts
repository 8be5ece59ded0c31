/** One piece of a list, read: the name without what is printed around it, and what its last bracket says of it. */

import type { Role } from '../../model.ts'
import { Guarded } from '../../source/guarded.ts'
import { Signs } from '../../source/signs.ts'
import type { Spans } from '../brackets.ts'
import { isDeadline } from '../deadline.ts'
import { isSpace } from '../fold.ts'
import type { Passage } from '../passage.ts'
import { roleOfMark } from '../roleMarks.ts'
import { SHARED_OUT } from '../shares.ts'
import { namesBody } from './bodies.ts'
import { keepsJoining } from './branch.ts'
import { isCollective, isHeaded, type Kind, kindOf } from './endings.ts'
import { isNamedOfficer, isOfficer } from './person.ts'
import type { Separator } from './piece.ts'

export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: Kind | undefined
  /** It begins with the level of its body: 市…, 省…, 国家… */
  readonly headed: boolean
  /** It says by a word of its own that it means several: 各…, 有关…. */
  readonly collective: boolean
  /** What a mark at the name says: `*`, `（牵头）`. */
  readonly mark: Role | undefined
  /** A deadline printed in a bracket behind the name. */
  readonly time: readonly [number, number] | undefined
  /** Does not look like a name at all: kept out of the units, counts against the statement. */
  readonly odd: boolean
  /** How many characters before the name say what it takes, and count against the statement. */
  readonly matter: number
}

const LEADING =
  /^(?:由|邀请|商请|提请|接受|以(?![色上下])|并由|主要由|分别由|其中|以及|及(?!时)|和|与|请|并|：|，|、|；|。|”|·|-|—|●|■|▲|△|◎|※)/
const NUMBERED = /^(?:[0-9]{1,2}[.、．]|（[0-9一二三四五六七八九十]{1,2}）|[①-⑳])(?=[^0-9])/
/** What such words and numbers begin with. */
const LEADING_FIRST = new Signs(
  '由邀商提接以并主分其及和与请：，、；。”·-—●■▲△◎※*（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
)
/** What marks the lead behind its name; before one most of these are bullets. */
const LEAD_MARK = new Signs('*▲△●◎※')
const TRAILING = new Signs('：，、；。！.,“*▲△●◎※')
/** How many there are, behind the last of them: `市教育局、市财政局两部门`. */
const COUNT = new Guarded('last', '门位', /[两二三四五六七八九十]{1,2}(?:个|家)?(?:部门|单位)$/)
/** A bracket that explains the name, or a rule in a bracket. */
const GLOSS =
  /^[（〔〈[<【]；*[）〕〉\]>】]$|^[（〔〈[<【](?:含|不含|包括|包含|下同|以下|简称|除|按|逗号|第一|列[第首前在为]|排[第首前在名]|标[*注有记明识]|多个|未明确|注：|均|详见|见|根据|具体|负责|联系[人电方])|(?:下同|不再列出|除外)[）〕〉\]>】]$/
/** A bracket that says how, not what: `（按职责分工）`. */
const MANNER_MARK = /^.(?:按|依|根据)/
/** What is divided, before the body that takes it: `以上任务由…`, `省级层面由…`. */
const SHARE =
  /^(?:以上|上述|以下|其中|本|该|此)?[^、由]{0,4}(?:任务|工作|事项|措施|项目|内容|方面|层面|环节|部分|指标)(?:均|分别)?由|^(?:以上|上述|以下)(?:均|都)?由/
/** Any other matter before the body that takes it, `信贷支持由…`: its words count against the statement. */
const MATTER = /^(?:其中，?)?[^、由]{1,13}[^、由自理事缘]由/
/** What stands before whoever takes a share or a matter, and how far from its beginning at most. */
const TAKER = new Signs('由')
const FARTHEST = 20
const CLOSING = new Signs('）〕〉]>】')
const OPENING = /[（〔〈[<【]/
const NOTHING = new Guarded(
  'first',
  '无略暂空-—/同等下以后报新重年约预常专创民改排不',
  /^(?:(?:新增|重点|年度|约束性|预期性|常规性?|常态化|专项|创新|民生|改革)(?:任务|指标|项目|事项|工作)|(?:排名)?不分先后|报[^、，]{1,14}(?:备案|批准|审批|审定|同意|备查)|无|略|暂无|空|-+|—+|\/+|同上|等|下同|以下同|后同|同前|等等)$/,
)
/** What no name begins with or holds. */
const PROSE =
  /^(?:为|(?:名单|清单|名录|目录|明细|一览表|分工表?)?(?:见[附后下本]|附后|详见|另[发附见])|另行|不再|具体|根据|按照|通过|下同|以下|包括|含有|例如|比如|试行|暂行|其中|特别是|联系人|电话|由于|为了|对于|关于|如有|如下)|[了吗呢？！。：；]|另行|除外$|(?:[确指待另商决未自]定|明确)$|不得|不超过|(?<!自)由/
/** What no name begins with or holds that does not end like one. */
const LIKELY_PROSE =
  /^(?:(?:部门|单位)(?=[\u4e00-\u9fff]{2})|见|报(?=[省市州县区镇乡国上请送])|另|要|应|按|为|对|将|在|含|如|即|指|附|原|除|每|可|把|使|让|向|从|做|推|建立|完善|开展|加强|加快|负责|落实|完成|推进|提升|提高|优化|强化|支持|鼓励|引导|明确|确保|制定|研究|继续|进一步)|的|进行|要求|以上|以下|年度?$|相关工作|[0-9]+[个家项次人元%]/

/** Whoever does something is no name: `作出行政决定的单位`; those concerned are a group. */
const DESCRIBED = new Guarded(
  'any',
  '的',
  /^(?!有|涉及|承担|所在|牵头|配合|负责).{2,20}的(?:单位|部门|机构|企业|地区|主体)$/,
)

const SHORT = 14
const LONGEST = 60
/** Prose of this length is not even searched for a name, which keeps the reading linear. */
const ENDLESS = 400

const odd = (start: number, end: number): Name => ({
  start,
  end,
  kind: undefined,
  headed: false,
  collective: false,
  mark: undefined,
  time: undefined,
  odd: true,
  matter: 0,
})

/** A word that joins names, or begins one: `和平区政府`. */
const JOINING = new Signs('和与')
/** Marks behind which a joining word has names before it to join. */
const LIGHT: ReadonlySet<Separator> = new Set(['、', '，'])

/** Reads one piece, behind the mark `before`. `undefined`: there is nothing in it, or a person. */
export function readName(
  { chars, ends }: Passage,
  from: number,
  to: number,
  before: Separator,
): Name | undefined {
  if (to - from > ENDLESS) return odd(from, to)
  let start = from
  let end = to
  let role: Role | undefined
  let time: [number, number] | undefined
  for (let moved = true; moved && start < end; ) {
    if (!LEADING_FIRST.at(chars, start)) break
    const rest = chars.slice(start, Math.min(end, start + 8))
    if (JOINING.at(rest, 0)) {
      const inside = before === '、' && chars[to] === '、'
      if (keepsJoining(chars.slice(start, end), start === from && !LIGHT.has(before), inside)) break
    }
    const lead = LEADING.exec(rest)?.[0] ?? NUMBERED.exec(rest)?.[0]
    if (rest.startsWith('*')) role = 'lead'
    const step = rest.startsWith('*') ? 1 : (lead?.length ?? 0)
    moved = step > 0
    start += step
  }
  for (let moved = true; moved && start < end; ) {
    moved = false
    if (TRAILING.at(chars, end - 1) || isSpace(chars.charCodeAt(end - 1))) {
      if (LEAD_MARK.at(chars, end - 1)) role = 'lead'
      end--
      moved = true
      continue
    }
    if (!CLOSING.at(chars, end - 1)) break
    const open = lastBracket(ends, start, end)
    if (open < 0 && !OPENING.test(chars.slice(start, end))) {
      end--
      moved = true
    }
    if (open <= start) continue
    const bracket = chars.slice(open, end)
    const words = bracket.slice(1, -1)
    const starred = words.length === 1 && LEAD_MARK.at(words, 0) ? 'lead' : undefined
    const mark = MANNER_MARK.test(bracket) ? undefined : (starred ?? roleOfMark(words))
    const dated = isDeadline(words) && !namesBody(words)
    if (!mark && !dated && !GLOSS.test(bracket)) continue
    if (dated) time = [open + 1, end - 1]
    role = mark ?? role
    end = open
    moved = true
  }
  const counted = COUNT.test(chars.slice(start, end)) ? COUNT.pattern.exec(chars.slice(start, end)) : null
  if (counted && kindOf(chars.slice(start, start + counted.index)) !== undefined) end = start + counted.index
  const shared = SHARED_OUT.exec(chars.slice(start, end))?.index ?? 0
  if (shared > 0 && kindOf(chars.slice(start, start + shared)) !== undefined) end = start + shared
  let matter = 0
  if (TAKER.in(chars.slice(start, Math.min(end, start + FARTHEST)))) {
    const share = SHARE.exec(chars.slice(start, Math.min(end, start + SHORT)))?.[0]
    if (share && kindOf(chars.slice(start + share.length, end)) !== undefined) start += share.length
    matter = share ? 0 : matterBefore(chars, start, end)
    start += matter
  }
  const text = chars.slice(start, end)
  if (text === '' || NOTHING.test(text) || isOfficer(text)) return undefined
  const kind = kindOf(text)
  if (kind === undefined && isNamedOfficer(text)) return undefined
  const strange =
    text.length > LONGEST ||
    (DESCRIBED.test(text) && !isHeaded(text)) ||
    PROSE.test(text) ||
    (kind === undefined && (text.length > SHORT || LIKELY_PROSE.test(text)))
  return {
    start,
    end,
    kind,
    headed: isHeaded(text),
    collective: isCollective(text),
    mark: role,
    time,
    odd: strange,
    matter,
  }
}

/** How many characters before a body say what it takes: `信贷支持由…`. */
function matterBefore(chars: string, start: number, end: number): number {
  const words = MATTER.exec(chars.slice(start, Math.min(end, start + FARTHEST)))?.[0] ?? ''
  const rest = words === '' ? '' : chars.slice(start + words.length, end)
  return kindOf(rest) === undefined ? 0 : words.length
}

/** Where the bracket that closes at `end` opens; -1 if none does. */
function lastBracket(ends: Spans, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const close = ends[i] ?? 0
    if (close === end) return i
    if (close > i && close < end) i = close - 1
  }
  return -1
}
