/** A notice as an outline: headings, items, who carries them out and by when. */
import type { Node, Notice, Part, Statement, Table } from '../../model.ts'
import { deadlineOf, noticeName, ROLES, unitsByRole, type Visit, walk } from '../walk.ts'
import type { Words } from '../words.ts'
import { inline } from './escape.ts'
import { tableLines } from './table.ts'

const DEEPEST = 6

/** `**牵头** 甲局、乙局 · **时限** 年底前`; nothing where nobody is named. */
function assigned(statements: readonly Statement[] | undefined, say: Words): string[] {
  const units = unitsByRole(statements)
  const facts = ROLES.filter(role => units[role].length > 0).map(
    role => `**${say(`role.${role}`)}** ${inline(units[role].join('、'))}`,
  )
  const deadline = deadlineOf(statements)
  if (deadline) facts.push(`**${say('field.deadline')}** ${inline(deadline)}`)
  return facts.length > 0 ? [facts.join(' · ')] : []
}

function tables(list: readonly Table[] = []): string[][] {
  return list.map(([header = [], ...rows]) => tableLines(header, rows))
}

/** Blocks parted by an empty line; each is a list of lines. */
function body({ paragraphs = [], tables: own, responsibilities }: Partial<Node>, say: Words): string[][] {
  return [
    ...paragraphs.map(paragraph => [inline(paragraph)]),
    ...tables(own),
    ...assigned(responsibilities, say).map(line => [line]),
  ]
}

function blocks(list: readonly (readonly string[])[], indent = ''): string[] {
  return list.flatMap(lines => ['', ...lines.map(line => indent + line)])
}

function heading(level: number, text: string): string[] {
  return ['', `${'#'.repeat(Math.min(level, DEEPEST))} ${inline(text)}`]
}

function nodeLines({ node, depth }: Visit, base: number, say: Words): string[] {
  const words = `${node.label}${node.title ?? ''}`
  if (node.type === 'section') return [...heading(base + depth, words), ...blocks(body(node, say))]
  return ['', `- **${inline(words)}**`, ...blocks(body(node, say), '  ')]
}

function partLines(notice: Notice, part: Part, say: Words): string[] {
  const name = [part.label, part.title].filter(Boolean).join(' ')
  const own = name !== '' && (notice.parts.length > 1 || name !== notice.title)
  const base = own ? 3 : 2
  return [
    ...(own ? heading(2, name) : []),
    ...blocks((part.preamble ?? []).map(paragraph => [inline(paragraph)])),
    ...blocks(assigned(part.responsibilities, say).map(line => [line])),
    ...part.standing.flatMap(({ text }) => ['', `**${say('field.standing')}** ${inline(text)}`]),
    ...walk(part).flatMap(visit => nodeLines(visit, base, say)),
    ...blocks(body({ ...part, responsibilities: [] }, say)),
  ]
}

/** The lines of one notice. */
export function outlineLines(notice: Notice, say: Words): string[] {
  const { metadata, letter } = notice
  const facts = [
    metadata.documentNumber?.text,
    letter?.issuedDate ?? metadata.issuedDate,
    metadata.issuer ?? letter?.signatories?.join('、'),
  ]
  return [
    `# ${inline(noticeName(notice))}`,
    ...blocks(facts.some(Boolean) ? [[inline(facts.filter(Boolean).join(' · '))]] : []),
    ...notice.parts.flatMap(part => partLines(notice, part, say)),
  ]
}
