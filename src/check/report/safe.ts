/** Text of a notice on its way into a format that not every character may enter. */

const LONE = /\p{Surrogate}/gu
/** What XML 1.0 (2.2, Char) leaves out, as far as it is not a lone surrogate. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
/** C0, DEL, C1, line and paragraph separators, and the marks that reorder a line. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const REPLACEMENT = '\ufffd'

/** The text without lone surrogates, as String.prototype.toWellFormed (ES2024) gives it. */
export function wellFormed(text: string): string {
  return text.replace(LONE, REPLACEMENT)
}

/** The text with only characters that XML 1.0 allows, not yet escaped. */
export function xmlCharacters(text: string): string {
  return wellFormed(text).replace(NOT_XML, REPLACEMENT)
}

/** The text on one line, its control characters written as `\u001b`; lone surrogates are replaced. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(CONTROL, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
