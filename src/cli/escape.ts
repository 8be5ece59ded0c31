/** Text of a notice on its way to a person's terminal. */

/** C0 but for tab and line feed, DEL, C1, and the marks that reorder a line (Unicode, Bidirectional Algorithm, 2). */
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The text with its control characters written as `\u001b`, so that a notice cannot drive the terminal. */
export function escapeControls(text: string): string {
  return text.replace(HARMFUL, escaped)
}

/** The same on one line: line breaks and tabs are escaped as well. */
export function escapeLine(text: string): string {
  return escapeControls(text).replace(/[\n\t\u2028\u2029]/g, escaped)
}
