/** Text that Markdown (CommonMark 0.31, GitHub's extensions) shows as it is. */

/** Punctuation that can begin a construct anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&$#]/g

/** What begins a list, a heading's underline or a break at the start of a line. */
const AT_START = /^(\s*)([-+=])|^(\s*\d{1,9})([.)])/

/** Invisible in a text, but not to a renderer. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** `@name` would call a person on GitHub, whatever is escaped around it; a comment is not shown and parts the two. */
const MENTION = /(?<=@)(?=\w)/g

function escapeLine(line: string): string {
  const escaped = line.replace(ANYWHERE, '\\$&').replace(CONTROL, '\ufffd')
  return escaped
    .replace(AT_START, (_, indent = '', mark = '', digits = '', dot = '') =>
      mark ? `${indent}\\${mark}` : `${digits}\\${dot}`,
    )
    .replace(MENTION, '<!-- -->')
}

/** One line of text; line breaks become spaces. */
export function inline(text: string): string {
  return escapeLine(text.replace(/\s*[\r\n]\s*/g, ' ').trim())
}

/** A table's cell: line breaks become `<br>`. */
export function cell(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map(escapeLine)
    .join('<br>')
}
