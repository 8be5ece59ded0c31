/** Facts of lines that are `label：value` by their form alone, whatever the label. */
import { isFactLabel } from '../notice/factLabels.ts'
import type { Fact } from './block.ts'
import { compactLabel, type Pair } from './html/pairs.ts'
import { isKeyed } from './keyedLines.ts'
import { fact, factsOf } from './lineFacts.ts'
import { isTelling, mayAssign } from './pageLabels.ts'
import { linePairs } from './pageLine.ts'
import type { PrintedLine } from './printedLines.ts'
import { Signs } from './signs.ts'

/** The title behind its label stays a line. */
export const TITLED: RegExp = /^(?:标\s{0,12}题|【(?:法规|文件)?(?:标题|名称)】)/
/** What stands behind every label that is printed with a mark. */
export const SIGN: Signs = new Signs('：:】')
const PAIR = /^([^\s:：，,。、；;（）()《》〈〉][^:：，,。；;（）()《》〈〉]{0,11})[:：]\s*(.*)$/
/** `【发文字号】某政发〔2023〕5号`, as databases of laws print it; a responsible unit's key is none. */
const BRACKETED = /^(?:[•·∙▪●*-]\s?)?【([\u3400-\u9fff](?:\s{0,4}[\u3400-\u9fff]){1,9})】\s?[:：]?\s*(\S.*)?$/
/** Begins with a label, behind a bullet or not. */
const LABELLED = /^[•·∙▪●◆*|\s-]{0,6}[\u3400-\u9fff]/
/** Before the label of a list's item. */
const BULLET = /^[•·∙▪●◆*-]\s{0,4}(?=[\u3400-\u9fff【])/
const WIDE = /^\S(?:\s{1,12}\S)*\s*$/
const LONGEST_LABEL = 10

/** The facts of a line that is `label：value` by its form alone. */
export function looseFacts(line: PrintedLine): Fact[] {
  const { chars } = line.text
  if (!SIGN.in(chars)) return []
  if (isKeyed(chars) && !isFactLabel(compactLabel(PAIR.exec(chars)?.[1] ?? ''))) return []
  const pairs = linePairs(chars)
  if (pairs && pairs.length > 1 && LABELLED.test(chars) && !assigns(pairs)) return factsOf(line.text, pairs)
  const pair = bracketed(chars) ?? PAIR.exec(chars.replace(BULLET, ''))
  if (!pair) return []
  const label = labelOf(pair[1] ?? '')
  const value = pair[2] ?? ''
  if (value === '' && !isFactLabel(label)) return []
  if (label.length > LONGEST_LABEL || label.startsWith('附件')) return []
  return [fact(line.text, label, chars.length - value.length, chars.length)]
}

/** Whether labels tell who does what, and no other is only a page's. */
const assigns = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ label }) => mayAssign(label)) && !pairs.some(({ label }) => isTelling(label))

/** A label may be set wide; of several words the last one is it. */
const labelOf = (printed: string): string =>
  WIDE.test(printed) ? compactLabel(printed) : (printed.trim().split(/\s/).at(-1) ?? '')

function bracketed(chars: string): RegExpExecArray | undefined {
  const pair = TITLED.test(chars) ? null : BRACKETED.exec(chars)
  const label = compactLabel(pair?.[1] ?? '')
  return pair && (isFactLabel(label) || (pair[2] !== undefined && !mayAssign(label))) ? pair : undefined
}
