/** How wide a text stands on a terminal. */

/** East Asian wide and full-width characters and emoji (Unicode Standard Annex 11), as ranges of code points. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Colour sequences, combining marks, zero-width characters and variation selectors take no column. */
const WITHOUT_WIDTH = /\u001b\[[0-9;]*m|[\p{Mn}\p{Me}\p{Cf}]/gu

/** Columns that `text` takes: two for a wide character, one for every other. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text.replace(WITHOUT_WIDTH, '')) {
    const code = char.codePointAt(0) ?? 0
    width += code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
  }
  return width
}

/** The longest start of `text` that takes no more than so many columns. */
export function clip(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const char of text) {
    width += displayWidth(char)
    if (width > columns) break
    end += char.length
  }
  return text.slice(0, end)
}
