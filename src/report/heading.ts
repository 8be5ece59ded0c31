/** Headings of a level that is known only when the page is made. */
import { html, type Insert, type Markup } from './html.ts'

/** HTML has six levels; deeper headings stay at the last. */
const TAGS: readonly ((attributes: Insert, content: Insert) => Markup)[] = [
  (attributes, content) => html`<h1${attributes}>${content}</h1>`,
  (attributes, content) => html`<h2${attributes}>${content}</h2>`,
  (attributes, content) => html`<h3${attributes}>${content}</h3>`,
  (attributes, content) => html`<h4${attributes}>${content}</h4>`,
  (attributes, content) => html`<h5${attributes}>${content}</h5>`,
  (attributes, content) => html`<h6${attributes}>${content}</h6>`,
]

/** A heading; `level` from 1. `attributes` begins with a space. */
export function heading(level: number, attributes: Insert, content: Insert): Markup {
  const tag = TAGS[Math.min(level, TAGS.length) - 1]
  return tag ? tag(attributes, content) : html`${content}`
}
