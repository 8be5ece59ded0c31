/** Patterns that are tried only in passages in which folding has met a sign of them; see `source/guarded.ts`. */
import { Guarded } from '../source/guarded.ts'
import { type Folded, signFor } from './fold.ts'

/** A pattern with a sign without which it cannot match. */
export class Noted extends Guarded {
  private readonly sign: number

  constructor(signs: string, pattern: RegExp) {
    super('any', signs, pattern)
    this.sign = signFor(signs)
  }

  /** Whether the pattern matches words of the passage. */
  testIn({ chars, signs }: Folded, words: string = chars): boolean {
    return (signs & this.sign) !== 0 && this.pattern.test(words)
  }
}
