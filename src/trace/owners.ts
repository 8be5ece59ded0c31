/** To which numbered node each passage went: the result's positions, looked up by the passage. */
import type { Node, Notice, Part, Position, Statement, Unit } from '../model.ts'
import type { Kind } from '../notice/taken.ts'
import { partName, pathOf, type Visit, walk } from '../output/walk.ts'

/** Where a passage went, and what was read in it. */
export interface Owned {
  readonly part?: string
  readonly path?: string
  /** The other nodes that the passage speaks for: a cell of a table may span several rows. */
  readonly alsoFor?: readonly string[]
  readonly node?: Node
  readonly statement?: Statement
  readonly units?: readonly Unit[]
  readonly standing?: readonly Unit[]
}

/** One position of the result. */
interface Mark {
  readonly offset: number
  readonly owner: Owned
  readonly unit?: Unit
}

/** Finds what a passage `[start, end)` was given to. Passages must be asked for in the order of the source. */
export type Owners = (range: readonly [number, number], as: Kind) => Owned | undefined

/** The kinds that are not of the plan's body. */
const FRAME: ReadonlySet<Kind> = new Set([
  'title',
  'document-number',
  'recipients',
  'letter',
  'signatory',
  'issued-date',
  'note',
  'attachment',
])

/** Of a notice with positions. */
export function ownersOf(notice: Notice): Owners {
  const marks = notice.parts.flatMap(part => [
    ...partMarks(notice, part),
    ...walk(part).flatMap(visit => nodeMarks(notice, visit)),
  ])
  marks.sort((a, b) => a.offset - b.offset)
  let at = 0
  let last: Owned | undefined
  return ([start, end], as) => {
    if (FRAME.has(as)) return undefined
    while ((marks[at]?.offset ?? start) < start) at++
    const within: Mark[] = []
    for (let i = at; (marks[i]?.offset ?? end) < end; i++) within.push(marks[i] as Mark)
    const owner = as === 'statement' ? statementOwner(within, last) : (within[0]?.owner ?? last)
    last = as === 'statement' || !owner ? last : place(owner)
    return as === 'statement' || !owner ? owner : place(owner)
  }
}

const place = ({ part, path, node }: Owned): Owned => ({
  ...(part === undefined ? {} : { part }),
  ...(path === undefined ? {} : { path }),
  ...(node ? { node } : {}),
})

/** A cell that is only a deadline has no position of its own: it is of the node before it. */
function statementOwner(within: readonly Mark[], last: Owned | undefined): Owned | undefined {
  const owner = within.find(mark => mark.owner.statement)?.owner
  if (!owner) {
    const statement = last?.node?.responsibilities?.findLast(({ deadline }) => deadline !== undefined)
    return statement ? { ...last, statement } : last
  }
  const standing = within.find(mark => mark.owner.standing)?.owner.standing
  const paths = new Set(within.flatMap(mark => (mark.owner.statement ? [mark.owner.path ?? ''] : [])))
  paths.delete(owner.path ?? '')
  return {
    ...owner,
    units: within.flatMap(mark => (mark.unit && mark.owner.path === owner.path ? [mark.unit] : [])),
    ...(paths.size > 0 ? { alsoFor: [...paths] } : {}),
    ...(standing ? { standing } : {}),
  }
}

const offsetOf = (position: Position | undefined): number[] => (position ? [position.start.offset] : [])

const marked = (owner: Owned, places: readonly (Position | undefined)[]): Mark[] =>
  places.flatMap(offsetOf).map(offset => ({ offset, owner }))

function statementMarks(owner: Owned, statements: readonly Statement[] = []): Mark[] {
  return statements.flatMap(statement => {
    const owned = { ...owner, statement }
    return [
      ...marked(owned, [statement.position]),
      ...statement.units.flatMap(unit =>
        offsetOf(unit.position).map(offset => ({ offset, owner: owned, unit })),
      ),
    ]
  })
}

function nameOf(notice: Notice, part: Part): Owned {
  const name = notice.parts.length > 1 ? partName(notice, part) : undefined
  return name === undefined ? {} : { part: name }
}

function partMarks(notice: Notice, part: Part): Mark[] {
  const owner = nameOf(notice, part)
  return [
    ...marked(owner, [part.position, ...(part.preamblePositions ?? []), ...(part.paragraphPositions ?? [])]),
    ...statementMarks(owner, part.responsibilities),
    ...part.standing.flatMap(({ position, units }) => marked({ ...owner, standing: units }, [position])),
  ]
}

function nodeMarks(notice: Notice, visit: Visit): Mark[] {
  const { node, part } = visit
  const owner = { ...nameOf(notice, part), path: pathOf(visit), node }
  return [
    ...marked(owner, [node.position, ...(node.paragraphPositions ?? [])]),
    ...statementMarks(owner, node.responsibilities),
  ]
}
