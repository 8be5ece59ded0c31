/** How much text, and of what kind, any range of the page holds. */
import { LINE, LINK, SENTENCES } from './counts.ts'
import type { Marked } from './marked.ts'
import type { Tree } from './tree.ts'

/** What the ranges `[start, end)` of a page hold, indices of the tree; each answer takes constant time. */
export class Measure {
  /** For each index four sums over the nodes before it, one behind the other: what is asked together stands together. */
  private readonly sums: Int32Array

  /** @param skip marks nodes whose subtrees do not count */
  constructor({ nodes }: Tree, skip?: Marked) {
    const sums = new Int32Array((nodes.length + 1) * 4)
    let chars = 0
    let links = 0
    let thirds = 0
    let blocks = 0
    let skippedUntil = 0
    let row = 4
    for (const { index, end, counts, length } of nodes) {
      if (skip?.[index] && end > skippedUntil) skippedUntil = end
      if (index >= skippedUntil) {
        chars += length
        if (counts === LINE) blocks++
        else if (counts === LINK) links += length
        else thirds += counts === SENTENCES ? length * 3 : length
      }
      sums[row] = chars
      sums[row + 1] = links
      sums[row + 2] = thirds
      sums[row + 3] = blocks
      row += 4
    }
    this.sums = sums
  }

  /** Characters without white space. */
  chars(start: number, end: number): number {
    return this.between(0, start, end)
  }

  /** Characters of links and of the lines of a site's foot. */
  links(start: number, end: number): number {
    return this.between(1, start, end)
  }

  /** Text outside links that reads like sentences, the rest of it counted at a third. */
  prose(start: number, end: number): number {
    return this.between(2, start, end) / 3
  }

  /** Elements that begin a line. */
  blocks(start: number, end: number): number {
    return this.between(3, start, end)
  }

  private between(sum: number, start: number, end: number): number {
    return (this.sums[end * 4 + sum] ?? 0) - (this.sums[start * 4 + sum] ?? 0)
  }
}
