/** Every text of a notice, in reading order. */
import type { Notice, Part, Position, Statement, Table } from '../model.ts'
import type { Entry } from './survey.ts'

/** What a passage is. */
export type PassageKind =
  | 'title'
  | 'letter'
  | 'signature'
  | 'note'
  | 'preamble'
  | 'heading'
  | 'paragraph'
  | 'statement'
  | 'cell'

/** A run of text of the notice. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly position?: Position
  readonly part?: Part
  readonly entry?: Entry
}

function cells(tables: readonly Table[] | undefined): string[] {
  return (tables ?? []).flatMap(table => table.flatMap(row => row.filter((cell, i) => cell !== row[i - 1])))
}

interface Owner {
  readonly part: Part
  readonly entry?: Entry
}

function texts(
  kind: PassageKind,
  values: readonly string[] | undefined,
  owner: Partial<Owner>,
  positions?: readonly Position[],
): Passage[] {
  return (values ?? []).map((text, i) => {
    const position = positions?.[i]
    return { kind, text, ...owner, ...(position && { position }) }
  })
}

function statements(list: readonly Statement[] | undefined, owner: Owner): Passage[] {
  return (list ?? []).map(({ text, position }) => ({
    kind: 'statement',
    text,
    ...owner,
    ...(position && { position }),
  }))
}

function letterPassages({ title, letter }: Notice): Passage[] {
  return [
    ...texts('title', title === undefined ? [] : [title], {}),
    ...texts('letter', letter?.paragraphs, {}),
    ...texts('signature', letter?.signatories, {}),
    ...texts('note', letter?.notes, {}),
  ]
}

function partPassages(part: Part, entries: readonly Entry[], noticeTitle: string | undefined): Passage[] {
  const owner = { part }
  return [
    ...texts('title', part.title === undefined || part.title === noticeTitle ? [] : [part.title], owner),
    ...texts('preamble', part.preamble, owner, part.preamblePositions),
    ...statements(part.responsibilities, owner),
    ...entries.flatMap(entry => entryPassages(entry)),
    ...texts('paragraph', part.paragraphs, owner, part.paragraphPositions),
    ...texts('cell', cells(part.tables), owner),
  ]
}

function entryPassages(entry: Entry): Passage[] {
  const { node, part } = entry
  const owner = { part, entry }
  return [
    ...texts(
      'heading',
      node.title === undefined ? [] : [node.title],
      owner,
      node.position && [node.position],
    ),
    ...texts('paragraph', node.paragraphs, owner, node.paragraphPositions),
    ...statements(node.responsibilities, owner),
    ...texts('cell', cells(node.tables), owner),
  ]
}

/** The passages of a notice, letter first; `parts` are its parts with their numbered nodes. */
export function passagesOf(
  notice: Notice,
  parts: readonly { readonly part: Part; readonly entries: readonly Entry[] }[],
): Passage[] {
  return [
    ...letterPassages(notice),
    ...parts.flatMap(({ part, entries }) => partPassages(part, entries, notice.title)),
  ]
}
