/** Entities as the parser decodes them: only where there is one, because most texts and attributes have none. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

/** What nearly every empty paragraph holds. */
export const NO_BREAK_SPACE = '&nbsp;'

/** A text with its entities decoded (HTML, 13.2.5.72). */
export function decodedText(raw: string): string {
  if (raw === NO_BREAK_SPACE) return '\u00a0'
  return raw.includes('&') ? decodeHTML(raw) : raw
}

/** An attribute's value with its entities decoded: in a query (`?a=1&copy=2`) none begins without a semicolon. */
export function decodedAttribute(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
}
