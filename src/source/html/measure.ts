/** How much text, and of what kind, any range of the page holds. */
import { isFoot } from './furnitureLines.ts'
import { isBlock, type Tree } from './tree.ts'

/** What a range holds; characters without white space. The lines of a site's foot count as links. */
export interface Measure {
  readonly chars: number
  readonly links: number
  /** Text outside links that reads like sentences, the rest of it counted at a third. */
  readonly prose: number
  /** Elements that begin a line. */
  readonly blocks: number
}

/** Measures `[start, end)`, indices of the tree, in constant time. */
export type MeasureRange = (start: number, end: number) => Measure

const SENTENCE = /[，。；：、！？]/
/** Lines of a site's foot are no longer than this; they count as links. */
const LONGEST_FOOT = 160
/** From this length on a text without punctuation counts as prose. */
const LONG = 24

/** What each text of a page counts: its characters, and whether they are a link's (or the foot's) or a sentence's. */
interface Counted {
  readonly lengths: Uint32Array
  readonly kinds: Uint8Array
}

const OTHER = 0
const LINK = 1
const SENTENCES = 2

const COUNTED = new WeakMap<Tree, Counted>()

/** Sums over the visible nodes; `skip` marks nodes whose subtrees do not count. */
export function measureTree(tree: Tree, skip?: Uint8Array): MeasureRange {
  const { lengths, kinds } = countedOnce(tree)
  const size = tree.nodes.length + 1
  const chars = new Float64Array(size)
  const links = new Float64Array(size)
  const prose = new Float64Array(size)
  const blocks = new Float64Array(size)
  let skippedUntil = 0
  for (const node of tree.nodes) {
    const at = node.index
    if (skip?.[at]) skippedUntil = Math.max(skippedUntil, node.end)
    const counted = at >= skippedUntil && !node.style.hidden
    const length = counted ? (lengths[at] ?? 0) : 0
    const kind = kinds[at]
    chars[at + 1] = (chars[at] ?? 0) + length
    links[at + 1] = (links[at] ?? 0) + (kind === LINK ? length : 0)
    prose[at + 1] = (prose[at] ?? 0) + (kind === LINK ? 0 : kind === SENTENCES ? length : length / 3)
    blocks[at + 1] = (blocks[at] ?? 0) + (counted && (isBlock(node) || node.name === 'br') ? 1 : 0)
  }
  const sum = (of: Float64Array, start: number, end: number): number => (of[end] ?? 0) - (of[start] ?? 0)
  return (start, end) => ({
    chars: sum(chars, start, end),
    links: sum(links, start, end),
    prose: sum(prose, start, end),
    blocks: sum(blocks, start, end),
  })
}

function countedOnce(tree: Tree): Counted {
  const known = COUNTED.get(tree)
  if (known) return known
  const lengths = new Uint32Array(tree.nodes.length)
  const kinds = new Uint8Array(tree.nodes.length)
  for (const node of tree.nodes) {
    if (node.kind !== 'text' || node.style.hidden) continue
    const length = printedLength(node.data)
    lengths[node.index] = length
    if (node.style.link || (length > 0 && length < LONGEST_FOOT && isFoot(node.data)))
      kinds[node.index] = LINK
    else kinds[node.index] = length >= LONG || SENTENCE.test(node.data) ? SENTENCES : OTHER
  }
  const counted = { lengths, kinds }
  COUNTED.set(tree, counted)
  return counted
}

function printedLength(data: string): number {
  let length = 0
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i)
    if (code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && code !== 0x200b) length++
  }
  return length
}
