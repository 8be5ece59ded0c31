/** What each passage of an input was taken for, and by which rule: for finding and reporting misreadings. */
import type { Position, Role, Unit } from '../model.ts'
import { fieldOf } from '../notice/factLabels.ts'
import type { Kind } from '../notice/taken.ts'
import { type Parsed, type ParseOptions, parseWhole } from '../parse.ts'
import { positions } from '../source/position.ts'
import { leftOut } from './leftOut.ts'
import { type Owned, ownersOf } from './owners.ts'

/**
 * What a passage was taken for: a kind of passage of the notice; `fact` for what the page says of the notice,
 * `breadcrumb`, `link` for the page's attachments; `left-out` for what is the page's own and in no field of the result.
 */
export type TraceKind = Kind | 'fact' | 'breadcrumb' | 'link' | 'left-out'

/** A unit that was read in a statement. */
export interface TracedUnit {
  readonly name: string
  readonly role: Role
  readonly group?: true
}

/** One passage of the source. */
export interface Trace {
  readonly position: Position
  /** The passage's words, without mark-up and layout. */
  readonly text: string
  readonly as: TraceKind
  /** The rule that said so: a numbering style, a rule of the grammar, the page's layout. */
  readonly rule: string
  /** The plan or annex that it belongs to, where there are several: its label, else its title, else its number. */
  readonly part?: string
  /** The numbered node that it belongs to, labels from the outermost heading on: `二 > (一) > 4`. */
  readonly path?: string
  /** The other nodes that a statement speaks for: a cell of a table may span several rows. */
  readonly alsoFor?: readonly string[]
  /** What was read in a statement, in printed order. */
  readonly units?: readonly TracedUnit[]
  /** The statement's deadline, as printed. */
  readonly deadline?: string
  /** The list of units ends in 等. */
  readonly openEnded?: true
  /** The units of the standing rules (said once, valid below) that the statement prints. */
  readonly standing?: readonly TracedUnit[]
  /** A fact's printed label, and the field of the metadata that it stands for: `other` for none of its own. */
  readonly label?: string
  readonly field?: string
}

/**
 * Traces the reading of one input.
 *
 * @param input the file's bytes, or its text where that is known already
 * @returns the passages in the order of the source; offsets count UTF-16 code units of the decoded text
 * @throws InputError for an unknown `options.encoding`
 */
export function trace(input: string | Uint8Array, options: ParseOptions = {}): Trace[] {
  return traceOf(parseWhole(input, options))
}

/** The trace of a reading that there is already. */
export function traceOf({ notice, source, page, taken }: Parsed): Trace[] {
  const locate = positions(source)
  const facts = page.facts.flatMap(({ label, value, origin, range }): Trace[] => {
    if (!range) return []
    const field = fieldOf(label) ?? 'other'
    return [{ position: locate(...range), text: value, as: 'fact', rule: origin, label, field }]
  })
  const owners = ownersOf(notice)
  const passages = [...taken]
    .sort((a, b) => a.range[0] - b.range[0])
    .map(({ range, text, as, rule }): Trace => {
      const owned = owners(range, as)
      return { position: locate(...range), text, as, rule, ...(owned ? told(owned, text) : {}) }
    })
  const found = [...facts, ...passages]
  return [...found, ...leftOut(source, page, locate, found)].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  )
}

const bare = ({ name, role, group }: Unit): TracedUnit => ({ name, role, ...(group ? { group } : {}) })
const plain = (text: string): string => text.replace(/\s/g, '')

function told({ part, path, alsoFor, statement, units, standing }: Owned, text: string): Partial<Trace> {
  const deadline = statement?.deadline
  return {
    ...(part === undefined ? {} : { part }),
    ...(path === undefined ? {} : { path }),
    ...(alsoFor ? { alsoFor } : {}),
    ...(units ? { units: units.map(bare) } : {}),
    ...(deadline !== undefined && plain(text).includes(plain(deadline).split('，')[0] ?? '')
      ? { deadline }
      : {}),
    ...(units && statement?.openEnded ? { openEnded: true } : {}),
    ...(standing ? { standing: standing.map(bare) } : {}),
  }
}
