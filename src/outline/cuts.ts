/** The paragraphs of a node cut at their statements. */
import { findStatements, marksOf } from '../responsibility/index.ts'
import type { Context } from '../responsibility/types.ts'
import type { Block } from '../source/block.ts'
import { cut, hasWords, type Piece } from './pieces.ts'
import type { Session } from './session.ts'

const NO_PIECES: readonly Piece[] = []

/** A paragraph cut under a rule in force. */
interface Cut {
  readonly pieces: readonly Piece[]
  /** A colon stands in it that may end a key. */
  readonly keyed: boolean
  readonly context: Context
}

/** Paragraphs cut at their statements, each once unless a rule has come in force since. */
export class Cuts {
  private readonly session: Session
  private readonly blocks: readonly Block[]
  private readonly cuts: (Cut | undefined)[]

  constructor(session: Session, blocks: readonly Block[]) {
    this.session = session
    this.blocks = blocks
    this.cuts = new Array(blocks.length)
  }

  /** The pieces of the block at the index; none behind the last one. */
  at(index: number): readonly Piece[] {
    const block = this.blocks[index]
    if (block?.kind !== 'paragraph') return NO_PIECES
    const { context } = this.session
    const known = this.cuts[index]
    if (known?.context === context) return known.pieces
    const { chars } = block.text
    const marks = marksOf(chars)
    const pieces = cut(block.text, findStatements(chars, context, marks))
    this.cuts[index] = { pieces, keyed: marks.keys.length > 0, context }
    return pieces
  }

  /** Whether a colon that may end a key stands in the block at the index, whose pieces have been asked for. */
  isKeyed(index: number): boolean {
    return this.cuts[index]?.keyed ?? false
  }

  /** Whether from the index on there is a table or a paragraph that is not all statements. */
  goesOn(from: number): boolean {
    for (let i = from; i < this.blocks.length; i++)
      if (this.blocks[i]?.kind === 'table' || hasWords(this.at(i), 0)) return true
    return false
  }
}
