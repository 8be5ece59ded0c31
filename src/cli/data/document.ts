/** Data files (YAML, JSON, NDJSON) as documents that know where each of their values stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'

/** A place in a data file; line and column from 1. */
export interface DataPlace {
  readonly line: number
  readonly column: number
}

/** One value of a data file: a document of a stream, a line of NDJSON, or an element of a list at the top. */
export interface DataDocument {
  readonly value: unknown
  /** Where the value at `path` stands; with `key`, where its key does. What is not there is placed at its nearest owner. */
  locate(path: readonly (string | number)[], key?: string): DataPlace
}

/** Why a file, or one of its documents, is no data. `reason` is the reader's own sentence, in English. */
export interface DataFault extends DataPlace {
  readonly reason: string
}

export interface Data {
  readonly documents: readonly DataDocument[]
  readonly faults: readonly DataFault[]
}

type Parsed = ReturnType<typeof parseAllDocuments>[number]

function pairOf(node: unknown, key: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node))
    return node.items.find(pair => isScalar(pair.key) && String(pair.key.value) === String(key))
  if (isSeq(node) && typeof key === 'number') return { key: node.items[key], value: node.items[key] }
  return undefined
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0]
}

/** The offset of the value at `path`, as deep as the document goes. */
function offsetAt(parsed: Parsed, path: readonly (string | number)[], key?: string): number {
  let node: unknown = parsed.contents
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const resolved = isAlias(node) ? node.resolve(parsed) : node
    const pair = pairOf(resolved, step)
    node = pair?.value
    offset = offsetOf(node) ?? offsetOf(pair?.key) ?? offset
  }
  if (key === undefined) return offset
  return offsetOf(pairOf(isAlias(node) ? node.resolve(parsed) : node, key)?.key) ?? offset
}

/** Parses one stream; `line` is added to every line. */
function stream(text: string, line: number): Data {
  const lines = new LineCounter()
  const place = (offset: number): DataPlace => {
    const at = lines.linePos(offset)
    return { line: at.line + line, column: at.col }
  }
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })
  const documents: DataDocument[] = []
  const faults: DataFault[] = []
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const [error] = document.errors
    if (error) {
      faults.push({ ...place(error.pos[0]), reason: error.message })
      continue
    }
    const value: unknown = document.toJS()
    if (Array.isArray(value))
      value.forEach((element: unknown, index) => {
        documents.push({
          value: element,
          locate: (path, key) => place(offsetAt(document, [index, ...path], key)),
        })
      })
    else if (document.contents !== null)
      documents.push({ value, locate: (path, key) => place(offsetAt(document, path, key)) })
  }
  return { documents, faults }
}

function each(parts: readonly Data[]): Data {
  return { documents: parts.flatMap(part => part.documents), faults: parts.flatMap(part => part.faults) }
}

const NDJSON = /\.(?:ndjson|jsonl)$/i
/** A line that is a whole JSON object, followed by another one: NDJSON whatever the file is called. */
const OBJECT_LINES = /^\{[^\n]*\}[ \t\r]*\n\{/

/** Where `JSON.parse` stopped; it says so only in its message, and not at the end of the text. */
const JSON_POSITION = /at position (\d+)/

function jsonFault(text: string, error: SyntaxError): Data {
  const found = JSON_POSITION.exec(error.message)?.[1]
  const before = text.slice(0, found === undefined ? text.length : Number(found))
  const lines = before.split('\n')
  const column = (lines.at(-1)?.length ?? 0) + 1
  return { documents: [], faults: [{ line: lines.length, column, reason: error.message }] }
}

/**
 * Documents of well-formed JSON, read by the faster parser; the slower one is asked only for places. `undefined` for
 * what is no JSON and need not be (`strict` is not set).
 */
function json(text: string, strict: boolean): Data | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return strict ? jsonFault(text, error) : undefined
    throw error
  }
  let placed: Data | undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return {
    documents: values.map((element, index) => ({
      value: element,
      locate(path, key) {
        placed ??= stream(text, 0)
        return placed.documents[index]?.locate(path, key) ?? { line: 1, column: 1 }
      },
    })),
    faults: [],
  }
}

/**
 * Reads a data file. `name` tells NDJSON by its extension; JSON is a subset of YAML 1.2, so one reader places both.
 * Elements of a list at the top count as documents of their own.
 */
export function readData(text: string, name: string): Data {
  if (NDJSON.test(name) || OBJECT_LINES.test(text))
    return each(text.split('\n').map((line, index) => (line.trim() === '' ? each([]) : stream(line, index))))
  const strict = /\.json$/i.test(name) && text.trim() !== ''
  return (strict || /^\s*[[{]/.test(text) ? json(text, strict) : undefined) ?? stream(text, 0)
}
