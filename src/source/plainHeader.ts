/** The header lines that stand above a notice saved as text: `发文字号：…`, `索引号: … 主题分类: …`, 当前位置. */
import { fieldOf, isFactLabel } from '../notice/factLabels.ts'
import { readLabel } from '../outline/labels.ts'
import type { Fact } from './block.ts'
import { matchesOf } from './guarded.ts'
import { isKeyed } from './keyedLines.ts'
import { endsDated } from './lineSigns.ts'
import type { PrintedLine } from './plain.ts'
import { publicationPairs, withoutButtons } from './publication.ts'
import { Signs } from './signs.ts'
import { range, slice } from './text.ts'

const PAIR = /^([^\s:：，。、；（）()《》〈〉][^:：，。；（）()《》〈〉]{0,11})[:：]\s*(.*)$/
/** `【发文字号】某政发〔2023〕5号`, as databases of laws print it; a responsible unit's key is none. */
const BRACKETED = /^【([\u3400-\u9fff]{2,10})】\s?[:：]?\s*(\S.*)$/
const ASSIGNING = /单位|部门|[处科]室|时限|期限|时间|领导/
/** The title behind its label stays a line. */
const TITLED = /^(?:标\s{0,4}题|【(?:法规|文件)?(?:标题|名称)】)/
const RUN = /(?:^|\s)([\u3400-\u9fff](?:\s{0,4}[\u3400-\u9fff]){1,7})\s?[:：]\s*/g
const BREADCRUMB = /^您?(?:的|现在|所在|當前|当前|目前)?(?:所在|所处)?的?(?:位置|當前位置)(?:是)?\s?[:：]/

/** What a site's steps have; a notice may speak of a 位置, too. */
const STEP = /[>＞›»]|首页|首頁/

/** What stands behind every label. */
const SIGN = new Signs('：:】')

/** A site's name and its slogan may stand above the header. */
const STRAYS = 3
/** How many lines a header has at the most. */
const LIMIT = 40

/**
 * The facts of the header lines, and which lines they take up. A header is a run of lines at the top that are
 * `label：value`; one such line with an unknown label does not make a header, two in a row do.
 */
export function headerFacts(lines: readonly PrintedLine[]): { facts: Fact[]; used: Set<number> } {
  const facts: Fact[] = []
  const used = new Set<number>()
  let pending: { index: number; facts: Fact[] } | undefined
  const top = lines.slice(0, LIMIT)
  const all = top.map(factsOf)
  for (const [index, line] of top.entries()) {
    if (BREADCRUMB.test(line.text.chars)) {
      used.add(index)
      if (/^[>＞›»]/.test(lines[index + 1]?.text.chars ?? '')) used.add(index + 1)
      continue
    }
    if (used.has(index)) continue
    const found = all[index] ?? []
    if (found.length === 0) {
      if (beginsPlan(line)) break
      pending = undefined
      if (/^正\s{0,4}文$/.test(line.text.chars) || TITLED.test(line.text.chars)) continue
      if (index < STRAYS && facts.length === 0) continue
      break
    }
    const known = found.some(fact => isFactLabel(fact.label))
    if (!known && !pending && facts.length === 0) {
      pending = { index, facts: found }
      continue
    }
    if (pending) {
      facts.push(...pending.facts)
      used.add(pending.index)
      pending = undefined
    }
    facts.push(...found)
    used.add(index)
  }
  for (const [index, found] of all.entries()) {
    if (used.has(index) || !isPublication(found)) continue
    facts.push(...found)
    used.add(index)
  }
  return { facts, used }
}

/** A line under the title that says where and when the page was published. */
const isPublication = (facts: readonly Fact[]): boolean =>
  facts.length > 1 &&
  facts.some(({ label, value }) => fieldOf(label) === 'publishedDate' && /[0-9]{4}/.test(value))

/** A numbered line is the plan's, unless a compiler has numbered a title. */
const beginsPlan = ({ text: { chars } }: PrintedLine): boolean =>
  readLabel(chars) !== undefined && !endsDated(chars)

function factsOf(line: PrintedLine): Fact[] {
  const { chars } = line.text
  const published = publicationPairs(chars)
  if (published.length > 1) return published.map(({ label, start, end }) => fact(line, label, start, end))
  if (!SIGN.in(chars)) return []
  if (isKeyed(chars) && !isFactLabel(compact(PAIR.exec(chars)?.[1] ?? ''))) return []
  const starts = matchesOf(RUN, chars).filter(match => isFactLabel(compact(match[1] ?? '')))
  if (starts.length > 1 && starts[0]?.index === 0)
    return starts.map((match, at) => {
      const from = match.index + match[0].length
      const to = starts[at + 1]?.index ?? chars.length
      return fact(line, compact(match[1] ?? ''), from, to)
    })
  const pair = bracketed(chars) ?? PAIR.exec(chars)
  if (!pair) return []
  const label = compact(pair[1] ?? '')
  const value = pair[2] ?? ''
  if (value === '' && !isFactLabel(label)) return []
  if (label.length > 10 || label.startsWith('附件')) return []
  return [fact(line, label, chars.length - value.length, chars.length)]
}

function bracketed(chars: string): RegExpExecArray | undefined {
  const pair = TITLED.test(chars) ? null : BRACKETED.exec(chars)
  const label = pair?.[1] ?? ''
  return pair && (isFactLabel(label) || !ASSIGNING.test(label)) ? pair : undefined
}

function fact(line: PrintedLine, label: string, from: number, to: number): Fact {
  const text = slice(line.text, from, to)
  const at = range(text)
  return { label, value: withoutButtons(text.chars).trim(), origin: 'line', ...(at ? { range: at } : {}) }
}

const compact = (label: string): string => label.replace(/\s/g, '')

/** The steps of the breadcrumb line (`当前位置: 首页 > …`), which may go on over the next line. */
export function breadcrumbOf(lines: readonly PrintedLine[], used: ReadonlySet<number>): string[] {
  const at = lines
    .slice(0, LIMIT)
    .findIndex(
      ({ text: { chars } }, index) => BREADCRUMB.test(chars) && (used.has(index) || STEP.test(chars)),
    )
  if (at < 0) return []
  const next =
    used.has(at + 1) && /^[>＞›»]/.test(lines[at + 1]?.text.chars ?? '') ? lines[at + 1]?.text.chars : ''
  return `${lines[at]?.text.chars ?? ''} ${next}`
    .replace(BREADCRUMB, '')
    .split(/[>＞›»]|&gt;/)
    .map(step => step.trim())
    .filter(step => step !== '')
}
