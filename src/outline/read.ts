/** The plans of a notice to numbered nodes with their statements. */
import type { Finding } from '../diagnostics.ts'
import type { Part } from '../model.ts'
import type { Frame } from '../notice/frame.ts'
import { type Noted, type Taken, takenOf } from '../notice/taken.ts'
import type { Locate } from '../source/position.ts'
import { readPart } from './nodes.ts'
import { takeRules } from './prose.ts'
import { newSession } from './session.ts'

/** The plans of a notice, read. */
export interface Outline {
  readonly parts: Part[]
  /** What each passage was taken for. */
  readonly taken: readonly Taken[]
  readonly findings: readonly Finding[]
}

/**
 * Reads the plans that a notice holds or encloses, in their order: the rules that its letter or an earlier plan prints
 * hold for the statements behind.
 *
 * @param locate turns offsets of the source into positions
 * @param traced whether to tell what each passage was taken for
 */
export function readOutline(frame: Frame, locate: Locate, traced = true): Outline {
  const notes: Noted[] | undefined = traced ? [] : undefined
  const session = newSession(locate, notes)
  for (const text of frame.paragraphs) takeRules(session, text)
  for (const text of frame.notes) takeRules(session, text)
  const parts: Part[] = []
  for (const draft of frame.drafts) parts.push(readPart(session, draft))
  return { parts, taken: notes ? takenOf(notes) : [], findings: session.findings }
}
