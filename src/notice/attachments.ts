/** Attachments: the links of the page, and the names in the notice's own list. */
import type { Attachment } from '../model.ts'
import type { Text } from '../source/text.ts'
import { sameWords } from './sameWords.ts'

/** The links, then the listed names that no link has. */
export function mergedAttachments(links: readonly Attachment[], listed: readonly Text[]): Attachment[] {
  const merged: Attachment[] = []
  for (const { name, href } of links) merged.push(href === undefined ? { name } : { name, href })
  if (listed.length === 0) return merged
  const linked = links.map(link => sameWords(link.name))
  for (const { chars } of listed) {
    const words = sameWords(chars)
    if (words !== '' && !linked.some(name => name.includes(words))) merged.push({ name: chars })
  }
  return merged
}
