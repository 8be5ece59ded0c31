/** The title of the page where it stands outside the body. */
import { numberBehind } from '../../notice/documentNumber.ts'
import type { Paragraph } from '../block.ts'
import { PUNCTUATION, without } from '../signs.ts'
import { concat } from '../text.ts'
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

const GENRE =
  /(?:通知|意见|方案|要点|计划|规划|纲要|办法|规定|决定|决议|措施|公告|通告|通报|批复|函|细则|清单|分解表|任务|条例|举措|政策|指南|规则|制度|分工)$/
const LONGEST_GENRE = 3
const NAMED = /(?:title|biaoti|(?:^|[-_ ])(?:tit|bt|headline)(?:$|[-_ \d]))/i
const HEADING = /^h[1-3]$/

/** As notices are called: who writes, 关于, what. */
const OFFICIAL = /^.{4,40}(?:关于|關於).{4}/

const SHORTEST = 6
const LONGEST = 200

/**
 * The element that prints the title: a heading, or one that is called so, which agrees with the titles that the head
 * gives, or at least stands before the body and reads like one.
 */
export function findTitle(
  tree: Tree,
  skip: Uint8Array,
  measure: Measure,
  bodyStart: number,
  known: readonly string[],
): TreeNode | undefined {
  const keys = known.map(title => titleKey(withoutNumber(title))).filter(key => key.length >= SHORTEST)
  let best: TreeNode | undefined
  let most = 0
  for (let at = 0; at < tree.nodes.length; at++) {
    const node = tree.nodes[at]
    if (node?.kind !== 'element') continue
    if (skip[at] || node.style.hidden) {
      at = node.end - 1
      continue
    }
    const chars = measure.chars(node.index, node.end)
    if (chars < SHORTEST || chars > LONGEST || measure.links(node.index, node.end) > chars / 2) continue
    const named = isNamed(attributeOf(node, 'class')) || isNamed(attributeOf(node, 'id'))
    const heading = HEADING.test(node.name)
    if (!named && !heading && node.end - node.index > 24) continue
    const key = titleKey(withoutNumber(plainText(tree, node.index + 1, node.end)))
    const agrees = keys.some(
      other => other.includes(key) || (key.includes(other) && key.length < other.length * 1.5),
    )
    const official = named || heading || OFFICIAL.test(key)
    if (!agrees && !(official && node.index < bodyStart && namesGenre(key))) continue
    if (!agrees && key.length < 10) continue
    const score =
      (agrees ? 4 : 0) +
      (node.name === 'h1' ? 3 : heading ? 2 : 0) +
      (named ? 2 : 0) +
      (namesGenre(key) ? 2 : 0) +
      (node.index < bodyStart ? 1 : 0) +
      Math.min(key.length, 60) / 60
    if (score >= most + (best && node.end <= best.end ? 0 : 0.001)) {
      best = node
      most = score
    }
  }
  return best
}

const isNamed = (name: string | undefined): boolean => name !== undefined && NAMED.test(name)

/** Whether a key, which has no brackets, ends in the name of a genre. */
const namesGenre = (key: string): boolean => GENRE.test(key.slice(-LONGEST_GENRE))

/** The title's element as a block. */
export function titleBlock(tree: Tree, node: TreeNode, skip: Uint8Array): Paragraph | undefined {
  const texts = readBlocks(tree, node.index, node.end, skip).flatMap(({ block }) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
  const text = concat(texts)
  return text.chars === '' ? undefined : { kind: 'paragraph', text, look: { heading: 1 } }
}

/** How many of the body's first paragraphs may hold its title. */
const FIRST = 10

/** Whether the body begins with the title, on one line or several, in full or in part. */
export function beginsWithTitle(paragraphs: readonly string[], title: string): boolean {
  const key = titleKey(title.replace(/[（(][^（()）]{0,40}\d+号[)）]\s*$/, ''))
  const lines: string[] = []
  let before = ''
  for (let at = 0; at < paragraphs.length && at < FIRST; at++) {
    const line = titleKey(paragraphs[at] ?? '')
    if (line.includes(key) || (before + line.slice(0, key.length)).includes(key)) return true
    before = (before + line.slice(-key.length)).slice(-key.length)
    lines.push(line)
  }
  return lines.some((_, start) => spells(key, lines, start))
}

/** Whether the lines, from `start` on, spell the title's end: the page's title names the issuer, the body's does not. */
function spells(key: string, lines: readonly string[], start: number): boolean {
  let joined = ''
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '' || !key.includes(joined + line)) break
    joined += line
  }
  return joined.length >= Math.min(10, key.length) && key.endsWith(joined)
}
