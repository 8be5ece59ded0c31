/** The parts of a list: its stretches, those that are plain names known as such, the others cut where verbs cut. */
import { ALONGSIDE_LEVELS } from './deadline.ts'
import { type Piece, type Separator, separatorOf } from './names/piece.ts'
import { plainName } from './names/plain.ts'
import { type Marked, markFrom, nextOutside } from './passage.ts'
import { verbCuts } from './verbCuts.ts'

/** The parts of a list. */
export interface Parts {
  /** Those that are plain names end where their verbs begin; the others are stretches. */
  readonly pieces: Piece[]
  /** Where verbs cut, and behind which of these cuts their objects stand. */
  readonly breaks: ReadonlySet<number> | undefined
  readonly objects: ReadonlySet<number> | undefined
}

/** The parts of `[from, to)`: cut at `、，；。` outside brackets, and where verbs cut. */
export function partsOf(passage: Marked, from: number, to: number): Parts {
  const { chars, ends, marks } = passage
  const pieces: Piece[] = []
  let cuts: Cuts | undefined
  let start = from
  let before: Separator = ''
  let next = from
  for (let at = markFrom(marks, from); at < marks.length; at++) {
    const i = marks[at] ?? 0
    if (i >= to) break
    if (i < next) continue
    next = nextOutside(ends, i, to)
    const mark = next > i + 1 ? '' : separatorOf(chars.charCodeAt(i))
    if (mark === '' || (mark === '、' && goesAlongside(chars, start, to))) continue
    if (i > start) cuts = addPart(passage, start, i, before, pieces, cuts)
    if (i > start || mark === '；' || mark === '。') before = mark
    start = next
  }
  if (to > start) cuts = addPart(passage, start, to, before, pieces, cuts)
  return { pieces, breaks: cuts?.breaks, objects: cuts?.objects }
}

/** How many characters tell that what a stretch begins with goes on behind its 、. */
const ALONGSIDE = 24

/** Whether the stretch that begins at `start` is `与国家、省同步`, which no 、 cuts. */
const goesAlongside = (chars: string, start: number, to: number): boolean =>
  ALONGSIDE_LEVELS.mayMatchAt(chars, start) &&
  ALONGSIDE_LEVELS.test(chars.slice(start, Math.min(to, start + ALONGSIDE)))

interface Cuts {
  readonly breaks: Set<number>
  readonly objects: Set<number>
}

function addPart(
  passage: Marked,
  start: number,
  end: number,
  before: Separator,
  pieces: Piece[],
  known: Cuts | undefined,
): Cuts | undefined {
  const plain = plainName(passage.chars, start, end)
  if (plain) {
    pieces.push({ start, end: start + plain.end, before, plain })
    return known
  }
  const { at, objects } = verbCuts(passage, start, end)
  if (at.length === 0) {
    pieces.push({ start, end, before, plain: undefined })
    return known
  }
  const cuts = known ?? { breaks: new Set(), objects: new Set() }
  for (const index of objects) cuts.objects.add(index)
  let from = start
  let mark = before
  for (let i = start, cut = 0; i < end && cut < at.length; i = nextOutside(passage.ends, i, end)) {
    while ((at[cut] ?? end) < i) cut++
    if (at[cut] !== i || nextOutside(passage.ends, i, end) > i + 1) continue
    cuts.breaks.add(i)
    pieces.push({ start: from, end: i, before: mark, plain: undefined })
    from = i
    mark = '、'
  }
  pieces.push({ start: from, end, before: mark, plain: undefined })
  return cuts
}
