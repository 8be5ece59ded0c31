/** What a page's head says: `<title>`, `<meta>` elements, and the front matter of a static site's page. */
import type { Fact } from '../block.ts'
import { collapsed } from '../text.ts'
import { attributeOf, type Tree, type TreeNode } from './tree.ts'

/** Names that pages of the government use (国办发〔2018〕…, 政府网站发展指引) and others that say as much, in the usual spelling. */
const NAMES: ReadonlyMap<string, string> = new Map(
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
  ].flatMap(name => [[name, name] as const, [name.toLowerCase(), name] as const]),
)

/** The facts of the `<meta>` elements, by the usual spelling of their names; empty ones are left out. */
export function metaFacts(marks: readonly TreeNode[]): Fact[] {
  const facts: Fact[] = []
  for (const node of marks) {
    if (node.name !== 'meta') continue
    const name = attributeOf(node, 'name')
    const label = name && (NAMES.get(name) ?? NAMES.get(name.trim().toLowerCase()))
    if (!label) continue
    const value = collapsed(attributeOf(node, 'content') ?? '')
    if (value !== '') facts.push({ label, value, origin: 'meta', range: [node.from, node.to] })
  }
  return facts
}

/** The text of the element `<title>`; white space collapsed. */
export function headTitle(tree: Tree, element: TreeNode | undefined): string | undefined {
  let title = ''
  if (element) for (let at = element.index + 1; at < element.end; at++) title += tree.nodes[at]?.data ?? ''
  title = collapsed(title)
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
