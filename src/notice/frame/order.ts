/** An order and the regulation that it issues: mostly, only one of the two prints a title. */
import type { Text } from '../../source/text.ts'
import type { Draft } from '../draft.ts'
import type { Head } from '../head.ts'
import { isOrderNumber } from '../orderNumber.ts'

/** An order has no title but that of the regulation which it issues; the part has it from the notice then. */
export function titledByOrder(head: Head, drafts: Draft[]): Text | undefined {
  const first = drafts[0]
  if (head.title || !first?.title || first.label || !isOrder(head)) return undefined
  drafts[0] = { ...first, inherited: true }
  return first.title
}

/** What an order issues has the notice's title, where it prints none of its own. */
export function titledByNotice(head: Head, drafts: Draft[]): void {
  const first = drafts[0]
  const { title } = head
  if (!title || !first || first.title || first.label || !isOrder(head)) return
  drafts[0] = { ...first, title, inherited: true }
}

const isOrder = ({ documentNumber }: Head): boolean => isOrderNumber(documentNumber?.chars ?? '')
