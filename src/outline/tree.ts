/** Blocks to a tree of numbered branches. */
import type { Block, Paragraph } from '../source/block.ts'
import { type Text, trim } from '../source/text.ts'
import { withFirstApart } from './firstLabel.ts'
import { isUnnumberedHeading } from './headings.ts'
import { splitInline } from './inline.ts'
import type { Label } from './labels.ts'
import { markLabels } from './mark.ts'
import { nest, sameLevel } from './nest.ts'

/** A numbered node before its statements are read. */
export interface Branch {
  readonly label: Label
  /** The label as printed, without white space behind it. */
  readonly printed: Text
  /** The paragraph behind the label first (unless empty), then what follows up to the next label. */
  readonly blocks: Block[]
  readonly children: Branch[]
}

/** The outline of a part. */
export interface Tree {
  /** Before the first label. */
  readonly preamble: Block[]
  readonly branches: Branch[]
  /** Unnumbered headings and what stands under them. */
  readonly unnumbered: Block[]
  /** The headings among these. */
  readonly headings: Text[]
}

/** Hangs a part's blocks on the tree of its numbering labels. */
export function buildTree(source: readonly Block[]): Tree {
  const blocks = splitAll(source)
  const labels = markLabels(charsOf(blocks))
  const closes = headingsAmong(blocks, labels)
  const parents = nest(labels, closes)
  const opens = closes.includes(true) ? nextBegins(labels, parents) : closes
  const tree: Tree = { preamble: [], branches: [], unnumbered: [], headings: [] }
  const branches: (Branch | undefined)[] = new Array(blocks.length)
  let into: Block[] = tree.preamble
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const label = labels[index]
    if (!label || block.kind !== 'paragraph') {
      if (closes[index] && into !== tree.preamble && opens[index]) into = tree.unnumbered
      if (closes[index] && into === tree.unnumbered && block.kind === 'paragraph')
        tree.headings.push(block.text)
      into.push(block)
      continue
    }
    const branch = branchOf(block, label)
    branches[index] = branch
    const above = parents[index] ?? -1
    const parent = above < 0 ? undefined : branches[above]
    ;(parent ? parent.children : tree.branches).push(branch)
    into = branch.blocks
  }
  return tree
}

/** The blocks, paragraphs split that hold a whole page, or the first label of what follows. */
function splitAll(source: readonly Block[]): readonly Block[] {
  let split: Block[] | undefined
  for (let index = 0; index < source.length; index++) {
    const block = source[index] as Block
    const pieces = block.kind === 'paragraph' ? splitInline(block) : undefined
    if (pieces) split ??= source.slice(0, index)
    if (pieces) for (const piece of pieces) split?.push(piece)
    else split?.push(block)
  }
  return withFirstApart(split ?? source)
}

/** The characters of the paragraphs; `undefined` for a table. */
function charsOf(blocks: readonly Block[]): (string | undefined)[] {
  const chars: (string | undefined)[] = new Array(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    chars[index] = block?.kind === 'paragraph' ? block.text.chars : undefined
  }
  return chars
}

/** Which blocks are unnumbered headings. */
function headingsAmong(blocks: readonly Block[], labels: readonly (Label | undefined)[]): boolean[] {
  const closes: boolean[] = new Array(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const heads = isUnnumberedHeading(block, labels[index])
    closes[index] = heads && !(index > 0 && standsAlone(blocks[index - 1], labels[index - 1]))
  }
  return closes
}

/** Whether the paragraph is a label and nothing else: the next one is its heading. */
const standsAlone = (block: Block | undefined, label: Label | undefined): boolean =>
  block?.kind === 'paragraph' && label?.length === block.text.chars.length

/**
 * For each block whether the next label begins a numbering of its own, from one or at another level than the outermost
 * one before it: a heading before it closes what was open.
 */
function nextBegins(labels: readonly (Label | undefined)[], parents: readonly number[]): boolean[] {
  let outermost: Label | undefined
  const begins = labels.map((label, index) => {
    if (!label || parents[index] !== -1) return false
    const other = outermost !== undefined && !sameLevel(outermost, label)
    outermost = label
    return other || label.ordinal === 1
  })
  let next = true
  for (let index = labels.length - 1; index >= 0; index--) {
    if (labels[index]) next = begins[index] ?? false
    begins[index] = next
  }
  return begins
}

function branchOf(block: Paragraph, label: Label): Branch {
  const rest = trim(block.text, label.length)
  return {
    label,
    printed: { chars: label.printed, runs: block.text.runs, start: block.text.start },
    blocks: rest.chars === '' ? [] : [{ kind: 'paragraph', text: rest, look: block.look }],
    children: [],
  }
}
