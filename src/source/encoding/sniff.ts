/** What kind of file the bytes are, where they are no text. */

const ascii = (text: string): readonly number[] => [...text].map(char => char.charCodeAt(0))

/** The first bytes of the kinds of files that are published next to notices. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: 'PDF', bytes: ascii('%PDF-') },
  { kind: 'ZIP (or DOCX, XLSX, OFD)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'OLE (DOC, XLS or WPS)', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', bytes: ascii('GIF8') },
  { kind: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'RAR', bytes: ascii('Rar!\x1a\x07') },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'RTF', bytes: ascii('{\\rtf') },
  { kind: 'SQLite', bytes: ascii('SQLite format 3\0') },
]

/** How many bytes are looked at for NUL. */
const REACH = 65_536

/**
 * What the bytes look like (`PDF`, `ZIP (or DOCX, XLSX, OFD)`, `binary data` …) if they are no text; `undefined` for
 * text, UTF-16 with or without a byte order mark included.
 */
export function sniffBinary(bytes: Uint8Array): string | undefined {
  const signature = SIGNATURES.find(row => row.bytes.every((byte, index) => bytes[index] === byte))
  if (signature) return signature.kind
  if (hasUtf16Mark(bytes) || unmarkedUtf16(bytes)) return undefined
  return bytes.subarray(0, REACH).includes(0) ? 'binary data' : undefined
}

/** Whether the bytes begin with the byte order mark of UTF-16. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  return bytes.length >= 2 && (mark === 0xfffe || mark === 0xfeff)
}

/**
 * The encoding of UTF-16 text without a byte order mark. Only bytes with NUL are asked, which line ends, digits and
 * mark-up have in UTF-16; nearly all units then have to be common characters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, REACH)
  if (bytes.length % 2 === 1 || !head.includes(0)) return undefined
  let little = 0
  let big = 0
  for (let i = 0; i + 1 < head.length; i += 2) {
    const first = head[i] ?? 0
    const second = head[i + 1] ?? 0
    if (isCommon((second << 8) | first)) little++
    if (isCommon((first << 8) | second)) big++
  }
  if (Math.max(little, big) < (head.length / 2) * 0.9) return undefined
  return little >= big ? 'utf-16le' : 'utf-16be'
}

function isCommon(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
  return (unit >= 0x2010 && unit <= 0x303f) || (unit >= 0x3400 && unit <= 0x9fff) || unit >= 0xff00
}
