/** What tests look at in the notice of a page. */
import type { Node, Notice, Part } from '../../src/model.ts'

/** All paths of labels, the part's label before them. */
export function outlineOf({ parts }: Notice): string[] {
  const paths: string[] = []
  const walk = (nodes: readonly Node[], above: string): void => {
    for (const node of nodes) {
      paths.push(above + node.label)
      walk(node.children ?? [], `${above}${node.label}/`)
    }
  }
  for (const { label, children } of parts) walk(children ?? [], label === undefined ? '' : `${label}/`)
  return paths
}

/** The names of all units, in order. */
export function unitsOf({ parts }: Notice): string[] {
  const names: string[] = []
  const walk = (nodes: readonly (Node | Part)[]): void => {
    for (const { responsibilities, children } of nodes) {
      for (const { units } of responsibilities ?? []) names.push(...units.map(({ name }) => name))
      walk(children ?? [])
    }
  }
  walk(parts)
  return names
}
