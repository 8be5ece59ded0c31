/** The changes as text, JSON and Markdown. */
import { escapeMarkdown } from '../check/report/markdown.ts'
import { oneLine, wellFormed } from '../check/report/safe.ts'
import type { Say } from '../messages/index.ts'
import { passage } from './passage.ts'
import type { Change, ChangeKind, Difference, Edition, Ref } from './types.ts'

/** What a format may ask for. */
export interface DiffTools {
  readonly say: Say
  readonly styles: Readonly<Record<'added' | 'removed' | 'changed' | 'dim', (text: string) => string>>
}

/** A format for changes. */
export type DiffFormat = (difference: Difference, tools: DiffTools) => string

const SIGNS: Readonly<Record<ChangeKind, '+' | '-' | '~'>> = {
  added: '+',
  removed: '-',
  moved: '~',
  renumbered: '~',
  reworded: '~',
  'unit-gained': '+',
  'unit-lost': '-',
  'role-changed': '~',
  'deadline-changed': '~',
}
const STYLES = { '+': 'added', '-': 'removed', '~': 'changed' } as const

function name(ref: Ref | undefined, say: Say): string {
  if (!ref) return ''
  return ref.path.length > 0 ? ref.path.join(' ') : say('diff.part')
}

function words(change: Change, say: Say): string {
  const { from = say('diff.none'), to = say('diff.none'), unit = '' } = change
  const title = (change.new ?? change.old)?.title ?? ''
  const said: Readonly<Record<ChangeKind, () => string>> = {
    added: () => say('diff.added', { title }),
    removed: () => say('diff.removed', { title }),
    moved: () => say('diff.moved', { from, to }),
    renumbered: () => say('diff.renumbered', { from, to }),
    reworded: () => {
      const [before, after] = [change.from ?? '', change.to ?? ''].map(each => each.replaceAll('\n', ' '))
      const { start, from: old, to: now, end } = passage(before ?? '', after ?? '')
      return say('diff.reworded', { text: `${start}[-${old}-]{+${now}+}${end}` })
    },
    'unit-gained': () => say('diff.unitGained', { unit, role: to }),
    'unit-lost': () => say('diff.unitLost', { unit, role: from }),
    'role-changed': () => say('diff.roleChanged', { unit, from, to }),
    'deadline-changed': () => say('diff.deadlineChanged', { from, to }),
  }
  return said[change.kind]()
}

function edition({ title, documentNumber, issuedDate }: Edition, say: Say): string {
  return [title, documentNumber, issuedDate].filter(Boolean).join(' · ') || say('diff.none')
}

function summary({ changes, shifted }: Difference, say: Say): string {
  const said = changes.length === 0 ? say('diff.same') : say('diff.summary', { count: changes.length })
  return shifted > 0 ? `${said}${say('diff.shifted', { count: shifted })}` : said
}

/** A line a change: a sign, the node (its label in the new edition, or in the old one where it is gone), what changed. */
const text: DiffFormat = (difference, { say, styles }) => {
  const lines = difference.changes.map(change => {
    const sign = SIGNS[change.kind]
    const line = `${sign} ${name(change.new ?? change.old, say)}  ${words(change, say)}`
    return styles[STYLES[sign]](oneLine(line))
  })
  const head = [`--- ${edition(difference.old, say)}`, `+++ ${edition(difference.new, say)}`].map(oneLine)
  return `${[...head.map(styles.dim), ...lines, summary(difference, say)].join('\n')}\n`
}

const json: DiffFormat = difference => {
  const safe = (_: string, value: unknown): unknown => (typeof value === 'string' ? wellFormed(value) : value)
  return `${JSON.stringify({ version: 1, ...difference }, safe, 2)}\n`
}

const markdown: DiffFormat = (difference, { say }) => {
  const rows = difference.changes.map(change => {
    const cells = [SIGNS[change.kind], name(change.new ?? change.old, say), words(change, say)]
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`
  })
  const table = [`| | ${say('diff.node')} | ${say('diff.change')} |`, '| --- | --- | --- |', ...rows, '']
  const head = [
    `- ${escapeMarkdown(edition(difference.old, say))}`,
    `- ${escapeMarkdown(edition(difference.new, say))}`,
    '',
  ]
  return `${[...head, ...(rows.length > 0 ? table : []), summary(difference, say)].join('\n')}\n`
}

/** The formats by name. */
export const DIFF_FORMATS: Readonly<Record<'text' | 'json' | 'markdown', DiffFormat>> = {
  text,
  json,
  markdown,
}
