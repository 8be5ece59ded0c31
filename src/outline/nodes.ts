/** Branches to the contract's nodes and parts. */
import type { Node, Part, Statement } from '../model.ts'
import type { Draft } from '../notice/parts.ts'
import { range, type Text } from '../source/text.ts'
import { type Content, readContent } from './content.ts'
import { checkNumbers } from './numbers.ts'
import { note, place, type Session } from './session.ts'
import { compact } from './table/cells.ts'
import { type Branch, buildTree } from './tree.ts'

interface Read {
  readonly branch: Branch
  readonly node: Node
  readonly content: Content
  readonly children: readonly Read[]
}

/** Reads one part. */
export function readPart(session: Session, draft: Draft): Part {
  const tree = buildTree(draft.blocks)
  if (draft.label) note(session, draft.label, 'part-label', 'annex-heading')
  if (draft.title && !draft.inherited) note(session, draft.title, 'part-title', 'title-lines')
  const lead = readContent(session, tree.preamble, undefined)
  const reads = tree.branches.map(branch => readBranch(session, branch))
  const rest = readContent(session, tree.unnumbered, undefined)
  raiseStatements(reads)
  const closing = takeClosing(reads)
  checkNumbers(session, tree.branches, tree.headings)
  for (const heading of tree.headings) {
    const at = range(heading)
    if (at) session.findings.push({ code: 'unnumbered-heading', range: at })
  }
  const { standing } = session
  session.standing = []
  const statements = [...lead.statements.map(withoutCovers), ...rest.statements.map(withoutCovers)]
  const paragraphs = [...closing.paragraphs, ...rest.paragraphs]
  const tables = [...lead.tables, ...rest.tables]
  const heading: Text | undefined = draft.label ?? (draft.inherited ? undefined : draft.title)
  const part: Partial<Part> = {}
  if (draft.label) part.label = compact(draft.label.chars)
  if (draft.title) part.title = draft.title.chars
  if (lead.paragraphs.length > 0) {
    part.preamble = lead.paragraphs
    part.preamblePositions = lead.positions
  }
  part.standing = standing
  if (statements.length > 0) part.responsibilities = statements
  part.children = lead.rows
  for (const { node } of reads) lead.rows.push(node)
  for (const row of rest.rows) lead.rows.push(row)
  if (paragraphs.length > 0) {
    part.paragraphs = paragraphs
    part.paragraphPositions = [...closing.positions, ...rest.positions]
  }
  if (tables.length > 0) part.tables = tables
  return heading ? place(session, heading, part as Part) : (part as Part)
}

/** A part's preamble and paragraphs are two lists, so its statements cannot say which they cover. */
function withoutCovers({ covers: _, ...statement }: Statement): Statement {
  return statement
}

/** The depth of a tree is bounded by the number of numbering styles, not by the input: recursion is safe. */
function readBranch(session: Session, branch: Branch): Read {
  note(session, branch.printed, 'label', branch.label.style.id)
  const content = readContent(session, branch.blocks, branch.label, branch.children.length > 0)
  const children: Read[] = []
  const nodes = [...content.rows]
  for (const child of branch.children) {
    const read = readBranch(session, child)
    children.push(read)
    nodes.push(read.node)
  }
  const node: Node = {
    type: nodes.length > 0 ? 'section' : 'item',
    label: compact(branch.printed.chars),
    ordinal: branch.label.ordinal,
  }
  if (content.title !== undefined) node.title = content.title
  if (content.paragraphs.length > 0) {
    node.paragraphs = content.paragraphs
    node.paragraphPositions = content.positions
  }
  if (content.tables.length > 0) node.tables = content.tables
  if (content.statements.length > 0) node.responsibilities = content.statements
  if (nodes.length > 0) node.children = nodes
  place(session, branch.printed, node)
  return { branch, node, content, children }
}

/** A statement on its own line behind the last of several sub-items that have none of their own speaks for their parent. */
function raiseStatements(reads: readonly Read[]): void {
  for (const read of reads) {
    raiseStatements(read.children)
    const last = read.children.at(-1)
    if (!last || read.children.length < 2 || !endsForParent(read)) continue
    const statement = last.node.responsibilities?.pop()
    if (last.node.responsibilities?.length === 0) delete last.node.responsibilities
    if (statement)
      read.node.responsibilities = [...(read.node.responsibilities ?? []), withoutCovers(statement)]
  }
}

function endsForParent(read: Read): boolean {
  const last = read.children.at(-1)
  if (!last || last.children.length > 0 || !last.content.ownLineLast || last.content.statements.length !== 1)
    return false
  return read.children
    .slice(0, -1)
    .every(
      child => !child.node.responsibilities && child.children.every(grand => !grand.node.responsibilities),
    )
}

/** Puts the nodes down in the order in which they are printed. */
function collect(reads: readonly Read[], all: Read[]): void {
  for (const read of reads) {
    all.push(read)
    collect(read.children, all)
  }
}

/** `本方案自2024年1月1日起施行`: never part of the last item. */
const COMING_INTO_FORCE = /^本[\u3400-\u9fff]{2,8}(?:自|从).{1,40}(?:施行|执行|实施|生效|有效)/

/**
 * The plan's closing words: from where it says when it comes into force; or the paragraphs behind the last item's
 * statement, where no other item goes on behind its own.
 */
function takeClosing(reads: readonly Read[]): Pick<Content, 'paragraphs' | 'positions'> {
  const all: Read[] = []
  collect(reads, all)
  const last = all.at(-1)
  if (!last) return { paragraphs: [], positions: [] }
  const goingOn = all.filter(read => read.content.behind < read.content.paragraphs.length)
  const stated = all.filter(read => read.content.statements.length > 0).length
  const forced = last.content.paragraphs.findIndex(
    (words, index) => index > 0 && COMING_INTO_FORCE.test(words),
  )
  const behind = stated >= 3 && goingOn.length === 1 && goingOn[0] === last ? last.content.behind : forced
  const covered = Math.max(-1, ...last.content.statements.map(statement => statement.covers?.[1] ?? -1))
  if (behind < 0 || behind <= covered) return { paragraphs: [], positions: [] }
  const closing = {
    paragraphs: last.content.paragraphs.splice(behind),
    positions: last.content.positions.splice(behind),
  }
  if (last.content.paragraphs.length === 0) {
    delete last.node.paragraphs
    delete last.node.paragraphPositions
  }
  return closing
}
