/** Ids and class names: what page templates call their parts. */
import type { Tree, TreeNode } from './tree.ts'

/** A name without its hyphens, underscores and capitals, as the tables of layouts spell it: `article-Content` → `articlecontent`. */
export function plainHook(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase()
}

/** The id (as `#id`) and the classes (as `.name`) of an element, in plain spelling. */
export function hooksOf(node: TreeNode): string[] {
  const { id, class: classes } = node.attributes
  const hooks = (classes ?? '').split(/\s+/).filter(name => name !== '')
  return [
    ...(id === undefined || id === '' ? [] : [`#${plainHook(id.trim())}`]),
    ...hooks.map(name => `.${plainHook(name)}`),
  ]
}

const WORD = /[A-Z]?[a-z]+|[A-Z]+|[\u3400-\u9fff]+/g

/** The words of an element's id and classes: `BreadcrumbNav article_l` → `breadcrumb`, `nav`, `article`, `l`. */
export function wordsOf(node: TreeNode): readonly string[] {
  const { id, class: classes } = node.attributes
  if (id === undefined && classes === undefined) return NONE
  const known = WORDS.get(node)
  if (known) return known
  const words = splitWords(id, classes)
  WORDS.set(node, words)
  return words
}

const NONE: readonly string[] = []
/** Three stages ask for the words of the same elements. */
const WORDS = new WeakMap<TreeNode, readonly string[]>()

function splitWords(id: string | undefined, classes: string | undefined): string[] {
  return (`${id ?? ''} ${classes ?? ''}`.match(WORD) ?? []).map(word => word.toLowerCase())
}

/** The elements by hook and by name (`article`), in document order. */
export function indexHooks(tree: Tree): ReadonlyMap<string, readonly TreeNode[]> {
  const index = new Map<string, TreeNode[]>()
  const add = (hook: string, node: TreeNode): void => {
    const list = index.get(hook)
    if (list) list.push(node)
    else index.set(hook, [node])
  }
  for (const node of tree.nodes) {
    if (node.kind !== 'element') continue
    add(node.name, node)
    for (const hook of new Set(hooksOf(node))) add(hook, node)
  }
  return index
}
