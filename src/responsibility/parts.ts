/** The parts of a list: its stretches, those that are plain names known as such, the others cut where verbs cut. */
import { innerCuts } from './inner.ts'
import { type Stretch, stretchesOf } from './lexer.ts'
import type { Passage } from './names/cut.ts'
import { type Plain, plainName } from './names/plain.ts'

/** The parts of a list. */
export interface Parts {
  readonly stretches: readonly Stretch[]
  /** What is known of each where it is a plain name. */
  readonly plains: readonly (Plain | null)[]
  /** Where verbs cut, and behind which of these cuts their objects stand. */
  readonly breaks?: ReadonlySet<number>
  readonly objects?: ReadonlySet<number>
}

const NO_PLAINS: Parts['plains'] = []

/** The stretches of `[from, to)`, cut also where verbs cut. */
export function partsOf(passage: Passage, from: number, to: number): Parts {
  const whole = stretchesOf(passage, from, to)
  const plains: (Plain | null)[] = []
  const at: number[] = []
  const objects: number[] = []
  for (const { start, end } of whole) {
    const plain = plainName(passage.chars.slice(start, end))
    plains.push(plain)
    if (plain) continue
    const cuts = innerCuts(passage, start, end)
    if (cuts.at.length === 0) continue
    at.push(...cuts.at)
    objects.push(...cuts.objects)
  }
  if (at.length === 0) return { stretches: whole, plains }
  const breaks = new Set(at)
  const stretches = stretchesOf(passage, from, to, breaks)
  return { stretches, plains: NO_PLAINS, breaks, objects: new Set(objects) }
}
