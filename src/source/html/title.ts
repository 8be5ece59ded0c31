/** The title of the page where it stands outside the body. */
import { beginsFactLabel, fieldOf } from '../../notice/factLabels.ts'
import { Guarded } from '../guarded.ts'
import { concat, type Text } from '../text.ts'
import type { Marked } from './marked.ts'
import type { Measure } from './measure.ts'
import { pairsOf } from './pairs.ts'
import { paragraphsIn } from './paragraphs.ts'
import { namesGenre, SHORTEST_UNKNOWN, titleKey, withoutNumber } from './titleKeys.ts'
import { attributeOf, plainText, type Tree, type TreeNode } from './tree.ts'

const NAMED = /(?:title|biaoti|(?:^|[-_ ])(?:tit|bt|headline)(?:$|[-_ \d]))/i
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** As notices are called: who writes, 关于, what. */
const OFFICIAL = new Guarded('any', '关關', /^.{4,40}(?:关于|關於).{4}/)

const SHORTEST = 6
const LONGEST = 200
/** An element that is neither a heading nor called so and holds more nodes than this is a part of the page. */
const MOST_NODES = 24

/** What an element scores: by what it prints, … */
const AGREES = 4
const EQUALS = 1
const HAS_GENRE = 2
const BEFORE_BODY = 1
/** … up to 1 for its length, … */
const LONG = 60
/** … and by what it is. */
const CALLED = 2
const HEADING = 2
const FIRST_HEADING = 3

/** An element that may print the title. */
interface Candidate {
  readonly node: TreeNode
  /** Its class or id says that it is a title. */
  readonly named: boolean
  readonly heading: boolean
}

interface Scored {
  readonly node: TreeNode | undefined
  readonly score: number
}

/**
 * The element that prints the title: a heading, or one that is called so, which agrees with the titles that the head
 * gives, or at least stands before the body and reads like one.
 */
export function findTitle(
  tree: Tree,
  skip: Marked,
  measure: Measure,
  bodyStart: number,
  known: readonly (string | undefined)[],
): TreeNode | undefined {
  const keys = new Set<string>()
  for (const title of new Set(known)) {
    const key = title === undefined ? '' : titleKey(withoutNumber(title))
    if (key.length >= SHORTEST) keys.add(key)
  }
  const candidates = candidatesOf(tree, skip, measure)
  const called = candidates.filter(({ named, heading }) => named || heading)
  const best = bestOf(tree, called, bodyStart, keys)
  // No other element reaches that: what they print need not be looked at.
  if (best.score > AGREES + EQUALS + HAS_GENRE + BEFORE_BODY + 1) return best.node
  return bestOf(tree, candidates, bodyStart, keys).node
}

/** The elements outside the body that print as much as a title, and not links. */
function candidatesOf(tree: Tree, skip: Marked, measure: Measure): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < tree.nodes.length; at++) {
    const node = tree.nodes[at]
    if (node?.kind !== 'element') continue
    if (skip[at] || node.style.hidden) {
      at = node.end - 1
      continue
    }
    const chars = measure.chars(at, node.end)
    if (chars < SHORTEST || chars > LONGEST || measure.links(at, node.end) > chars / 2) continue
    const named = isNamed(attributeOf(node, 'class')) || isNamed(attributeOf(node, 'id'))
    const heading = HEADINGS.has(node.name)
    if (named || heading || node.end - at <= MOST_NODES) candidates.push({ node, named, heading })
  }
  return candidates
}

/** The last one of those with the highest score that hold each other, or the first one of others. */
function bestOf(
  tree: Tree,
  candidates: readonly Candidate[],
  bodyStart: number,
  keys: ReadonlySet<string>,
): Scored {
  let best: TreeNode | undefined
  let most = 0
  for (const { node, named, heading } of candidates) {
    const printed = plainText(tree, node.index + 1, node.end)
    const key = titleKey(withoutNumber(printed))
    const agrees = agreesWith(keys, key)
    const genre = namesGenre(key)
    const before = node.index < bodyStart
    if (!agrees) {
      if (!before || !genre || key.length < SHORTEST_UNKNOWN) continue
      if (!named && !heading && (!OFFICIAL.test(key) || beginsWithFact(printed))) continue
    }
    const score =
      (agrees ? AGREES : 0) +
      (keys.has(key) ? EQUALS : 0) +
      (node.name === 'h1' ? FIRST_HEADING : heading ? HEADING : 0) +
      (named ? CALLED : 0) +
      (genre ? HAS_GENRE : 0) +
      (before ? BEFORE_BODY : 0) +
      Math.min(key.length, LONG) / LONG
    if (score > most || (score === most && best && node.end <= best.end)) {
      best = node
      most = score
    }
  }
  return { node: best, score: most }
}

/** Whether the words are a list of information, which may hold the title, too. */
function beginsWithFact(printed: string): boolean {
  const words = printed.trimStart()
  if (!beginsFactLabel(words)) return false
  const first = pairsOf(words)[0]
  return first?.from === 0 && fieldOf(first.label) !== 'title'
}

/** Whether one of the known titles holds the words, or is most of them. */
function agreesWith(keys: ReadonlySet<string>, key: string): boolean {
  for (const known of keys)
    if (known.includes(key) || (key.length < known.length * 1.5 && key.includes(known))) return true
  return false
}

const isNamed = (name: string | undefined): boolean => name !== undefined && NAMED.test(name)

/** What the title's element prints; `undefined` where that is nothing. */
export function titleText(tree: Tree, node: TreeNode, skip: Marked): Text | undefined {
  const text = concat(paragraphsIn(tree, node.index, node.end, skip))
  return text.chars === '' ? undefined : text
}
