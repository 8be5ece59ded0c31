import { defineRule } from '../define.ts'
import { kindOf, styleOf } from '../numbering.ts'
import type { Entry } from '../survey.ts'
import type { Rule } from '../types.ts'

/** （一）、: the bracket already parts number and words (GB/T 15834-2011, 4.5.3.5). */
const DOUBLED = /[）)]\s*[、.．]$/
/** （一) or (1）. */
const HALVES = /^(?:（[^）)]*\)|\([^）)]*）)/

/** The style that most of them have; of two equals the one that comes first. */
function usual(labels: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(styleOf(label), (counts.get(styleOf(label)) ?? 0) + 1)
  return [...counts].reduce<[string, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0]
}

/** The first label of a style, for people. */
function printed(group: readonly Entry[], style: string): string {
  return group.find(({ node }) => styleOf(node.label) === style)?.node.label ?? style
}

/** Nodes of one parent whose labels are of one kind: 1. and 1、 count as one, 一、 and 1. do not. */
function siblings(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<unknown, Map<string, Entry[]>>()
  for (const entry of entries) {
    const owner = entry.parent ?? entry.part
    const kinds = groups.get(owner) ?? new Map<string, Entry[]>()
    groups.set(owner, kinds)
    const group = kinds.get(kindOf(entry.node.label))
    if (group) group.push(entry)
    else kinds.set(kindOf(entry.node.label), [entry])
  }
  return [...groups.values()].flatMap(kinds => [...kinds.values()])
}

/** Labels of one list look alike, and as GB/T 9704-2012 has them. */
export const numberStyle: Rule = defineRule({
  id: 'number-style',
  category: 'numbering',
  level: 'warning',
  en: {
    title: 'a number is out of style',
    explanation:
      'The numbers of one list are printed alike: 1. and 2、 do not go together, nor do （一) and （二）. No 、 stands behind a bracketed number (GB/T 15834-2011). The levels are 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).',
    messages: {
      differs: '{label} is printed in another style than the other numbers of its list ({usual})',
      halves: 'the brackets of {label} do not match',
      doubled: 'no mark belongs behind the bracket of {label}',
    },
  },
  zh: {
    title: '序号样式不一致',
    explanation:
      '同一层次的序号样式应当一致，不应“1.”与“2、”、“（一)”与“（二）”混用；带括号的序号之后不加顿号（GB/T 15834-2011）。结构层次依次为“一、”“（一）”“1.”“（1）”（GB/T 9704-2012，7.3.3）。',
    messages: {
      differs: '“{label}”与同级其他序号（{usual}）样式不一致',
      halves: '“{label}”的括号全半角不一致',
      doubled: '“{label}”括号之后不应再加标点',
    },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2、改造操场。（责任单位：市体育局）\n3.添置图书。（责任单位：市文旅局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n3.添置图书。（责任单位：市文旅局）\n',
  },
  *run({ view, problem }) {
    for (const group of siblings(view.entries)) {
      const style = usual(group.map(entry => entry.node.label))
      for (const entry of group) {
        const { label } = entry.node
        const place = { entry, position: view.headOf(entry) }
        if (HALVES.test(label)) yield problem('halves', { label }, place)
        else if (DOUBLED.test(label)) yield problem('doubled', { label }, place)
        else if (style && styleOf(label) !== style)
          yield problem('differs', { label, usual: printed(group, style) }, place)
      }
    }
  },
})
