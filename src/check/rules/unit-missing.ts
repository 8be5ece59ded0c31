import type { Part } from '../../model.ts'
import { defineRule } from '../define.ts'
import type { Entry, Survey } from '../survey.ts'
import { namesUnits, unitsOf } from '../survey.ts'
import type { Rule } from '../types.ts'

/** Headings of the parts of a plan that say aims and manner; nobody is made responsible for them one by one. */
const EXEMPT: readonly string[] = [
  '总体要求',
  '总体思路',
  '总体目标',
  '总体原则',
  '指导思想',
  '基本原则',
  '工作原则',
  '工作目标',
  '主要目标',
  '发展目标',
  '目标任务',
  '工作思路',
  '重要意义',
  '发展基础',
  '面临形势',
  '编制目的',
  '编制依据',
  '工作步骤',
  '实施步骤',
  '时间安排',
  '进度安排',
  '适用范围',
  '适用对象',
  '支持对象',
  '保障措施',
  '保障机制',
  '组织保障',
  '工作保障',
  '组织实施',
  '组织领导',
  '工作要求',
  '有关要求',
  '联系方式',
  '附则',
]

/** A heading is no longer than this; what is longer says what to do. */
const HEADING = 16
/** The clause on entry into force, or on who explains the text. */
const CLAUSE = /自[^。]{1,20}起(?:施行|执行|实施)|负责解释/

function headingOf({ node }: Entry): string {
  return node.title ?? node.paragraphs?.[0]?.split('。')[0] ?? ''
}

function isExempt(entry: Entry, exempt: readonly string[]): boolean {
  const { title = '', paragraphs = [] } = entry.node
  if (CLAUSE.test(title + paragraphs.join(''))) return true
  for (let at: Entry | undefined = entry; at; at = at.parent) {
    const heading = headingOf(at)
    if (!at.assigned && heading.length <= HEADING && exempt.some(words => heading.includes(words)))
      return true
  }
  return false
}

function short(entry: Entry): string {
  const text = entry.node.title ?? entry.node.paragraphs?.[0] ?? ''
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}

/** Part by part, so that a plan in which nobody is named at all is one finding. */
function byPart(view: Survey): Map<Part, Entry[]> {
  const groups = new Map<Part, Entry[]>()
  for (const entry of view.entries) {
    const group = groups.get(entry.part)
    if (group) group.push(entry)
    else groups.set(entry.part, [entry])
  }
  return groups
}

/** An item names a unit. */
export const unitMissing: Rule = defineRule({
  id: 'unit-missing',
  category: 'units',
  level: 'error',
  options: { exempt: EXEMPT, each: false },
  en: {
    title: 'an item names no responsible unit',
    explanation:
      'A task for which nobody answers is not done. Add a statement such as （责任单位：市教育局） to the item, or to the heading above it (headings count unless --no-inherit is given). Items under a heading of aims or manner (总体要求, 保障措施 …, option `exempt`) are left out where none of them names a unit, and so are clauses on entry into force. A plan in which no item at all names a unit is one finding, or none where it is enclosed with others that do; with `each: true` it is one an item.',
    messages: {
      item: '{path} names no responsible unit: {title}',
      plan: 'none of the {count} items of this plan names a responsible unit',
    },
  },
  zh: {
    title: '事项没有责任单位',
    explanation:
      '没有单位负责的任务难以落实。请在该项之后（或其上级标题上，除非使用 --no-inherit）写明责任单位，如“（责任单位：市教育局）”。“总体要求”“保障措施”等标题（选项 exempt）之下若全部没有责任单位，则不报告，施行日期等条款也不报告；整个方案无一事项写明责任单位时只报告一次（同一文件中另有方案写明责任单位的，不报告），each: true 时逐项报告。',
    messages: {
      item: '{path} 没有责任单位：{title}',
      plan: '本方案 {count} 个事项均没有责任单位',
    },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学两所。（责任单位：市教育局）\n2.改造操场。\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学两所。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, options, problem }) {
    const assigned = view.assignments.some(({ statement }) => statement.units.length > 0)
    for (const [part, entries] of byPart(view)) {
      const items = entries.filter(({ node }) => node.type === 'item')
      const first = items[0]
      if (!first) continue
      const silent = !namesUnits(part.responsibilities) && !entries.some(entry => entry.assigned)
      if (silent && !options.each && assigned) continue
      if (silent && !options.each && items.length > 1) {
        yield problem('plan', { count: items.length }, { entry: first, position: view.headOf(first) })
        continue
      }
      for (const entry of items) {
        if (!unitsOf(entry, view.inherit).next().done || isExempt(entry, options.exempt)) continue
        const args = { path: entry.path.join(' '), title: short(entry) }
        yield problem('item', args, { entry, position: view.headOf(entry) })
      }
    }
  },
})
