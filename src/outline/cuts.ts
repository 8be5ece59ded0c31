/** The paragraphs of a node cut at their statements. */
import { findStatements, marksOf } from '../responsibility/index.ts'
import type { Context } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import { cut, hasWords, type Piece } from './pieces.ts'
import type { Session } from './session.ts'

const NO_PIECES: readonly Piece[] = []

/** Paragraphs cut at their statements, each once unless a rule has come in force since. */
export class Cuts {
  private readonly session: Session
  private readonly blocks: readonly Block[]
  private readonly pieces: (readonly Piece[] | undefined)[] = []
  private readonly colons: (boolean | undefined)[] = []
  private readonly contexts: (Context | undefined)[] = []

  constructor(session: Session, blocks: readonly Block[]) {
    this.session = session
    this.blocks = blocks
  }

  /** The pieces of the block at the index; none behind the last one. */
  at(index: number): readonly Piece[] {
    const block = this.blocks[index]
    if (block?.kind !== 'paragraph') return NO_PIECES
    const { context } = this.session
    const known = this.pieces[index]
    if (known && this.contexts[index] === context) return known
    const marks = marksOf(block.text.chars)
    const pieces = cut(block.text, findStatements(block.text.chars, context, marks))
    this.colons[index] = marks.colon
    this.pieces[index] = pieces
    this.contexts[index] = context
    return pieces
  }

  /** Whether a colon stands in the block at the index, whose pieces have been asked for: no key is without one. */
  hasColon(index: number): boolean {
    return this.colons[index] ?? false
  }

  /** Whether from the index on there is a table or a paragraph that is not all statements. */
  goesOn(from: number): boolean {
    for (let i = from; i < this.blocks.length; i++)
      if (this.blocks[i]?.kind === 'table' || hasWords(this.at(i), 0)) return true
    return false
  }
}
