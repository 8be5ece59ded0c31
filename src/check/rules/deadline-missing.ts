import { defineRule } from '../define.ts'
import type { Entry } from '../survey.ts'
import type { Rule } from '../types.ts'

function hasDeadline(entry: Entry, inherit: boolean): boolean {
  for (let at: Entry | undefined = entry; at; at = inherit ? at.parent : undefined)
    if (at.node.responsibilities?.some(statement => statement.deadline !== undefined)) return true
  return (
    inherit && (entry.part.responsibilities?.some(statement => statement.deadline !== undefined) ?? false)
  )
}

/** An item that names a unit gives it a time. */
export const deadlineMissing: Rule = defineRule({
  id: 'deadline-missing',
  category: 'dates',
  level: 'off',
  en: {
    title: 'an item without a deadline',
    explanation:
      'A task with a unit but no time (完成时限：2024年6月底前, 持续推进) cannot be followed up. Off by default: most notices give no deadlines.',
    messages: { missing: '{path} has no deadline' },
  },
  zh: {
    title: '事项没有完成时限',
    explanation:
      '写明单位而没有时限（如“完成时限：2024年6月底前”“持续推进”）的任务难以督办。多数文件不写时限，故默认关闭。',
    messages: { missing: '{path} 没有完成时限' },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局；完成时限：2024年6月底前）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局；完成时限：2024年6月底前）\n2.清淤。（责任单位：市住建局；完成时限：2024年10月底前）\n',
  },
  *run({ view, problem }) {
    for (const entry of view.entries) {
      if (entry.node.type !== 'item' || !entry.assigned || hasDeadline(entry, view.inherit)) continue
      yield problem('missing', { path: entry.path.join(' ') }, { entry, position: view.headOf(entry) })
    }
  },
})
