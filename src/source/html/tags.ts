/** What the elements of HTML do to their text by name. */

import { type Names, namesOfTag } from './names.ts'

/** An element's part in the layout. */
export interface Tag {
  /** Its name, the same string for every element: comparing names costs no reading. */
  readonly name: string
  /** Begins and ends a line. */
  readonly block: boolean
  /** Ends the line before it: a block, or a line break. */
  readonly breaks: boolean
  /** Its content is no text of the page. */
  readonly silent: boolean
  readonly bold: boolean
  /** 1 to 6 for `h1` to `h6`, otherwise 0. */
  readonly heading: number
  readonly center: boolean
  readonly pre: boolean
  /** Links to where its `href` says. */
  readonly link: boolean
  /** Changes nothing of how its text looks. */
  readonly plain: boolean
  /** What the steps of a page's reading look for it as. */
  readonly landmark: '' | 'meta' | 'title' | 'table' | 'cell' | 'list' | 'link'
  /** What the name says of the element's part in the page. */
  readonly names: Names
}

const listed = (list: string): string[] => list.split(/\s+/)

const BLOCKS: ReadonlySet<string> = new Set(
  listed(`address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td
  tfoot th thead tr ul`),
)

const SILENT: ReadonlySet<string> = new Set(
  listed(`script style noscript template iframe frame object embed applet canvas svg math audio video map head title
  select button input textarea option datalist meter progress xml`),
)

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th'])
const LANDMARKS: ReadonlyMap<string, Tag['landmark']> = new Map([
  ['meta', 'meta'],
  ['title', 'title'],
  ['table', 'table'],
  ['tr', 'cell'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'cell'],
  ['ol', 'list'],
  ['a', 'link'],
])
const HEADINGS: readonly string[] = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function tag(name: string): Tag {
  const heading = Math.max(HEADINGS.indexOf(name), 0)
  const silent = SILENT.has(name)
  const bold = BOLD.has(name)
  const center = name === 'center'
  const pre = name === 'pre'
  const link = name === 'a'
  const plain = !silent && !bold && !center && !pre && heading === 0
  const block = BLOCKS.has(name)
  const breaks = block || name === 'br'
  const landmark = LANDMARKS.get(name) ?? ''
  const names = namesOfTag(name)
  return { name, block, breaks, silent, bold, heading, center, pre, link, plain, landmark, names }
}

/** Further elements that pages are made of. */
const USUAL: readonly string[] = listed(
  'a base br em font i img input label link meta o:p p s small span sub sup u',
)

const TAGS = new Map([...BLOCKS, ...SILENT, ...BOLD, ...USUAL].map(name => [name, tag(name)] as const))

/** What the element of this name, in lower case, does. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? tag(name)
}
