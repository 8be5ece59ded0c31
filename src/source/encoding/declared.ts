/** The encoding that a page says it has. */
import { encodingOf } from './names.ts'

/** How far into the file a declaration is looked for; HTML asks for the first 1024 bytes, published pages need more. */
const REACH = 8192

const XML_DECLARATION = /^\s{0,64}<\?xml\s[^>]{0,256}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i
const META_CHARSET = /<meta\s[^>]{0,512}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i

/**
 * The encoding named by an XML declaration, `<meta charset>` or `<meta http-equiv>`. A declaration that can be read
 * byte by byte cannot mean UTF-16, so such a one counts as UTF-8 (HTML, 13.2.3.2); labels without Chinese characters
 * (`iso-8859-1`) are left out, for a Chinese page that declares one is wrong.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = ''
  for (const byte of bytes.subarray(0, REACH)) head += String.fromCharCode(byte)
  const label = (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1]
  const encoding = label === undefined ? undefined : encodingOf(label)
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}
