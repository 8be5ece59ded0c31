/** Which nodes a step of the reading leaves out, with all that they hold. */
import type { Tree } from './tree.ts'

/** For each node whether it is marked; no typed array, which takes as long to make as all of its places to fill. */
export type Marked = boolean[]

/** No node marked. */
export function noneMarked({ nodes }: Tree): Marked {
  return new Array<boolean>(nodes.length).fill(false)
}

/** Marks the nodes of a range. */
export function markRange({ nodes }: Tree, marked: Marked, start: number, end: number): void {
  for (let at = start; at < end; at = nodes[at]?.end ?? end) marked[at] = true
}
