/** Labels and values in elements of their own: table cells, `dt` and `dd`, list items, spans. */
import { beginsFactLabel, type FactField, fieldOf, isFactLabel } from '../../notice/factLabels.ts'
import type { Fact } from '../block.ts'
import { concat, range, type Text } from '../text.ts'
import type { Measure } from './measure.ts'
import { compactLabel, isBorrowed } from './pairs.ts'
import { readBlocks } from './paragraphs.ts'
import { plainText, type Tree, type TreeNode } from './tree.ts'

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

/** The fields that only information tables print; two of them make one. */
const TELLING: ReadonlySet<FactField> = new Set([
  'indexNumber',
  'documentNumber',
  'topic',
  'createdDate',
  'issuedDate',
  'publishedDate',
  'issuer',
  'method',
  'period',
  'audience',
])

/** Whether a text begins as a label of the table does, or ends in a colon: most short texts of a page do neither. */
function mayBeLabel(printed: string): boolean {
  const last = printed.trimEnd().at(-1)
  return last === '：' || last === ':' || beginsFactLabel(printed)
}

/** All labels of the page whose value stands in the next element or text. Labels that are not in the table need a colon. */
export function labelledValues(tree: Tree, measure: Measure): LabelledValue[] {
  const found: LabelledValue[] = []
  for (const node of tree.nodes) {
    if (node.kind !== 'element' || node.style.hidden || node.name === 'a') continue
    const chars = measure.chars(node.index, node.end)
    if (chars < 2 || chars > LONGEST || node.end - node.index > MOST_NODES) continue
    const printed = plainText(tree, node.index + 1, node.end)
    if (!mayBeLabel(printed)) continue
    const label = compactLabel(printed)
    if (!isFactLabel(label) && (label === printed || !UNKNOWN.test(printed))) continue
    const value = valueAfter(tree, node, measure)
    if (value) found.push({ label, node, ...value })
  }
  return found.filter(({ label, start, end }) => !isBorrowed(label, plainText(tree, start, end)))
}

const CELL = /^(?:td|th|dt|dd|li)$/

function valueAfter(
  tree: Tree,
  node: TreeNode,
  measure: Measure,
): { start: number; end: number } | undefined {
  const last = tree.nodes[node.parent]?.end ?? tree.nodes.length
  let end = node.end
  while (end < last) {
    const next = tree.nodes[end]
    if (!next) break
    const boundary = next.block || next.name === 'br'
    const has = next.kind !== 'comment' && measure.chars(next.index, next.end) > 0
    if (CELL.test(node.name) || node.block) {
      if (next.kind === 'element' && CELL.test(node.name) === CELL.test(next.name))
        return has ? { start: next.index, end: next.end } : undefined
    } else if (boundary || isLabel(tree, next)) break
    end = next.end
  }
  if (CELL.test(node.name) || node.block || measure.chars(node.end, end) === 0) return undefined
  return { start: node.end, end }
}

function isLabel(tree: Tree, node: TreeNode): boolean {
  if (node.kind !== 'element' || node.end - node.index > MOST_NODES) return false
  const printed = plainText(tree, node.index, node.end)
  return UNKNOWN.test(printed) || isFactLabel(compactLabel(printed))
}

/** The fact that a labelled value is; `undefined` where the value prints nothing. */
export function factOf(tree: Tree, { label, start, end }: LabelledValue, none: Uint8Array): Fact | undefined {
  const texts: Text[] = readBlocks(tree, start, end, none).flatMap(({ block }) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
  const at = range(concat(texts))
  const value = texts
    .map(text => text.chars)
    .join(' ')
    .replace(/^[:：]\s*/, '')
  if (value === '' || value.length > 400) return undefined
  return { label, value, origin: 'table', ...(at ? { range: at } : {}) }
}

/** An information table that is longer than this holds something else, too. */
const MOST_CHARS = 1600
const REGION = /^(?:table|dl|ul|div|section|tbody)$/

/**
 * The elements that are information tables: the innermost ones with two telling labels or more, a table always as a
 * whole.
 */
export function informationTables(
  tree: Tree,
  values: readonly LabelledValue[],
  measure: Measure,
): TreeNode[] {
  const counts = new Map<number, Set<string>>()
  for (const { label, node } of values) {
    const field = fieldOf(label)
    if (!field || !TELLING.has(field)) continue
    let around = tree.nodes[node.parent]
    for (let level = 0; around && level < 8; level++) {
      const labels = counts.get(around.index) ?? new Set()
      counts.set(around.index, labels.add(label))
      around = tree.nodes[around.parent]
    }
  }
  const regions = [...counts]
    .filter(([, labels]) => labels.size >= 2)
    .flatMap(([index]) => tree.nodes[index] ?? [])
    .filter(node => REGION.test(node.name) && measure.chars(node.index, node.end) <= MOST_CHARS)
    .filter(node => measure.blocks(node.index, node.end) < 80)
  const tables = regions.filter(node => node.name === 'table')
  const inTable = (node: TreeNode): boolean =>
    tables.some(table => node.index > table.index && node.end <= table.end)
  const innermost = (node: TreeNode): boolean =>
    !regions.some(other => other.index > node.index && other.end <= node.end)
  return regions.filter(node => node.name === 'table' || (innermost(node) && !inTable(node)))
}
