/** Brackets without a partner, and pairs whose halves differ. */
import type { Passage } from './passages.ts'

/** Each opening bracket with its partner; a row's first letter is its shape, whatever its width. */
const PAIRS: readonly (readonly [shape: string, open: string, close: string])[] = [
  ['round', '（', '）'],
  ['round', '(', ')'],
  ['tortoise', '〔', '〕'],
  ['square', '［', '］'],
  ['square', '[', ']'],
  ['lenticular', '【', '】'],
  ['angle', '〈', '〉'],
  ['title', '《', '》'],
]
const OPENING = new Map(PAIRS.map(([shape, open, close]) => [open, { shape, partner: close }]))
const CLOSING = new Map(PAIRS.map(([shape, open, close]) => [close, { shape, partner: open }]))
const BRACKETS = /[（(〔［[【〈《）)〕］\]】〉》]/g
/** 1） a) 一）: a number, not the end of a bracket. */
const NUMBER =
  /(?:^|[^0-9A-Za-z一二三四五六七八九十])(?:[0-9０-９]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/

/** A bracket that is wrong, at `index` of the passage's text. */
export interface Flaw {
  readonly kind: 'unclosed' | 'unopened' | 'mixed'
  readonly passage: Passage
  readonly index: number
  readonly bracket: string
  /** For `mixed`: the opening bracket. */
  readonly open?: string
}

interface Open {
  readonly passage: Passage
  readonly index: number
  readonly bracket: string
  readonly shape: string
  readonly partner: string
}

/** Passages that go on in the next one of their node, part or letter; the others stand for themselves. */
const RUNNING: ReadonlySet<string> = new Set(['letter', 'preamble', 'heading', 'paragraph'])

function scopeOf(passage: Passage): unknown {
  return RUNNING.has(passage.kind) ? (passage.entry ?? passage.part ?? passage.kind) : passage
}

/** The open brackets, with how many there are of each, so that a search which would fail is not begun. */
class Stack {
  #open: Open[] = []
  readonly #counts = new Map<string, number>()

  push(open: Open): void {
    this.#open.push(open)
    this.#count(open, 1)
  }

  /** Takes the innermost bracket for which `key` is its partner or shape, and all within it. */
  take(key: string): Open[] {
    if (!this.#counts.get(key)) return []
    let at = this.#open.length - 1
    while (at > 0 && this.#open[at]?.partner !== key && this.#open[at]?.shape !== key) at--
    return this.#cut(at)
  }

  takeTop(): Open[] {
    return this.#cut(this.#open.length - 1)
  }

  takeAll(): Open[] {
    return this.#cut(0)
  }

  #cut(at: number): Open[] {
    const taken = at < 0 ? [] : this.#open.splice(at)
    for (const open of taken) this.#count(open, -1)
    return taken
  }

  #count({ partner, shape }: Open, by: number): void {
    this.#counts.set(partner, (this.#counts.get(partner) ?? 0) + by)
    this.#counts.set(shape, (this.#counts.get(shape) ?? 0) + by)
  }
}

function first(...choices: readonly (() => Open[])[]): Open[] {
  for (const choice of choices) {
    const taken = choice()
    if (taken.length > 0) return taken
  }
  return []
}

function close(stack: Stack, passage: Passage, index: number, bracket: string): Flaw[] {
  const shape = CLOSING.get(bracket)?.shape ?? ''
  const [open, ...within] = first(
    () => stack.take(bracket),
    () => stack.take(shape),
    () => (passage.kind === 'statement' ? stack.takeTop() : []),
  )
  if (open) {
    const flaws: Flaw[] = within.map(unclosed)
    if (open.partner !== bracket) flaws.push({ kind: 'mixed', passage, index, bracket, open: open.bracket })
    return flaws
  }
  const numbered = shape === 'round' && NUMBER.test(passage.text.slice(Math.max(0, index - 4), index))
  return numbered ? [] : [{ kind: 'unopened', passage, index, bracket }]
}

function unclosed({ passage, index, bracket }: Open): Flaw {
  return { kind: 'unclosed', passage, index, bracket }
}

/** All flaws of the passages, in the order in which they are noticed. Linear in their length. */
export function unbalanced(passages: readonly Passage[]): Flaw[] {
  const flaws: Flaw[] = []
  const outer = new Stack()
  let scope: unknown
  for (const passage of passages) {
    const inside = passage.kind === 'statement'
    if (!inside && scopeOf(passage) !== scope) {
      flaws.push(...outer.takeAll().map(unclosed))
      scope = scopeOf(passage)
    }
    const stack = inside ? new Stack() : outer
    for (const { 0: bracket, index } of passage.text.matchAll(BRACKETS)) {
      const opening = OPENING.get(bracket)
      if (opening) stack.push({ passage, index, bracket, ...opening })
      else flaws.push(...close(stack, passage, index, bracket))
    }
    if (inside) flaws.push(...stack.takeAll().map(unclosed))
  }
  return [...flaws, ...outer.takeAll().map(unclosed)]
}
