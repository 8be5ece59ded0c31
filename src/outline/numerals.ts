/** Chinese and Arabic numerals as values. */

const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]))
for (const [digit, value] of [...'零○０'].map((digit): [string, number] => [digit, 0]))
  DIGITS.set(digit, value)
DIGITS.set('两', 2)

const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const PLAIN = /^(?:[0-9]+|[〇零一二三四五六七八九十百]+)$/

/**
 * The value of a numeral: `十二` and `一二` are 12, `一百零三` is 103, `二〇一八` is 2018, `１２` is 12.
 * Returns `undefined` for what is not a numeral.
 */
export function numeral(text: string): number | undefined {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '')
  if (/^\d+$/.test(plain)) return Number(plain)
  let total = 0
  let digit: number | undefined
  let positional = false
  let last = Number.POSITIVE_INFINITY
  for (const char of plain) {
    const unit = UNITS.get(char)
    const value = DIGITS.get(char)
    if (unit !== undefined) {
      if (unit >= last || digit === 0) return undefined
      total += (digit ?? 1) * unit
      digit = undefined
      last = unit
    } else if (value === undefined) return undefined
    else if (digit === undefined) digit = value
    else if (digit > 0 || total === 0) {
      positional = true
      digit = digit * 10 + value
    } else digit = value
  }
  if (total === 0) return digit
  return positional || digit === 0 ? undefined : total + (digit ?? 0)
}
