/** Where verbs cut a stretch that has no separators: `A牵头B配合`, `A会同B负责`, `A负责某项工作`, `A负责2023年底前完成`. */
import { Signs } from '../source/signs.ts'
import { deadlineIn, isDeadline } from './deadline.ts'
import { BEFORE_WITH, CONSULTING, TOGETHER, WITH } from './joints.ts'
import { isBranch } from './names/branch.ts'
import { isHeaded, kindOf } from './names/endings.ts'
import { nextOutside, type Passage } from './passage.ts'
import { verbBefore } from './verbs.ts'

/** Where verbs cut a stretch. */
export interface Cuts {
  /** Indices at which the stretch is cut. */
  readonly at: readonly number[]
  /** Those of them behind which a verb's object stands, up to the end of the stretch. */
  readonly objects: readonly number[]
}

const VERB =
  /^(?:牵头|负责|配合|协助|指导|督导|落实(?!办|处|组|工作)|提供|承担|做好|制[定订]|编制|拟[定订]|起草|修订|出台|印发|给予|(?:督促|协调)(?=[省市县区乡镇各]|有关|相关))/
/** Nouns and names that begin with a verb's word: 牵头单位, 配合部门, 指导处. */
const NOUN =
  /^(?:牵头|负责|配合|协助|指导|督导)的?(?:单位|(?:医院|企业|学校|高校)(?!部分|方面|领域|环节|建设|安全|服务|整[改治]|管理|改[革造])|部门|责任|机构(?!改革)|主体|小组|委员会|牵头|中心(?!工作)|处(?![理置])|科(?![技学普研])|室|局|办(?![理公好])|院|团(?![队结])|队|站|所(?![有在需属])|员|组(?![织建])|同志|方(?![案面式法])|人(?![才员事力口]))|^(?:编制|起草|修订|印发)(?:[委部办处科组]|小组|专班|管理|中心)/
/** What a body does to a thing, where no word says in which role: `市公安局维护秩序`. */
const TASK =
  /^(?:加强|强化|加大|加快|保障|保证|确保|维护|开展|纳入|建立|健全|完善|优化|推动|推进|抓好|分解|分包|归集|争取|组织(?![部员处科系]|人事|机构|关系|建设|振兴|工作)|落实)(?=[“\u4e00-\u9fff]{2})/
/** What all of these begin with. */
const NUMBERS = '②③④⑤⑥⑦⑧⑨⑩'
const NUMBER = new Signs(NUMBERS)
const FIRST_CHARS = `会联商牵负配协指督落提承做制编拟起修出印给加强保确维开纳建健完优推抓分归争组${NUMBERS}`
const FIRST = new Signs(FIRST_CHARS)
const DIGIT_OR_YEAR = new Signs('0123456789年月')
/** What stands in every stretch that is cut. */
const CUTTING = new Signs(`${FIRST_CHARS}0123456789年月`)
/** Longer stretches hold no such thing, and would cost more than linear time. */
const LONGEST = 200
const LONGEST_VERB = 14

/** How far the verb phrase that begins at `start` reaches, without what is done. */
function verbEnd(chars: string, start: number, end: number): number {
  let after = start + 2
  for (let at = start + 3; at <= Math.min(end, start + LONGEST_VERB); at++) {
    if (verbBefore(chars, start, at, false)?.start === start) after = at
  }
  return after
}

/** Whether the text is a name, with or without a verb behind it, or a verb alone. */
function isNamed(text: string): boolean {
  const verb = verbBefore(text, 0, text.length)
  return verb?.start === 0 || kindOf(text.slice(0, verb?.start ?? text.length)) !== undefined
}

/** Whether both are names, so that a word between them may be a verb. Behind a mere place it begins a name: `望川市商城集团`. */
function joinsNames(left: string, right: string): boolean {
  const kind = kindOf(left)
  return kind !== undefined && (kind !== 'area' || isHeaded(right)) && isNamed(right)
}

/** 会 at `i`, behind a body that begins at `from`. */
const withAt = (chars: string, from: number, i: number, rest: string): RegExpExecArray | null => {
  const found = WITH.exec(rest)
  return found && BEFORE_WITH.test(chars.slice(from, i)) ? found : null
}

const NO_CUTS: Cuts = { at: [], objects: [] }

function mayBeCut(chars: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CUTTING.has(chars.charCodeAt(i))) return true
  return false
}

/** The cuts in `[start, end)`. */
export function verbCuts(passage: Passage, start: number, end: number): Cuts {
  const { chars, ends } = passage
  if (end - start > LONGEST || !mayBeCut(chars, start, end)) return NO_CUTS
  const at: number[] = []
  const objects: number[] = []
  let from = start
  let resume = start + 1
  const cutAt = (index: number, next: number): void => {
    at.push(index)
    from = index
    resume = next
  }
  /** Cuts before a task that the body up to `i` does; where to go on. */
  const visitTask = (i: number): number => {
    const body = chars.slice(from, i)
    const kind = kindOf(body)
    if ((kind !== 'public' && kind !== 'group') || !isHeaded(body)) return i + 1
    if (verbBefore(chars, i, end)?.start === i || isNamed(chars.slice(from, end))) return i + 1
    at.push(i)
    objects.push(i)
    return end
  }
  const visit = (i: number): void => {
    if (NUMBER.at(chars, i)) {
      cutAt(i, i + 1)
      return
    }
    const rest = chars.slice(i, i + 8)
    const joint = (TOGETHER.exec(rest) ?? CONSULTING.exec(rest) ?? withAt(chars, from, i, rest))?.[0]
    if (joint) {
      if (verbBefore(chars, i, end)?.start === i) return
      const left = chars.slice(from, verbBefore(chars, from, i)?.start ?? i)
      if (left === '' || isBranch(left, joint, chars.slice(i, end))) return
      if (joint === '会同' || joinsNames(left, chars.slice(i + joint.length, end))) cutAt(i, i + joint.length)
      return
    }
    if (TASK.test(rest)) {
      resume = visitTask(i)
      return
    }
    if (!VERB.test(rest) || NOUN.test(rest)) return
    if (verbBefore(chars, i, end)?.start === i) {
      resume = end
      return
    }
    const after = verbEnd(chars, i, end)
    resume = after
    if (after >= end || verbBefore(chars, after, end)?.start === after) return
    const subject = chars.slice(from, verbBefore(chars, from, after)?.start ?? i)
    if (kindOf(subject) === undefined && !subject.startsWith('各')) return
    const right = chars.slice(after, end)
    const named = isNamed(right) && right.length > 1
    if (!named && !isDeadline(right)) {
      objects.push(after)
      resume = end
    }
    cutAt(after, resume)
  }
  for (let i = start; i < end; ) {
    const next = nextOutside(ends, i, end)
    if (i >= resume && next === i + 1 && FIRST.at(chars, i)) visit(i)
    i = next
  }
  const last = chars.slice(from, end)
  const time = DIGIT_OR_YEAR.in(last) ? deadlineIn(last) : -1
  if (time > 0 && isNamed(chars.slice(from, from + time))) at.push(from + time)
  return { at, objects }
}
