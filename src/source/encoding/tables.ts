/**
 * The tables of encodings, from iconv-lite, which needs Node's Buffer. For a browser, bundlers put `tables.browser.ts` in
 * the place of this module: the field `browser` of package.json says so.
 */
import iconv from 'iconv-lite'

/** Whether there is an encoding of this name. */
export function hasEncoding(label: string): boolean {
  return iconv.encodingExists(label)
}

/** The bytes as text; what cannot be decoded becomes U+FFFD. `label` must be one that there is. */
export function decodeByTable(bytes: Uint8Array, label: string): string {
  return iconv.decode(bytes, label)
}
