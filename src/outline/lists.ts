/** Lists of which most hold one item or none. */

/** The list with one more item. A list of one is made as such: adding to an empty one makes room for many. */
export function withItem<T>(list: T[] | undefined, item: T): T[] {
  if (!list) return [item]
  list.push(item)
  return list
}

/** The list with more items. */
export function withItems<T>(list: T[] | undefined, items: readonly T[]): T[] | undefined {
  let all = list
  for (const item of items) all = withItem(all, item)
  return all
}

/** Both lists, one after the other. */
export const joined = <T>(a: T[] | undefined, b: T[] | undefined): T[] | undefined =>
  a && b ? [...a, ...b] : (a ?? b)
