/** Plans in data files, with the places of their values in those very files. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Node as YamlNode,
} from 'yaml'
import type { Notice, Position } from '../../model.ts'
import { type Locate, positions } from '../../source/position.ts'

type Value = Readonly<Record<string, unknown>>

/** Lists whose elements have a position of their own. */
const PLACED: ReadonlySet<string> = new Set(['parts', 'children', 'responsibilities', 'standing', 'units'])
/** Lists of paragraphs, and what their positions are called. */
const PARAGRAPHS: Readonly<Record<string, string>> = {
  paragraphs: 'paragraphPositions',
  preamble: 'preamblePositions',
}
/** Fields that hold such lists; all others are taken as they are. */
const OPENED: ReadonlySet<string> = new Set([...PLACED, ...Object.keys(PARAGRAPHS)])

type Place = (node: YamlNode | undefined) => Position | undefined
type Resolve = (node: unknown) => YamlNode | undefined

function fieldOf(node: YamlNode | undefined, key: string, resolve: Resolve): YamlNode | undefined {
  if (!isMap(node)) return undefined
  return resolve(node.items.find(pair => isScalar(pair.key) && pair.key.value === key)?.value)
}

function elementsOf(node: YamlNode | undefined, resolve: Resolve): (YamlNode | undefined)[] {
  return isSeq(node) ? node.items.map(resolve) : []
}

/** Old places point into the notice's page, so each is replaced or taken away. */
function placed(value: Value, node: YamlNode | undefined, place: Place, resolve: Resolve): Value {
  const result: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    if (key === 'position' || Object.values(PARAGRAPHS).includes(key)) continue
    result[key] = field
    if (!OPENED.has(key) || !Array.isArray(field)) continue
    const elements = elementsOf(fieldOf(node, key, resolve), resolve)
    const paragraphs = PARAGRAPHS[key]
    if (paragraphs) result[paragraphs] = elements.map(place)
    else result[key] = field.map((each: Value, index) => placed(each, elements[index], place, resolve))
  }
  const position = place(node)
  return position ? { ...result, position } : result
}

/** Makes notices of the values of one document that begins at `offset` of the file. */
function maker(
  document: Document,
  locate: Locate,
  offset: number,
): (value: unknown, node: unknown) => Notice {
  const resolve: Resolve = node => (isAlias(node) ? node.resolve(document) : isNode(node) ? node : undefined)
  const place: Place = node =>
    node?.range ? locate(node.range[0] + offset, node.range[1] + offset) : undefined
  return (value, node) => {
    // A plan's own position has no field; its diagnostics speak of the notice that it was read from.
    const { position: _, ...notice } = placed(value as Value, resolve(node), place, resolve)
    return { ...(notice as unknown as Notice), diagnostics: [] }
  }
}

/** One plan of a data file: its value before it is checked, and the way to make a notice of it once it is. */
export interface DataNotice {
  readonly value: unknown
  /** The notice with positions in the data file. Only for a value that fits the schema. */
  notice(): Notice
}

/**
 * The plans of a data file, in order: documents, elements of a list at the top, or the lines of NDJSON. Documents with
 * errors are left out; `readData` tells of those.
 */
export function dataNotices(text: string, lines: boolean): DataNotice[] {
  const locate = positions(text)
  const found: DataNotice[] = []
  const add = (source: string, offset: number): void => {
    const documents = parseAllDocuments(source, { prettyErrors: false })
    for (const document of Array.isArray(documents) ? documents : []) {
      if (document.errors.length > 0 || document.contents === null) continue
      const make = maker(document, locate, offset)
      const value: unknown = document.toJS()
      const values: unknown[] = Array.isArray(value) ? value : [value]
      const nodes =
        Array.isArray(value) && isSeq(document.contents) ? document.contents.items : [document.contents]
      values.forEach((each, index) => {
        found.push({ value: each, notice: () => make(each, nodes[index]) })
      })
    }
  }
  if (!lines) add(text, 0)
  else {
    let offset = 0
    for (const line of text.split('\n')) {
      if (line.trim() !== '') add(line, offset)
      offset += line.length + 1
    }
  }
  return found
}
