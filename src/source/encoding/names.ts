/** The names of encodings: what pages declare and users type, and what each is decoded as. */

/**
 * Labels by the encoding that they are decoded as. GB 2312 and GBK are subsets of GB 18030, and pages that declare one
 * of them often hold characters of the larger set.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'utf-8': ['utf-8', 'utf8', 'unicode-1-1-utf-8', 'x-unicode20utf8', 'utf-8-sig', 'utf8mb4'],
  'utf-16le': ['utf-16le', 'utf16le', 'utf-16', 'utf16', 'ucs-2', 'ucs2', 'unicode', 'csunicode'],
  'utf-16be': ['utf-16be', 'utf16be', 'unicodefffe'],
  gb18030: [
    'gb18030',
    'gb-18030',
    'gbk',
    'x-gbk',
    'gb2312',
    'gb-2312',
    'gb_2312',
    'gb_2312-80',
    'gb2312-80',
    'csgb2312',
    'csiso58gb231280',
    'iso-ir-58',
    'chinese',
    'euc-cn',
    'euccn',
    'cp936',
    'ms936',
    '936',
    'windows-936',
  ],
  big5: ['big5', 'big-5', 'big5-hkscs', 'cn-big5', 'csbig5', 'x-x-big5', 'cp950', 'ms950', 'windows-950'],
}

const ENCODING_OF = new Map<string, string>()
for (const [encoding, labels] of Object.entries(LABELS))
  for (const label of labels) ENCODING_OF.set(label, encoding)

/** The encoding that a label stands for, in the contract's spelling; `undefined` for one that is not in the table. */
export function encodingOf(label: string): string | undefined {
  return ENCODING_OF.get(label.trim().toLowerCase())
}
