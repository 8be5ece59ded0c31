/** The rules that a statement prints: found, taken out of the text that is read, and read themselves. */
import type { Role } from '../model.ts'
import { clausesOf } from './clauses.ts'
import type { Folded } from './fold.ts'
import { readGroup } from './group.ts'
import { Noted } from './noted.ts'
import type { Marked, Passage } from './passage.ts'
import { type RulePassage, rulesIn } from './rules.ts'
import { standingUnits } from './standingUnits.ts'
import type { OrderRule, ReadStanding } from './types.ts'
import { printedOf, rangeOf, type Source, unitOf } from './units.ts'
import { verbBefore } from './verbs.ts'

/** The text with the content of its brackets made unreadable, so that a rule in a bracket is not taken for one around it. */
function masked({ chars, ends }: Passage): string {
  let text = ''
  let from = 0
  for (let i = 0; i < chars.length; i++) {
    const end = ends[i] ?? 0
    if (end <= i + 1) continue
    text += `${chars.slice(from, i)}（${'□'.repeat(end - i - 2)}）`
    from = end
    i = end - 1
  }
  return text + chars.slice(from)
}

/** Words of which every rule has one; `前` counts only where no point of time stands before it, `*` where it is spoken of. */
const TELLING = new Noted(
  '首*▲△●◎※列排第前打领起居最不无恕以下上均',
  /[首列排]|[标带注加打有记“（][*▲△●◎※]|[*▲△●◎※](?:号|者|的)?[为是]|第[一1]|(?<![0-9年月日底末])前|不再|不另|不予|无需|恕不|不[一逐单重分]|以下|下列|下述|上述|均|[打领]头|起首|居先|最先/,
)

const NO_RULES: readonly RulePassage[] = []

/** All rules in `[from, to)`, those in brackets too, in order. */
export function allRules(folded: Folded, passage: Passage, from: number, to: number): readonly RulePassage[] {
  if (!TELLING.testIn(folded)) return NO_RULES
  const outer = rulesIn(masked(passage), clausesOf(passage, from, to))
  const inner: RulePassage[] = []
  let next = 0
  for (let i = from; i < to; i++) {
    const end = passage.ends[i] ?? 0
    if (end <= i || end > to) continue
    while ((outer[next]?.end ?? to) <= i) next++
    const around = outer[next]
    if (!around || around.start > i) inner.push(...rulesIn(passage.chars, clausesOf(passage, i + 1, end - 1)))
    i = end - 1
  }
  return [...outer, ...inner].sort((a, b) => a.start - b.start)
}

/** The folded text with the rules' passages as separators, so that the rest reads as if they were not printed. */
export function withoutRules(chars: string, rules: readonly RulePassage[]): string {
  if (rules.length === 0) return chars
  let text = ''
  let at = 0
  for (const { start, end, assigns, who } of rules) {
    const from = assigns && who?.[0] ? who[0][1] : start
    text += chars.slice(at, from) + '；'.repeat(Math.max(0, end - from))
    at = end
  }
  return text + chars.slice(at)
}

/** The order rule among them; the first, should there be several. */
export function orderIn(rules: readonly RulePassage[]): OrderRule | undefined {
  for (const { kind } of rules) if (kind !== 'standing' && kind !== 'starred') return kind
  return undefined
}

const roleIn = (words: string): Role =>
  /牵头/.test(words)
    ? 'lead'
    : /配合|参与|协助|协办/.test(words)
      ? 'support'
      : /督导|指导/.test(words)
        ? 'guide'
        : 'responsible'

/** The standing rules among them, read. */
export function standingIn(source: Source, passage: Marked, rules: readonly RulePassage[]): ReadStanding[] {
  return rules.flatMap(({ kind, start, end, who }) => {
    if (kind !== 'standing' || !who) return []
    const members = who.flatMap(clause => {
      const words = passage.chars.slice(...clause)
      const role = verbBefore(words, 0, words.length)?.role ?? roleIn(words)
      return readGroup(passage, ...standingUnits(passage.chars, ...clause), role).members
    })
    if (!members.some(member => member.kind !== undefined)) return []
    const [from, to] = rangeOf(source, start, end)
    const units = members.map(member => unitOf(source, member))
    return [{ text: printedOf(source, start, end), start: from, end: to, units }]
  })
}
