/** What a page's head says: `<title>`, `<meta>` elements, and the front matter of a static site's page. */
import type { Fact } from '../block.ts'
import { attributeOf, type Tree } from './tree.ts'

/** Names that pages of the government use (国办发〔2018〕…, 政府网站发展指引) and others that say as much, in the usual spelling. */
const NAMES = new Map(
  [
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'ColumnName',
    'SiteName',
    'Maketime',
    'Author',
    'Keywords',
    'Description',
    'ColumnDescription',
    'SiteDomain',
    'SiteIDCode',
    'ColumnType',
    'ColumnKeywords',
    'Image',
    'Url',
  ].map(name => [name.toLowerCase(), name]),
)

/** The facts of the `<meta>` elements, by the usual spelling of their names; empty ones are left out. */
export function metaFacts(tree: Tree): Fact[] {
  const facts: Fact[] = []
  for (const node of tree.nodes) {
    if (node.name !== 'meta') continue
    const label = NAMES.get((attributeOf(node, 'name') ?? '').trim().toLowerCase())
    const value = attributeOf(node, 'content')?.replace(/\s+/g, ' ').trim() ?? ''
    if (label && value !== '') facts.push({ label, value, origin: 'meta', range: [node.from, node.to] })
  }
  return facts
}

/** The text of `<title>`; white space collapsed. */
export function headTitle(tree: Tree): string | undefined {
  const element = tree.nodes.find(node => node.name === 'title')
  const texts = element ? tree.nodes.slice(element.index + 1, element.end) : []
  const title = texts
    .map(node => node.data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return title === '' ? undefined : title
}

const FENCE = /^\ufeff?\s{0,16}---[ \t]*\r?\n/
const END = /^---[ \t]*\r?$/m
const TITLE = /^title\s*:\s*(.+)$/m

/** The front matter (`---`, YAML, `---`) before the mark-up: how long it is, and its title. */
export function frontMatter(source: string): { readonly length: number; readonly title?: string } {
  const open = FENCE.exec(source)?.[0]
  if (open === undefined) return { length: 0 }
  const rest = source.slice(open.length, open.length + 20_000)
  const close = END.exec(rest)
  if (!close) return { length: 0 }
  const title = TITLE.exec(rest.slice(0, close.index))?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  return { length: open.length + close.index + close[0].length, ...(title ? { title } : {}) }
}
