/** Attachments: the links of the page, and the names in the notice's own list. */
import type { Attachment } from '../model.ts'
import type { Text } from '../source/text.ts'
import { sameWords } from './sameWords.ts'

/** The links, then the listed names that no link has. */
export function mergedAttachments(links: readonly Attachment[], listed: readonly Text[]): Attachment[] {
  const linked = links.map(link => sameWords(link.name))
  const unlinked = listed.filter(({ chars }) => {
    const words = sameWords(chars)
    return words !== '' && !linked.some(name => name.includes(words))
  })
  return [...links.map(link => ({ ...link })), ...unlinked.map(({ chars }) => ({ name: chars }))]
}
