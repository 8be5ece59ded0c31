/** The result with and without its places in the source. */
import type { Notice } from '../model.ts'

const PLACES: ReadonlySet<string> = new Set(['position', 'preamblePositions', 'paragraphPositions'])

type Container = Record<string, unknown> | unknown[]

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

/**
 * A copy of the notice without the positions of parts, nodes, paragraphs, statements and units. A diagnostic keeps its
 * own: the place is what it is about.
 */
export function withoutPositions(notice: Notice): Notice {
  const copy: Notice = { ...notice, parts: [] }
  const open: [Container, Container][] = [[notice.parts, copy.parts]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair
    for (const [key, value] of Object.entries(from)) {
      if (!Array.isArray(from) && PLACES.has(key)) continue
      const kept: unknown = isContainer(value) ? (Array.isArray(value) ? [] : {}) : value
      if (isContainer(value)) open.push([value, kept as Container])
      Object.assign(to, { [key]: kept })
    }
  }
  return copy
}
