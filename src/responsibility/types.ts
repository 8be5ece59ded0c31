/** What the responsibility stage says of a passage. All offsets are indices in the string that was read. */
import type { Role } from '../model.ts'

/** One unit as it stands in the passage: `passage.slice(start, end)` holds `name`. */
export interface ReadUnit {
  readonly name: string
  readonly role: Role
  readonly group?: true
  readonly start: number
  readonly end: number
}

/**
 * 列第一位者为牵头单位 (`first-unit`), 第一个逗号前为牵头单位 (`first-comma`), 分号前为牵头单位 (`first-semicolon`): which units
 * lead where no lead is printed.
 */
export type OrderRule = 'first-unit' | 'first-comma' | 'first-semicolon'

/** 以下均需…落实，不再列出: said once, valid below. */
export interface ReadStanding {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly units: readonly ReadUnit[]
}

/** A statement of responsibility, read. */
export interface Reading {
  readonly units: readonly ReadUnit[]
  /** As printed, without its key and the punctuation around it. */
  readonly deadline?: string
  /** The list ends in 等. */
  readonly openEnded?: true
  /** Other keyed facts: 适用范围, 目标位置 … */
  readonly other?: Readonly<Record<string, string>>
  /** The order rule that this very statement prints; in force for it and for all later ones. */
  readonly order?: OrderRule
  readonly standing?: readonly ReadStanding[]
  /** Where the first `，` between its units stands: the border that `first-comma` speaks of. */
  readonly comma?: number
  /** The same for `；` and `first-semicolon`. */
  readonly semicolon?: number
}

/** A statement found in a paragraph. */
export interface Found {
  /** Where the statement is printed, glyphs included: `[start, end)`. */
  readonly start: number
  readonly end: number
  /** `bracket`: in a bracket; `line`: the paragraph is (or ends in) keyed facts without a bracket. */
  readonly form: 'bracket' | 'line'
  readonly reading: Reading
  /** The rule of the grammar that recognised it, for `trace`. */
  readonly rule: string
  /** The bracket is never closed, or closed by a glyph of another shape. */
  readonly flaw?: 'unclosed' | 'mixed' | undefined
}

/** What earlier statements of the same notice said for all later ones. */
export interface Context {
  readonly order?: OrderRule
}
