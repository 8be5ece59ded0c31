/** The tables of encodings that every browser has (WHATWG Encoding Standard); the same functions as `tables.ts`. */

/** Whether there is an encoding of this name. */
export function hasEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The bytes as text; what cannot be decoded becomes U+FFFD. `label` must be one that there is. */
export function decodeByTable(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes)
}
