/** The paragraphs of a node cut at their statements. */
import { findStatements, marksOf } from '../responsibility/index.ts'
import type { Context } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import { cut, hasWords, NO_PIECES, type Piece } from './pieces.ts'
import type { Session } from './session.ts'

/** Paragraphs cut at their statements, each once unless a rule has come in force since. */
export class Cuts {
  private readonly session: Session
  private readonly blocks: readonly Block[]
  /** What was in force for those that are cut. */
  private context: Context
  private cuts: (readonly Piece[] | undefined)[]

  constructor(session: Session, blocks: readonly Block[]) {
    this.session = session
    this.blocks = blocks
    this.context = session.context
    this.cuts = new Array(blocks.length)
  }

  /** The pieces of the block at the index; none behind the last one. */
  at(index: number): readonly Piece[] {
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
    const pieces = cut(block.text, findStatements(chars, context, marks), marks.keys.length > 0)
    this.cuts[index] = pieces
    return pieces
  }

  /** Whether from the index on there is a table or a paragraph that is not all statements. */
  goesOn(from: number): boolean {
    for (let i = from; i < this.blocks.length; i++)
      if (this.blocks[i]?.kind === 'table' || hasWords(this.at(i), 0)) return true
    return false
  }
}
