/** The table of output formats. */
import type { Format } from './format.ts'

export const FORMATS: readonly Format[] = [
  { name: 'json', extensions: ['json'], load: async () => (await import('./json.ts')).writeJson },
  { name: 'yaml', extensions: ['yaml', 'yml'], load: async () => (await import('./yaml.ts')).writeYaml },
  {
    name: 'ndjson',
    extensions: ['ndjson', 'jsonl'],
    load: async () => (await import('./ndjson.ts')).writeNdjson,
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
