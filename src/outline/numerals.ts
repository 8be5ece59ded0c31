/** Chinese and Arabic numerals as values. */

const codeOf = (char: string): number => char.charCodeAt(0)
const DIGITS = new Map(
  [...'〇一二三四五六七八九'].map((digit, value): [number, number] => [codeOf(digit), value]),
)
for (const digit of '零○') DIGITS.set(codeOf(digit), 0)
DIGITS.set(codeOf('两'), 2)

const UNITS = new Map([
  [codeOf('十'), 10],
  [codeOf('百'), 100],
  [codeOf('千'), 1000],
])

const ZERO = 0x30
const isArabic = (code: number): boolean => code >= ZERO && code <= ZERO + 9
/** Numbers of so many digits are exact however they are summed up. */
const EXACT = 15

/** The value of a number in ASCII digits; `undefined` for other text. */
function arabic(text: string): number | undefined {
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isArabic(code)) return undefined
    value = value * 10 + code - ZERO
  }
  if (text === '') return undefined
  return text.length <= EXACT ? value : Number(text)
}

/** The text without white space, each character in the usual one of the forms of its numeral. */
function plainOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!DIGITS.has(code) && !UNITS.has(code) && !isArabic(code))
      return text.normalize('NFKC').replace(/\s/g, '')
  }
  return text
}

/**
 * The value of a numeral: `十二` and `一二` are 12, `一百零三` is 103, `二〇一八` is 2018, `１２` is 12.
 * Returns `undefined` for what is not a numeral.
 */
export function numeral(text: string): number | undefined {
  const number = arabic(text)
  if (number !== undefined) return number
  if (text.length === 1) {
    const code = text.charCodeAt(0)
    const value = DIGITS.get(code) ?? UNITS.get(code)
    if (value !== undefined) return value
  }
  const plain = plainOf(text)
  const folded = plain === text ? undefined : arabic(plain)
  if (folded !== undefined) return folded
  let total = 0
  let digit: number | undefined
  let positional = false
  let last = Number.POSITIVE_INFINITY
  for (let i = 0; i < plain.length; i++) {
    const unit = UNITS.get(plain.charCodeAt(i))
    const value = DIGITS.get(plain.charCodeAt(i))
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

const LARGEST = 99

/** The Chinese numeral of a whole number up to 99: 12 is `十二`; none for other numbers. */
export function hanNumeral(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) return undefined
  const digit = (value: number): string => '一二三四五六七八九'.charAt(value - 1)
  const tens = Math.floor(number / 10)
  return (tens > 1 ? digit(tens) : '') + (tens > 0 ? '十' : '') + digit(number % 10)
}
