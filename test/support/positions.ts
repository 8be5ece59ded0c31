/** Results as they are compared between renditions of one notice: what was read, not where it stood. */
const POSITIONS = new Set(['position', 'paragraphPositions', 'preamblePositions'])

function convert(value: unknown, text: (chars: string) => string): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map(item => convert(item, text))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !POSITIONS.has(name))
      .map(([name, item]) => [name, convert(item, text)]),
  )
}

/** A copy of the value without its positions. */
export function withoutPositions(value: unknown): unknown {
  return convert(value, chars => chars)
}

/** A copy of the value without its positions, each text in NFKC and without white space. */
export function folded(value: unknown): unknown {
  return convert(value, chars => chars.normalize('NFKC').replace(/\s/g, ''))
}
