/** An edition, laid flat. */
import { bareLabel } from '../check/survey.ts'
import type { Node, Notice, Part, Statement } from '../model.ts'
import type { Piece } from './types.ts'

function assigned(statements: readonly Statement[] | undefined): Pick<Piece, 'units' | 'deadlines'> {
  const all = statements ?? []
  return {
    units: all.flatMap(({ units }) => units),
    deadlines: all.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])),
  }
}

function cells({ tables }: Pick<Node, 'tables'>): string[] {
  return (tables ?? []).flatMap(table => table.map(row => row.join(' ')))
}

function ofNode(node: Node, parent: Piece, index: number): Piece {
  const { label, ordinal, title, paragraphs, position } = node
  return {
    kind: node.type,
    path: [...parent.path, bareLabel(label)],
    label,
    ...(ordinal !== undefined && { ordinal }),
    texts: [...(title === undefined ? [] : [title]), ...(paragraphs ?? []), ...cells(node)],
    ...assigned(node.responsibilities),
    parent,
    index,
    ...(position && { position }),
  }
}

/** The part's own words; its title names the edition, and is not compared. */
function ofPart(part: Part, index: number): Piece {
  const standing = part.standing.flatMap(({ units }) => units)
  const { units, deadlines } = assigned(part.responsibilities)
  return {
    kind: 'part',
    path: [],
    label: part.label ?? '',
    texts: [...(part.preamble ?? []), ...(part.paragraphs ?? []), ...cells(part)],
    units: [...units, ...standing],
    deadlines,
    index,
    ...(part.position && { position: part.position }),
  }
}

/** All pieces of the notices in reading order. Iterative: nesting is the input's choice. */
export function piecesOf(notices: readonly Notice[]): Piece[] {
  const pieces: Piece[] = []
  for (const part of notices.flatMap(({ parts }) => parts)) {
    const root = ofPart(part, pieces.length)
    pieces.push(root)
    const stack = part.children.map(node => ({ node, parent: root })).reverse()
    for (let next = stack.pop(); next; next = stack.pop()) {
      const piece = ofNode(next.node, next.parent, pieces.length)
      pieces.push(piece)
      const { children = [] } = next.node
      for (let i = children.length - 1; i >= 0; i--) {
        const node = children[i]
        if (node) stack.push({ node, parent: piece })
      }
    }
  }
  return pieces
}
