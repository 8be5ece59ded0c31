/** Labels and values in elements of their own: table cells, `dt` and `dd`, list items, spans. */
import { beginsFactLabel, endsFactLabelAt, fieldOf, isFactLabel, TELLING } from '../../notice/factLabels.ts'
import type { Fact } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { Signs, SPACES } from '../signs.ts'
import { endOf, startOf, type Text } from '../text.ts'
import type { Measure } from './measure.ts'
import { compactLabel, isBorrowed, isColonAt } from './pairs.ts'
import { readBlocks } from './paragraphs.ts'
import { parentOf, plainText, type Tree, type TreeNode } from './tree.ts'

/** A label's element and where its value stands. */
export interface LabelledValue {
  readonly label: string
  readonly node: TreeNode
  readonly start: number
  readonly end: number
}

/** Longer texts are no labels; larger subtrees are not looked at. */
const LONGEST = 16
const MOST_NODES = 16
const UNKNOWN = /^\s*[\u3400-\u9fff](?:\s{0,4}[\u3400-\u9fff]){1,9}\s*[:：]\s*$/

/** Whether an element holds so little that it may be a label; links are none. */
function isShort({ index, end }: TreeNode, measure: Measure): boolean {
  if (end - index > MOST_NODES) return false
  const chars = measure.chars(index, end)
  return chars >= 2 && chars <= LONGEST
}

/** A label as some pages print it: `[ 索引号 ]`, `【索引号】`. */
const BRACKETED = new Guarded(
  'last',
  ']】］',
  /^\s{0,8}[[【［]\s{0,8}([^[\]【】［］]{2,16}?)\s{0,8}[\]】］]$/,
)

/** A label's words, without the brackets around them. */
const unbracketed = (printed: string): string => BRACKETED.exec(printed)?.[1] ?? printed

/** What may be printed behind a label. */
const BEHIND_LABEL = new Signs(`*＊${SPACES}`)

/** Whether a text begins and ends as labels of the table do, or ends in a colon: most short texts of a page do neither. */
function mayBeLabel(printed: string): boolean {
  let last = printed.length - 1
  while (BEHIND_LABEL.at(printed, last)) last--
  return isColonAt(printed, last) || (endsFactLabelAt(printed, last) && beginsFactLabel(printed))
}

/**
 * All labels of the page whose value stands in the next element or text, among the elements that are short enough.
 * Labels that are not in the table need a colon.
 */
export function labelledValues(tree: Tree, measure: Measure): LabelledValue[] {
  const found: LabelledValue[] = []
  for (const node of tree.nodes) {
    if (node.kind !== 'element' || node.name === 'a' || !isShort(node, measure)) continue
    // Behind the last element of another stands no value.
    if (node.end === parentOf(tree, node)?.end) continue
    const printed = unbracketed(plainText(tree, node.index + 1, node.end))
    if (!mayBeLabel(printed)) continue
    const label = compactLabel(printed)
    if (!isFactLabel(label) && (label === printed || !UNKNOWN.test(printed))) continue
    const value = valueAfter(tree, node, measure)
    if (!value) continue
    const [start, end] = value
    if (!isBorrowed(label, unbracketed(plainText(tree, start, end)))) found.push({ label, node, start, end })
  }
  return found
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd', 'li'])

/** Where the value of a label stands: in the next cell or block, or in what goes on in the label's line. */
function valueAfter(tree: Tree, node: TreeNode, measure: Measure): [start: number, end: number] | undefined {
  const last = parentOf(tree, node)?.end ?? tree.nodes.length
  const isCell = CELLS.has(node.name)
  const own = isCell || node.block
  let end = node.end
  while (end < last) {
    const next = tree.nodes[end]
    if (!next) break
    if (own) {
      if (next.kind === 'element' && isCell === CELLS.has(next.name))
        return measure.chars(next.index, next.end) > 0 ? [next.index, next.end] : undefined
    } else if (next.block && end === node.end && next.end === last) return blockValue(tree, next, measure)
    else if (next.block || next.name === 'br' || isLabel(tree, next)) break
    end = next.end
  }
  return own || measure.chars(node.end, end) === 0 ? undefined : [node.end, end]
}

/** The value in the one block behind a label that stands in the line above it: `<li><b>文号：</b><p>…</p></li>`. */
function blockValue(tree: Tree, block: TreeNode, measure: Measure): [start: number, end: number] | undefined {
  const { index, end } = block
  if (end - index > MOST_NODES || measure.chars(index, end) === 0) return undefined
  return isLabel(tree, block) ? undefined : [index, end]
}

function isLabel(tree: Tree, node: TreeNode): boolean {
  if (node.kind !== 'element' || node.end - node.index > MOST_NODES) return false
  const printed = unbracketed(plainText(tree, node.index, node.end))
  return mayBeLabel(printed) && (UNKNOWN.test(printed) || isFactLabel(compactLabel(printed)))
}

const LONGEST_VALUE = 400

/** The fact that a labelled value is; `undefined` where the value prints nothing. */
export function factOf(tree: Tree, { label, start, end }: LabelledValue): Fact | undefined {
  let first: Text | undefined
  let last: Text | undefined
  let printed = ''
  for (const { block } of readBlocks(tree, start, end, undefined)) {
    if (block.kind === 'table') continue
    printed = first ? `${printed} ${block.text.chars}` : block.text.chars
    first ??= block.text
    last = block.text
  }
  if (!first || !last) return undefined
  const value = isColonAt(printed, 0) ? printed.slice(1).trimStart() : printed
  if (value === '' || value.length > LONGEST_VALUE) return undefined
  const at = [startOf(first, 0), endOf(last, last.chars.length - 1)] as const
  return { label, value, origin: 'table', range: at }
}

/** The fact that a line prints: a label with a value, which is not empty. */
export function lineFact(label: string, value: Text): Fact {
  const { chars } = value
  return { label, value: chars, origin: 'line', range: [startOf(value, 0), endOf(value, chars.length - 1)] }
}

/** An information table that is longer than this holds something else, too. */
const MOST_CHARS = 1600
const MOST_LINES = 80
const REGIONS: ReadonlySet<string> = new Set(['table', 'dl', 'ul', 'div', 'section', 'tbody'])
/** A label stands no deeper in its information table. */
const DEPTH = 8

/**
 * The elements that are information tables: the innermost ones with two telling labels or more, a table always as a
 * whole.
 */
export function informationTables(
  tree: Tree,
  values: readonly LabelledValue[],
  measure: Measure,
): TreeNode[] {
  const regions = regionsOf(tree, values, measure)
  const tables = regions.filter(node => node.name === 'table')
  const inTable = (node: TreeNode): boolean =>
    tables.some(table => node.index > table.index && node.end <= table.end)
  const innermost = (node: TreeNode): boolean =>
    !regions.some(other => other.index > node.index && other.end <= node.end)
  return regions.filter(node => node.name === 'table' || (innermost(node) && !inTable(node)))
}

/** The elements that hold two telling labels or more, and little else. */
function regionsOf(tree: Tree, values: readonly LabelledValue[], measure: Measure): TreeNode[] {
  // The first label within each element; empty where another one stands there, too.
  const labels = new Map<number, string>()
  for (const { label, node } of values) {
    const field = fieldOf(label)
    if (!field || !TELLING.has(field)) continue
    let around = parentOf(tree, node)
    for (let level = 0; around && level < DEPTH; level++) {
      if (measure.chars(around.index, around.end) > MOST_CHARS) break
      if (REGIONS.has(around.name)) {
        const first = labels.get(around.index)
        if (first === undefined) labels.set(around.index, label)
        else if (first !== '' && first !== label) labels.set(around.index, '')
      }
      around = parentOf(tree, around)
    }
  }
  const regions: TreeNode[] = []
  for (const [index, label] of labels) {
    const node = label === '' ? tree.nodes[index] : undefined
    if (node && measure.blocks(index, node.end) < MOST_LINES) regions.push(node)
  }
  return regions
}
