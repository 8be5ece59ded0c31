/** Places within a paragraph at which a numbering label may begin a paragraph of its own. */
import { isSpace } from '../responsibility/fold.ts'
import { matchesOf } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { type Label, readLabel } from './labels.ts'
import { DECIMAL } from './styles.ts'

/** A label within a paragraph. */
export interface Place {
  readonly at: number
  readonly label: Label
  /** No mark stands before the label. */
  readonly loose?: true
  /** A mark that ends no sentence stands before it. */
  readonly within?: boolean
  /** What follows tells that the numbering begins, whatever stands before it. */
  readonly begins?: true
}

const BREAK = /[。！？：:）)〕\]】；;]|[^，、,\s]\s/g
const CANDIDATE =
  /^\s{0,4}(?:第\s{0,2}[〇○零一二三四五六七八九十百0-9０-９]{1,5}\s{0,2}[章节条]|[（(]?[一二三四五六七八九十]{1,4}[）)、．]|[（(]?[0-9０-９]{1,3}[）)．、.])/
/** What such a label begins with, behind white space or not. */
const BEGINS = new Signs('第（(一二三四五六七八九十0123456789０１２３４５６７８９')
/** A reference to an article that is changed, where a sentence begins. */
const CHANGED = /^\s{0,4}第[^条]{1,9}条\s{0,2}(?:修改|改为|删[除去]|增加|调整|作为|中|第)/

/** What may follow a heading or a statement without a mark: （一）, a number, a decimal, an article, the second section. */
const LOOSE =
  /(?<![〇零一二三四五六七八九十第、])[二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,4}[）)]|(?<![0-9０-９.．])[0-9０-９]{1,2}(?:(?:[.．][0-9０-９]{1,2}){1,3}|[.．、](?![0-9０-９]))|第\s{0,2}[〇○零一二三四五六七八九十百0-9０-９]{1,5}\s{0,2}条/g
/**
 * The first chapter with its first article, the first article with what it is for, the first heading with its first
 * decimal, the first section with its heading: `重点任务一、夯实基础（一）…`, but not `统一、规范` or `一、二级`.
 */
const BEGINNING =
  /(?<![〇零一二三四五六七八九十第统唯之如周期划单专合归同万逐不其])一、(?=[^。；，、一二三四五六七八九十0-9]{2,40}(?:[（(][一1１][）)]|第一条|[1１][.．、]|[。，、]))|第\s{0,2}[一1１]\s{0,2}章(?=[^。；，、]{1,20}第\s{0,2}[一1１]\s{0,2}条)|第\s{0,2}[一1１]\s{0,2}条(?=\s{0,4}为)|(?<![0-9０-９.．])[1１][.．、](?=[^。；，、0-9０-９]{1,12}[1１][.．][1１](?![0-9０-９.．]))/g
/** Marks that end a sentence, and those that stand in one. */
const FINAL = new Signs('。）)')
const WITHIN = new Signs('：:；;')
/** How much of the paragraph is looked at for a label. */
const HEAD = 24

/** The places at which labels stand in a paragraph: at its beginning, behind marks and white space, and behind headings. */
export function candidates(chars: string): Place[] {
  const places: Place[] = []
  const soft: Place[] = []
  const look = (at: number, hard: boolean, within = false): void => {
    if (at >= chars.length || !(BEGINS.at(chars, at) || isSpace(chars.charCodeAt(at)))) return
    const head = chars.slice(at, at + HEAD)
    if (!CANDIDATE.test(head) || CHANGED.test(head)) return
    const label = readLabel(head.trimStart())
    if (!label) return
    if (hard || label.style.rank <= 4 || label.style === DECIMAL) places.push({ at, label, within })
    else soft.push({ at, label })
  }
  look(0, true)
  BREAK.lastIndex = 0
  while (BREAK.test(chars)) {
    const at = BREAK.lastIndex
    const hard = !isSpace(chars.charCodeAt(at - 1)) || FINAL.at(chars, at - 2)
    look(at, hard, WITHIN.at(chars, at - 1))
  }
  if (soft.length > 0 && isParted(chars, places)) places.push(...soft)
  const marked = new Set(places.map(({ at, label }) => endOf(chars, at, label)))
  const addLoose = (at: number, begins: boolean): void => {
    const label = readLabel(chars.slice(at, at + HEAD))
    if (!label || marked.has(endOf(chars, at, label))) return
    marked.add(endOf(chars, at, label))
    places.push(begins ? { at, label, begins: true } : { at, label, loose: true })
  }
  for (const { index } of matchesOf(BEGINNING, chars)) addLoose(index, true)
  for (const { index } of matchesOf(LOOSE, chars)) addLoose(index, false)
  return places.sort((a, b) => a.at - b.at)
}

/** Whether white space stands before each of several labels within: the page has it for its line breaks. */
function isParted(chars: string, places: readonly Place[]): boolean {
  const within = places.filter(({ at }) => at > 0)
  return (
    within.length > 1 &&
    within.every(({ at }) => isSpace(chars.charCodeAt(at)) || isSpace(chars.charCodeAt(at - 1)))
  )
}

/** Where the label's glyphs end: white space may stand before them. */
function endOf(chars: string, at: number, { printed }: Label): number {
  let begin = at
  while (isSpace(chars.charCodeAt(begin))) begin++
  return begin + printed.length
}

/** The outermost style of enumerations in running text: （1）. */
const ENUMERATION = 7

/** Leaves out enumerations in a sentence: `符合条件：（1）…；（2）…`, where the second stands behind no full stop either. */
export function withoutEnumerations(places: readonly Place[]): Place[] {
  const next = new Map<number, Place>()
  const kept = new Set<Place>()
  for (const place of [...places].reverse()) {
    const { rank } = place.label.style
    const second = next.get(rank)
    const enumerated =
      rank >= ENUMERATION &&
      place.within &&
      (second === undefined || !kept.has(second) || second.label.ordinal === 1)
    if (!enumerated) kept.add(place)
    next.set(rank, place)
  }
  return places.filter(place => kept.has(place))
}
