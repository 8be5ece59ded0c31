import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** One unit leads, not several. */
export const leadSingle: Rule = defineRule({
  id: 'lead-single',
  category: 'units',
  level: 'info',
  options: { most: 1 },
  en: {
    title: 'several units lead',
    explanation:
      'Where several units lead, each waits for the other. Keep one lead (option `most`) and name the others as 责任单位 or 配合单位.',
    messages: { several: '{path} has {count} leads: {units}' },
  },
  zh: {
    title: '牵头单位不止一个',
    explanation: '多头牵头容易相互等待。牵头单位宜只列一个（选项 most），其余列为责任单位或配合单位。',
    messages: { several: '{path} 有 {count} 个牵头单位：{units}' },
  },
  wrong: {
    text: '2024年科技工作要点\n一、办好展览\n1.举办科技节。（牵头单位：市科技局、市教育局；配合单位：市科协）\n2.修缮展馆。（责任单位：市科协）\n',
  },
  right: {
    text: '2024年科技工作要点\n一、办好展览\n1.举办科技节。（牵头单位：市科技局；配合单位：市教育局、市科协）\n2.修缮展馆。（责任单位：市科协）\n',
  },
  *run({ view, options, problem }) {
    for (const { statement, entry } of view.assignments) {
      const leads = statement.units.filter(unit => unit.role === 'lead')
      const extra = leads[options.most]
      if (!extra) continue
      const units = leads.map(unit => unit.name).join('、')
      const position = extra.position ?? statement.position
      yield problem(
        'several',
        { path: entry?.path.join(' ') ?? '', count: leads.length, units },
        { entry, position },
      )
    }
  },
})
