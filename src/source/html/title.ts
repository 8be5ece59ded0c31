/** The title of the page where it stands outside the body. */
import { numberBehind } from '../../notice/documentNumber.ts'
import type { Block, Paragraph } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { codeAt, isIdeograph, PUNCTUATION, SPACES, without } from '../signs.ts'
import { concat, type Text } from '../text.ts'
import type { Measure } from './measure.ts'
import { readBlocks } from './paragraphs.ts'
import { attributeOf, plainText, type Tree, type TreeNode } from './tree.ts'

/** What titles are compared by: without white space and punctuation. */
export function titleKey(text: string): string {
  return without(text, PUNCTUATION)
}

/** A title without the document number in a bracket behind it. */
const withoutNumber = (title: string): string => {
  const whole = title.trim()
  return whole.slice(0, numberBehind(whole)?.start)
}

const GENRE = new Guarded(
  'last',
  '知见案划点要法定议施告报复函则单表务例措策南度工',
  /(?:通知|意见|方案|要点|计划|规划|纲要|办法|规定|决定|决议|措施|公告|通告|通报|批复|函|细则|清单|分解表|任务|条例|举措|政策|指南|规则|制度|分工)$/,
)
const LONGEST_GENRE = 3
const NAMED = /(?:title|biaoti|(?:^|[-_ ])(?:tit|bt|headline)(?:$|[-_ \d]))/i
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** As notices are called: who writes, 关于, what. */
const OFFICIAL = new Guarded('any', '关關', /^.{4,40}(?:关于|關於).{4}/)

const SHORTEST = 6
/** A title that the head does not give. */
const SHORTEST_UNKNOWN = 10
const LONGEST = 200
/** An element that is neither a heading nor called so and holds more nodes than this is a part of the page. */
const MOST_NODES = 24

/** What an element scores: by what it prints, … */
const AGREES = 4
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
  skip: Uint8Array,
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
  if (best.score > AGREES + HAS_GENRE + BEFORE_BODY + 1) return best.node
  return bestOf(tree, candidates, bodyStart, keys).node
}

/** The elements outside the body that print as much as a title, and not links. */
function candidatesOf(tree: Tree, skip: Uint8Array, measure: Measure): Candidate[] {
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
    const key = titleKey(withoutNumber(plainText(tree, node.index + 1, node.end)))
    const agrees = agreesWith(keys, key)
    const genre = namesGenre(key)
    const before = node.index < bodyStart
    if (!agrees) {
      if (!before || !genre || key.length < SHORTEST_UNKNOWN) continue
      if (!named && !heading && !OFFICIAL.test(key)) continue
    }
    const score =
      (agrees ? AGREES : 0) +
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

/** Whether one of the known titles holds the words, or is most of them. */
function agreesWith(keys: ReadonlySet<string>, key: string): boolean {
  for (const known of keys)
    if (known.includes(key) || (key.length < known.length * 1.5 && key.includes(known))) return true
  return false
}

const isNamed = (name: string | undefined): boolean => name !== undefined && NAMED.test(name)

/** Where a title in the head may end, or begin: the site is named behind it, the column before it. */
const SITE_APART = new Guarded('any', '-_|｜—–', /[-_|｜—–]+/)

/** The keys of titles that a page gives, each also without what names the site or the column. */
export function keysOf(titles: readonly (string | undefined)[]): string[] {
  const keys = new Set<string>()
  const add = (words: string): void => {
    const key = titleKey(withoutNumber(words))
    if (isNoticeTitle(key)) keys.add(key)
  }
  for (const title of new Set(titles)) {
    if (title === undefined) continue
    add(title)
    if (SITE_APART.mayMatch(title)) title.split(SITE_APART.pattern).forEach(add)
  }
  return [...keys]
}

/** Whether the words, for comparison, may be all of a notice's title: enough, and the last of them its genre. */
export function isNoticeTitle(key: string): boolean {
  return key.length >= SHORTEST_UNKNOWN && namesGenre(key)
}

/** Whether a key, which has no brackets, ends in the name of a genre. */
const namesGenre = (key: string): boolean => GENRE.test(key.slice(-LONGEST_GENRE))

/** The title's element as a block. */
export function titleBlock(tree: Tree, node: TreeNode, skip: Uint8Array): Paragraph | undefined {
  const texts: Text[] = []
  for (const { block } of readBlocks(tree, node.index, node.end, skip))
    if (block.kind === 'paragraph') texts.push(block.text)
  const text = concat(texts)
  return text.chars === '' ? undefined : { kind: 'paragraph', text, look: { heading: 1 } }
}

/** An order's number in a bracket, too. */
const NUMBER_BEHIND = new Guarded('last', `)）${SPACES}`, /[（(][^（()）]{0,40}\d+号[)）]\s*$/)

/** How many of the body's first blocks, and of the paragraphs among them, may hold its title. */
const FIRST_BLOCKS = 12
const FIRST = 10

/** Whether the body begins with the title, on one line or several, in full or in part. */
export function beginsWithTitle(body: readonly Block[], title: string): boolean {
  const key = titleKey(title.slice(0, NUMBER_BEHIND.exec(title)?.index))
  const lines: string[] = []
  for (let at = 0; at < FIRST_BLOCKS && at < body.length && lines.length < FIRST; at++) {
    const block = body[at]
    if (block?.kind === 'paragraph') lines.push(block.text.chars)
  }
  return prints(lines, key) || printsEnd(lines, key)
}

/** Whether lines print the words of a title one behind the other, whatever punctuation stands between them. */
function prints(lines: readonly string[], key: string): boolean {
  if (key === '') return lines.some(line => line !== '')
  const first = key.charAt(0)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    for (let from = line.indexOf(first); from >= 0; from = line.indexOf(first, from + 1))
      if (printsFrom(lines, at, from, key)) return true
  }
  return false
}

/** Whether they do so from a character on that the title begins with. */
function printsFrom(lines: readonly string[], first: number, from: number, key: string): boolean {
  let found = 0
  let at = from
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? ''
    for (; at < line.length; at++) {
      const code = codeAt(line, at)
      if (code === codeAt(key, found)) {
        if (++found === key.length) return true
      } else if (isIdeograph(code) || !PUNCTUATION.has(code)) return false
    }
    at = 0
  }
  return false
}

/** So many characters of most lines tell that they are none of a title's. */
const BEGINNING = 12

/** The key of a line whose words may stand in a title; empty for other lines. */
function keyWithin(title: string, line: string): string {
  const strange = isIdeograph(codeAt(line, 0)) && title.indexOf(line.charAt(0)) < 0
  return strange || !title.includes(titleKey(line.slice(0, BEGINNING))) ? '' : titleKey(line)
}

/** Whether lines spell the title's end: the page's title names the issuer, the body's does not. */
function printsEnd(lines: readonly string[], key: string): boolean {
  const keys: string[] = []
  for (const line of lines) keys.push(keyWithin(key, line))
  for (let start = 0; start < keys.length; start++) if (spells(key, keys, start)) return true
  return false
}

/** Whether the lines do so from `start` on. */
function spells(key: string, lines: readonly string[], start: number): boolean {
  let joined = ''
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '' || !key.includes(joined + line)) break
    joined += line
  }
  return joined.length >= Math.min(10, key.length) && key.endsWith(joined)
}
