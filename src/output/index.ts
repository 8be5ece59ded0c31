/** The table of output formats. */
import type { Format } from './format.ts'
import { writeJson } from './json.ts'

export const FORMATS: readonly Format[] = [
  { name: 'json', extensions: ['json'], load: async () => writeJson },
  {
    name: 'yaml',
    extensions: ['yaml', 'yml'],
    listsRows: true,
    load: async () => (await import('./yaml.ts')).writeYaml,
  },
  {
    name: 'ndjson',
    extensions: ['ndjson', 'jsonl'],
    load: async () => (await import('./ndjson.ts')).writeNdjson,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    laysOut: true,
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    laysOut: true,
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    laysOut: true,
    binary: true,
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
]

/** The format that `--format` names; `undefined` for an unknown name. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find(format => format.name === name)
}

/** The format that a file's extension means; `undefined` where it means none. */
export function formatOfFile(name: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : FORMATS.find(format => format.extensions.includes(extension))
}
