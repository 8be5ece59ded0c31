/** The paragraphs of a node cut at their statements. */
import { findStatements, findVerbLine, hostsOf, marksOf } from '../responsibility/index.ts'
import type { Context, Found } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import type { Label } from './labels.ts'
import { cut, hasWords, isLine, NO_PIECES, type Piece } from './pieces.ts'
import type { Session } from './session.ts'

/** So many lines of hosts stand one behind the other at most. */
const MOST_HOSTS = 4

/** Paragraphs cut at their statements, each once unless a rule has come in force since. */
export class Cuts {
  private readonly session: Session
  private readonly blocks: readonly Block[]
  /** A paragraph behind the first one may be a statement by its verbs alone: the node says what is to be done. */
  private readonly tells: boolean
  /** What was in force for those that are cut. */
  private context: Context
  private cuts: (readonly Piece[] | undefined)[]

  /** `label`: that of the node; a part has none. */
  constructor(session: Session, blocks: readonly Block[], label: Label | undefined) {
    this.session = session
    this.blocks = blocks
    this.tells = label !== undefined && label.style.id !== 'article'
    this.context = session.context
    this.cuts = new Array(blocks.length)
  }

  /** The pieces of the block at the index; none behind the last one. */
  at(index: number): readonly Piece[] {
    const pieces = this.alone(index)
    const [first] = pieces
    if (pieces.length !== 1 || first?.kind !== 'words' || !first.keyed) return pieces
    const { chars } = first.text
    if (!hostsOf(chars) || !this.isBesideLine(index)) return pieces
    const hosted = cut(first.text, findStatements(chars, this.context, marksOf(chars), true), true)
    this.cuts[index] = hosted
    return hosted
  }

  /** The pieces of the block, read without those beside it. */
  private alone(index: number): readonly Piece[] {
    const block = this.blocks[index]
    if (block?.kind !== 'paragraph') return NO_PIECES
    const { context } = this.session
    if (context !== this.context) {
      this.context = context
      this.cuts = new Array(this.blocks.length)
    }
    const known = this.cuts[index]
    if (known) return known
    const { chars } = block.text
    const marks = marksOf(chars)
    const found = findStatements(chars, context, marks)
    const line = found.length === 0 ? this.verbLine(index, chars) : undefined
    const pieces = cut(block.text, line ? [line] : found, marks.keys.length > 0)
    this.cuts[index] = pieces
    return pieces
  }

  /** The statement that the paragraph at the index is by its verbs alone, for the one before it. */
  private verbLine(index: number, chars: string): Found | undefined {
    const before = this.tells && index > 0 ? this.blocks[index - 1] : undefined
    if (before?.kind !== 'paragraph') return undefined
    const follows = isLine(this.cuts[index - 1] ?? NO_PIECES)
    return findVerbLine(chars, before.text.chars, follows, this.context)
  }

  /** What the line at the index calls hosts, if it is one of theirs. */
  private hostsAt(index: number): string | undefined {
    const block = this.blocks[index]
    return block?.kind === 'paragraph' ? hostsOf(block.text.chars) : undefined
  }

  /** Whether a keyed line of other units or a time stands beside the line of hosts, or one that helps the only host. */
  private isBesideLine(index: number): boolean {
    for (const step of [1, -1]) {
      let at = index + step
      while (this.hostsAt(at) && Math.abs(at - index) < MOST_HOSTS) at += step
      if (isLine(this.alone(at))) return true
    }
    return this.hasHelper(this.hostsAt(index) === '协办' ? index - 1 : index)
  }

  /** Whether the line at the index is that of the only host, and the next one of who helps. */
  private hasHelper(index: number): boolean {
    const host = this.hostsAt(index)
    return (
      (host === '承办' || host === '主办') && this.hostsAt(index + 1) === '协办' && !this.hostsAt(index - 1)
    )
  }

  /** Whether from the index on there is a table or a paragraph that is not all statements. */
  goesOn(from: number): boolean {
    for (let i = from; i < this.blocks.length; i++)
      if (this.blocks[i]?.kind === 'table' || hasWords(this.at(i), 0)) return true
    return false
  }
}
