/** GB 18030-2022: what its table changed against that of 2005, which iconv-lite decodes by. */
import { decodeByTable } from './tables.ts'

/** The 18 characters that the 2005 table kept in the private use area, and where the 2022 edition puts them. */
const MOVED: readonly (readonly [number, number])[] = [
  [0xe78d, 0xfe10],
  [0xe78e, 0xfe12],
  [0xe78f, 0xfe11],
  [0xe790, 0xfe13],
  [0xe791, 0xfe14],
  [0xe792, 0xfe15],
  [0xe793, 0xfe16],
  [0xe794, 0xfe17],
  [0xe795, 0xfe18],
  [0xe796, 0xfe19],
  [0xe81e, 0x9fb4],
  [0xe826, 0x9fb5],
  [0xe82b, 0x9fb6],
  [0xe82c, 0x9fb7],
  [0xe832, 0x9fb8],
  [0xe843, 0x9fb9],
  [0xe854, 0x9fba],
  [0xe864, 0x9fbb],
]

const PRINTED = new Map(MOVED.map(([from, to]) => [String.fromCharCode(from), String.fromCharCode(to)]))
const PRIVATE = new RegExp(`[${[...PRINTED.keys()].join('')}]`, 'g')

/** The bytes as GB 18030-2022; what cannot be decoded becomes U+FFFD. */
export function decodeGb18030(bytes: Uint8Array): string {
  return decodeByTable(bytes, 'gb18030').replace(PRIVATE, char => PRINTED.get(char) ?? char)
}
