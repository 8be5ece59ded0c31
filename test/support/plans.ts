/** Plans read from blocks alone, without a page or a frame around them. */
import type { Finding } from '../../src/diagnostics.ts'
import type { Node, Part } from '../../src/model.ts'
import { readPart } from '../../src/outline/nodes.ts'
import { newSession, type Session } from '../../src/outline/session.ts'
import type { Block } from '../../src/source/block.ts'
import { blocks, type Line } from './blocks.ts'

/** A session whose positions are offsets in one line. */
export function session(): Session {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return newSession((start, end) => ({ start: point(start), end: point(end) }), [])
}

/** The part that the blocks are, and what was found in it. */
export function partOf(list: readonly Block[]): { part: Part; findings: readonly Finding[] } {
  const one = session()
  return { part: readPart(one, { blocks: list }), findings: one.findings }
}

/** The part that the lines are. */
export const planOf = (...lines: readonly Line[]): Part => partOf(blocks(...lines)).part

/** A node in one line: `1. 标题 | 段落 | （责任单位：甲局）[children]`. */
export function sketch(node: Node): string {
  const own = [
    node.title,
    ...(node.paragraphs ?? []),
    ...(node.responsibilities ?? []).map(({ text }) => `〖${text}〗`),
  ]
  const words = own.filter(word => word !== undefined).join(' | ')
  const children = node.children?.map(sketch).join(' ')
  return `${node.label}${words}${children ? `[${children}]` : ''}`
}

/** The nodes of the part in one line. */
export const sketches = (part: Part): string => part.children.map(sketch).join(' ')
