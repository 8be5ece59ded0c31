/** JUnit XML, which GitLab, Jenkins and others show: a suite a notice, a case an item. */
import { describe } from '../describe.ts'
import type { Finding } from '../types.ts'
import {
  type CheckedFile,
  type CheckedItem,
  type CheckedNotice,
  type ReportFormat,
  startOf,
  type Tools,
} from './report.ts'
import { xmlCharacters } from './safe.ts'

const SPECIAL = /[&<>"'\t\n\r]/g

function escapeXml(text: string): string {
  return xmlCharacters(text).replace(SPECIAL, char => `&#${char.charCodeAt(0)};`)
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** Warnings and infos fail no case: they are what its output says. */
function findingXml(file: CheckedFile, finding: Finding, { language }: Tools): string {
  const { line, column } = startOf(finding)
  const message = describe(finding, language)
  const place = `${file.name}:${line}:${column}`
  if (finding.severity === 'error')
    return `      <failure${attributes({ message, type: finding.rule })}>${escapeXml(`${place} ${message}`)}</failure>\n`
  return `      <system-out>${escapeXml(`${place} ${finding.severity} ${finding.rule} ${message}`)}</system-out>\n`
}

interface Case {
  readonly name: string
  readonly line: number
  readonly findings: readonly Finding[]
}

/** The item that a finding concerns: of several with the same labels the last one that begins before it. */
function itemOf({ path, position }: Finding, items: readonly CheckedItem[]): CheckedItem | undefined {
  const offset = position?.start.offset ?? 0
  return (
    items.findLast(item => (item.position?.start.offset ?? 0) <= offset) ??
    (path.length > 0 ? items[0] : undefined)
  )
}

/** A case for the notice itself, then one for each item; what concerns a heading is the notice's. */
function casesOf(notice: CheckedNotice, { say }: Tools): Case[] {
  const key = (path: readonly string[]): string => JSON.stringify(path)
  const byPath = new Map<string, CheckedItem[]>()
  for (const item of notice.items) byPath.set(key(item.path), [...(byPath.get(key(item.path)) ?? []), item])
  const own: Finding[] = []
  const found = new Map(notice.items.map(item => [item, [] as Finding[]]))
  for (const finding of notice.findings) {
    const item = itemOf(finding, byPath.get(key(finding.path)) ?? [])
    const list = item ? found.get(item) : own
    list?.push(finding)
  }
  const cases = Array.from(found, ([item, findings]) => ({
    name: `${item.path.join(' ')} ${item.title}`.trim(),
    line: item.position?.start.line ?? 1,
    findings,
  }))
  return [{ name: say('check.notice'), line: 1, findings: own }, ...cases]
}

function suite(file: CheckedFile, notice: CheckedNotice, tools: Tools): string {
  const cases = casesOf(notice, tools)
  const failing = ({ findings }: Case): boolean => findings.some(({ severity }) => severity === 'error')
  const body = cases.map(each => {
    const head = `    <testcase${attributes({ name: each.name, classname: file.name, file: file.name, line: each.line, time: 0 })}`
    // One failure a case is what the readers of the format agree on.
    const failures = each.findings.filter(({ severity }) => severity === 'error')
    const rest = each.findings.filter(({ severity }) => severity !== 'error')
    const inner =
      joined(file, failures, tools) + rest.map(finding => findingXml(file, finding, tools)).join('')
    return inner === '' ? `${head}/>\n` : `${head}>\n${inner}    </testcase>\n`
  })
  const counts = {
    tests: cases.length,
    failures: cases.filter(failing).length,
    errors: 0,
    skipped: 0,
    time: 0,
  }
  const name = notice.title ? `${file.name} ${notice.title}` : file.name
  return `  <testsuite${attributes({ name, file: file.name, ...counts })}>\n${body.join('')}  </testsuite>\n`
}

/** Several failures of one case as one element, a line each. */
function joined(file: CheckedFile, failures: readonly Finding[], tools: Tools): string {
  const [first, ...others] = failures
  if (!first) return ''
  if (others.length === 0) return findingXml(file, first, tools)
  const lines = failures.map(finding => {
    const { line, column } = startOf(finding)
    return `${file.name}:${line}:${column} ${finding.rule} ${describe(finding, tools.language)}`
  })
  const message = failures.map(finding => describe(finding, tools.language)).join('; ')
  return `      <failure${attributes({ message, type: first.rule })}>${escapeXml(lines.join('\n'))}</failure>\n`
}

function unreadSuite(name: string, reason: string): string {
  const head = attributes({ name, tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 })
  const error = `<error${attributes({ message: reason, type: 'unread' })}/>`
  return `  <testsuite${head}>\n    <testcase${attributes({ name, classname: name, time: 0 })}>${error}</testcase>\n  </testsuite>\n`
}

export const junit: ReportFormat = {
  name: 'junit',
  extensions: ['xml'],
  whole: true,
  render(report, tools) {
    const suites = [
      ...report.files.flatMap(file => file.notices.map(notice => suite(file, notice, tools))),
      ...report.unread.map(({ name, reason }) => unreadSuite(name, reason)),
    ]
    return {
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="yaoyao-plan">\n${suites.join('')}</testsuites>\n`,
    }
  },
}
