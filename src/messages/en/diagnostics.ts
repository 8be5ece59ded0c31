/** Words of the diagnostics: `diagnostic.` and the code. The codes and their severities are in `src/check/diagnostics.ts`. */
export const diagnostics = {
  'diagnostic.undecodable-bytes': 'bytes that are not valid {encoding}, read as U+FFFD ({count})',
  'diagnostic.replacement-character':
    'a character was lost before this file was written: it holds U+FFFD ({count}, {encoding})',
  'diagnostic.empty-notice': 'no text found: neither a title nor a plan',
  'diagnostic.unclosed-bracket': 'the bracket {bracket} is never closed',
  'diagnostic.mixed-bracket': 'the bracket {open} is closed by {close}',
  'diagnostic.number-skipped': 'number {label} follows {previous}: a number is skipped',
  'diagnostic.number-repeated': 'number {label} is repeated',
  'diagnostic.number-restarted': 'number {label} follows {previous}: the numbering starts again',
  'diagnostic.unplaced-text': 'this paragraph fits nowhere in the plan: {text}',
  'diagnostic.item-without-unit': '{path} names no responsible unit',
} as const
