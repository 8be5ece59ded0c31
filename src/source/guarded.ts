/**
 * Patterns that are tried only where a sign of them stands. Most lines and names show none of what a pattern looks for, and
 * trying it costs many times what looking at a character does. A sign is only ever a necessary condition of its pattern,
 * which stays the one truth.
 */
import { Signs } from './signs.ts'

/** All guarded patterns, for the proof that no guard keeps its pattern from a match. */
export const GUARDED: Guarded[] = []

/** Where the characters of a sign must stand for its pattern to match. */
type Place = 'first' | 'last' | 'any'

/** A pattern with a sign without which it cannot match. */
export class Guarded {
  readonly pattern: RegExp
  private readonly signs: Signs
  private readonly place: Place

  constructor(place: Place, signs: Signs | string, pattern: RegExp) {
    this.pattern = pattern
    this.signs = typeof signs === 'string' ? new Signs(signs) : signs
    this.place = place
    GUARDED.push(this)
  }

  /** Whether the pattern is worth trying. */
  mayMatch(text: string): boolean {
    if (this.place === 'first') return this.signs.at(text, 0)
    if (this.place === 'last') return this.signs.at(text, text.length - 1)
    return this.signs.in(text)
  }

  /** Whether the pattern is worth trying on what begins at the index. */
  mayMatchAt(text: string, index: number): boolean {
    return this.place !== 'first' || this.signs.at(text, index)
  }

  /** Whether the pattern is worth trying on what ends before the index. */
  mayMatchBefore(text: string, index: number): boolean {
    return this.place !== 'last' || this.signs.at(text, index - 1)
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null
  }
}

/** The matches of a global pattern that matches no empty text; `matchAll` would make a copy of the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
