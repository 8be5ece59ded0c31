/** Whether a page's body begins with the title that is printed outside it. */
import type { Block } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { codeAt, isIdeograph, PUNCTUATION, SPACES } from '../signs.ts'
import { titleKey } from './titleKeys.ts'

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
