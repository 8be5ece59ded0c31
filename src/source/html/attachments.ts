/** The files that a page offers. */
import { Guarded } from '../guarded.ts'
import { Signs } from '../signs.ts'
import { collapsed } from '../text.ts'
import { ATTACHMENTS } from './names.ts'
import { attributeOf, plainText, type Tree, type TreeNode } from './tree.ts'

/** A link to a file; `node` is its element. */
export interface AttachmentLink {
  readonly name: string
  readonly href: string
  readonly node: TreeNode
}

const EXTENSIONS =
  'pdf|docx?|docm|xlsx?|xlsm|et|ett|wps|wpt|dps|pptx?|ofd|ceb|cebx|gd|gw|sep|rar|zip|7z|txt|csv|rtf|odt|ods'
const ENDS = new Signs('bcdfmprstvwxzBCDFMPRSTVWXZ')
const FILE_NAME = new Guarded('last', ENDS, new RegExp(`\\.(?:${EXTENSIONS})$`, 'i'))
/** In an address with a query or a fragment. */
const QUERIED_FILE = new Guarded('any', '?#&', new RegExp(`\\.(?:${EXTENSIONS})[?#&]`, 'i'))
const DOWNLOAD = /(?:download|downfile|attachment|attach\/|fileid|getfile|filename=)/i
const NAMELESS = /^(?:点击|附件)?(?:下载|查看|打开|预览|此处|这里)*$/
const CUT_OFF = new Guarded('last', '.…', /(?:\.{3}|…)$/)
/** What an unclosed link holds beyond these does not name it. */
const MOST_NODES = 200
const NOT_FILE = new Guarded('first', 'jJmMtTdD', /^(?:javascript|mailto|tel|data):/i)

/**
 * The links to files, in document order, each address once, of the page's links and the parts that offer files
 * (`offers`). In the body, any link to a download counts; elsewhere its address, its words or its place have to say
 * that it is a file.
 */
export function findAttachments(
  tree: Tree,
  offers: readonly TreeNode[],
  inBody: (index: number) => boolean,
): AttachmentLink[] {
  const links: AttachmentLink[] = []
  const seen = new Set<string>()
  let part = 0
  for (const node of offers) {
    if (node.names.parts & ATTACHMENTS) part = Math.max(part, node.end)
    if (node.name !== 'a') continue
    const href = attributeOf(node, 'href')?.trim() ?? ''
    if (href === '' || NOT_FILE.test(href)) continue
    const printed = plainText(tree, node.index, Math.min(node.end, node.index + MOST_NODES)).trim()
    const offered =
      FILE_NAME.test(href) ||
      QUERIED_FILE.test(href) ||
      FILE_NAME.test(printed) ||
      ((node.index < part || inBody(node.index) || printed.includes('附件')) && DOWNLOAD.test(href))
    if (!offered || seen.has(href)) continue
    seen.add(href)
    links.push({ name: nameOf(collapsed(printed), node, href), href, node })
  }
  return links
}

function nameOf(printed: string, node: TreeNode, href: string): string {
  const title = attributeOf(node, 'title')?.trim() ?? ''
  if (!NAMELESS.test(printed) && !CUT_OFF.test(printed)) return printed
  if (title !== '') return title
  return printed !== '' && !NAMELESS.test(printed) ? printed : fileName(href)
}

function fileName(href: string): string {
  const last = href.split(/[?#]/)[0]?.split('/').at(-1) ?? href
  try {
    return decodeURIComponent(last)
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}
