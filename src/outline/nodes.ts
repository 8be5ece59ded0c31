/** Branches to the contract's nodes and parts. */
import type { Node, Part, Statement } from '../model.ts'
import type { Draft } from '../notice/parts.ts'
import { range, type Text } from '../source/text.ts'
import { readContent } from './content.ts'
import { joined } from './lists.ts'
import { checkNumbers } from './numbers.ts'
import type { Content } from './said.ts'
import { note, place, positionOf, type Session } from './session.ts'
import { compact } from './table/cells.ts'
import { type Branch, buildTree } from './tree.ts'

interface Read {
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
  const reads = readBranches(session, tree.branches)
  const rest = readContent(session, tree.unnumbered, undefined)
  raiseStatements(reads)
  const closing = takeClosing(reads)
  checkNumbers(session, tree.branches, tree.headings, lead.rows, reads)
  for (const heading of tree.headings) {
    const at = range(heading)
    if (at) session.findings.push({ code: 'unnumbered-heading', range: at })
  }
  const { standing } = session
  session.standing = []
  const statements = joined(lead.statements?.map(withoutCovers), rest.statements?.map(withoutCovers))
  const paragraphs = joined(closing?.paragraphs, rest.paragraphs)
  const tables = joined(lead.tables, rest.tables)
  const heading: Text | undefined = draft.label ?? (draft.inherited ? undefined : draft.title)
  const part: Partial<Part> = {}
  if (draft.label) part.label = compact(draft.label.chars)
  if (draft.title) part.title = draft.title.chars
  if (lead.paragraphs && lead.positions) {
    part.preamble = lead.paragraphs
    part.preamblePositions = lead.positions
  }
  part.standing = standing
  if (statements) part.responsibilities = statements
  part.children = joined(nodesOf(lead.rows, reads), rest.rows) ?? []
  if (paragraphs) {
    part.paragraphs = paragraphs
    part.paragraphPositions = joined(closing?.positions, rest.positions) ?? []
  }
  if (tables) part.tables = tables
  return heading ? place(session, heading, part as Part) : (part as Part)
}

/** The rows of a table of responsibilities, and the nodes behind it; `undefined` where there is neither. */
function nodesOf(rows: Node[] | undefined, reads: readonly Read[]): Node[] | undefined {
  if (reads.length === 0) return rows
  const before = rows?.length ?? 0
  const nodes: Node[] = new Array(before + reads.length)
  for (let at = 0; at < before; at++) nodes[at] = rows?.[at] as Node
  for (let at = 0; at < reads.length; at++) nodes[before + at] = (reads[at] as Read).node
  return nodes
}

/** A part's preamble and paragraphs are two lists, so its statements cannot say which they cover. */
function withoutCovers({ covers: _, ...statement }: Statement): Statement {
  return statement
}

const NO_READS: readonly Read[] = []

function readBranches(session: Session, branches: readonly Branch[]): readonly Read[] {
  const reads: Read[] = new Array(branches.length)
  for (let at = 0; at < branches.length; at++) reads[at] = readBranch(session, branches[at] as Branch)
  return reads
}

/** The depth of a tree is bounded by the number of numbering styles, not by the input: recursion is safe. */
function readBranch(session: Session, branch: Branch): Read {
  const { label, printed, blocks } = branch
  note(session, printed, 'label', label.style.id)
  const position = positionOf(session, printed)
  const heads = branch.children.length > 0
  const content = readContent(session, blocks, label, heads)
  const children = heads ? readBranches(session, branch.children) : NO_READS
  const nodes = nodesOf(content.rows, children)
  const node: Node = {
    type: nodes ? 'section' : 'item',
    label: compact(printed.chars),
    ordinal: label.ordinal,
  }
  if (content.title !== undefined) node.title = content.title
  if (content.paragraphs && content.positions) {
    node.paragraphs = content.paragraphs
    node.paragraphPositions = content.positions
  }
  if (content.tables) node.tables = content.tables
  if (content.statements) node.responsibilities = content.statements
  if (nodes) node.children = nodes
  if (position) node.position = position
  return { node, content, children }
}

/** A statement on its own line behind the last of several sub-items that have none of their own speaks for their parent. */
function raiseStatements(reads: readonly Read[]): void {
  for (const { node, children } of reads) {
    const last = children.at(-1)
    if (!last) continue
    raiseStatements(children)
    const [statement] = last.content.statements ?? []
    if (!statement || !endsForParent(children, last)) continue
    last.content.statements = undefined
    delete last.node.responsibilities
    node.responsibilities = [...(node.responsibilities ?? []), withoutCovers(statement)]
  }
}

function endsForParent(children: readonly Read[], last: Read): boolean {
  if (children.length < 2 || last.children.length > 0 || !last.content.ownLineLast) return false
  return (
    last.content.statements?.length === 1 &&
    children
      .slice(0, -1)
      .every(
        child => !child.node.responsibilities && child.children.every(grand => !grand.node.responsibilities),
      )
  )
}

/** How the nodes of a part end. */
interface Ends {
  /** The last one printed. */
  last: Read | undefined
  /** The last one that goes on behind its statement, and how many do. */
  goingOn: Read | undefined
  goOn: number
  /** How many have statements. */
  stated: number
}

/** Goes through the nodes in the order in which they are printed. */
function addEnds(reads: readonly Read[], ends: Ends): Ends {
  for (const read of reads) {
    const { statements, behind } = read.content
    ends.last = read
    if (statements) ends.stated++
    if (behind >= 0) {
      ends.goingOn = read
      ends.goOn++
    }
    addEnds(read.children, ends)
  }
  return ends
}

/** `本方案自2024年1月1日起施行`: never part of the last item. */
const COMING_INTO_FORCE = /^本[\u3400-\u9fff]{2,8}(?:自|从).{1,40}(?:施行|执行|实施|生效|有效)/

/**
 * The plan's closing words: from where it says when it comes into force; or the paragraphs behind the last item's
 * statement, where no other item goes on behind its own.
 */
function takeClosing(reads: readonly Read[]): Pick<Content, 'paragraphs' | 'positions'> | undefined {
  const { last, goingOn, goOn, stated } = addEnds(reads, {
    last: undefined,
    goingOn: undefined,
    goOn: 0,
    stated: 0,
  })
  if (!last?.content.paragraphs) return undefined
  const { paragraphs, positions, statements = [] } = last.content
  const forced = paragraphs.findIndex((words, index) => index > 0 && COMING_INTO_FORCE.test(words))
  const behind = stated >= 3 && goOn === 1 && goingOn === last ? last.content.behind : forced
  const covered = Math.max(-1, ...statements.map(statement => statement.covers?.[1] ?? -1))
  if (behind < 0 || behind <= covered) return undefined
  const closing = { paragraphs: paragraphs.splice(behind), positions: positions?.splice(behind) }
  if (paragraphs.length === 0) {
    delete last.node.paragraphs
    delete last.node.paragraphPositions
  }
  return closing
}
