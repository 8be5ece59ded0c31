/** SARIF 2.1.0 (OASIS), for code scanning and editors. */
import type { Position, Severity } from '../../model.ts'
import { describe } from '../describe.ts'
import { RULES } from '../rules.ts'
import type { Finding, Level, Rule } from '../types.ts'
import type { CheckedFile, ReportFormat, Tools } from './report.ts'
import { wellFormed } from './safe.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const TAGS: Readonly<Record<Tools['language'], string>> = { en: 'en-US', zh: 'zh-CN' }

function configuration(level: Level): object {
  return level === 'off' ? { enabled: false } : { level: LEVELS[level] }
}

function descriptor({ id, level, words, wrong, right, category }: Rule, { language, say }: Tools): object {
  const { title, explanation } = words[language]
  const fence = (text: string): string => `\`\`\`text\n${text}\`\`\``
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: {
      text: `${explanation}\n\n${say('rules.wrong')}\n${wrong.text}\n${say('rules.right')}\n${right.text}`,
      markdown: `${explanation}\n\n**${say('rules.wrong')}**\n\n${fence(wrong.text)}\n\n**${say('rules.right')}**\n\n${fence(right.text)}`,
    },
    defaultConfiguration: configuration(level),
    properties: { tags: [category] },
  }
}

function region({ start, end }: Position): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A path as a URI reference (RFC 3986); `%` and what may not stand in one is percent-encoded as UTF-8. */
function uriOf(name: string): string {
  const path = name
    .split('/')
    .map(part => encodeURIComponent(wellFormed(part)))
    .join('/')
  return path.startsWith('/') ? `file://${path}` : path
}

function location(file: CheckedFile, finding: Finding): object {
  const { position, path } = finding
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file.name) },
      region: position ? region(position) : { startLine: 1 },
    },
    ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join(' '), kind: 'member' }] }),
  }
}

function result(
  file: CheckedFile,
  finding: Finding,
  indices: ReadonlyMap<string, number>,
  tools: Tools,
): object {
  return {
    ruleId: finding.rule,
    ruleIndex: indices.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: describe(finding, tools.language) },
    locations: [location(file, finding)],
    partialFingerprints: { 'yaoyaoPlan/v1': finding.fingerprint },
  }
}

export const sarif: ReportFormat = {
  name: 'sarif',
  extensions: ['sarif'],
  whole: true,
  render(report, tools) {
    const indices = new Map(RULES.map((rule, index) => [rule.id, index]))
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'yaoyao-plan',
              semanticVersion: tools.version,
              language: TAGS[tools.language],
              rules: RULES.map(rule => descriptor(rule, tools)),
            },
          },
          language: TAGS[tools.language],
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: report.unread.length === 0,
              toolExecutionNotifications: report.unread.map(({ name, reason }) => ({
                level: 'error',
                message: { text: reason },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
              })),
            },
          ],
          artifacts: report.files.map(({ name }) => ({ location: { uri: uriOf(name) } })),
          results: report.files.flatMap(file =>
            file.notices.flatMap(notice =>
              notice.findings.map(finding => result(file, finding, indices, tools)),
            ),
          ),
        },
      ],
    }
    const safe = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? wellFormed(value) : value
    return { text: `${JSON.stringify(log, safe, 2)}\n` }
  },
}
