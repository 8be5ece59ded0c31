/** Which nodes a step of the reading leaves out, with all that they hold. */
import type { Tree } from './tree.ts'

/** For each node 1 where it is marked, else 0. */
export type Marked = Uint8Array

/** No node marked. */
export function noneMarked({ nodes }: Tree): Marked {
  return new Uint8Array(nodes.length)
}

/** Marks the nodes of a range. */
export function markRange({ nodes }: Tree, marked: Marked, start: number, end: number): void {
  for (let at = start; at < end; at = nodes[at]?.end ?? end) marked[at] = 1
}
