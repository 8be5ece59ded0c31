/** HTML by templates that escape whatever is put into them. */

/** Text that is HTML already: made by `html` only. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes: texts and numbers are escaped, `undefined` and `false` leave nothing. */
export type Insert = string | number | Markup | undefined | false | readonly Insert[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIAL = /[&<>"']/g

/** Not allowed in HTML (Living Standard, 13.1.4), and halves of a surrogate pair. */
const UNPRINTABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as HTML that shows it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, char => ENTITIES[char] ?? char).replace(UNPRINTABLE, '\ufffd')
}

function inserted(value: Insert): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(inserted).join('')
  return escapeHtml(String(value))
}

/** A template of HTML. Values stand in elements or in quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(strings.map((string, index) => string + inserted(values[index])).join(''))
}
