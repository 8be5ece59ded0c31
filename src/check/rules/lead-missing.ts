import { defineRule } from '../define.ts'
import { unitsOf } from '../survey.ts'
import type { Rule } from '../types.ts'

/** Where several units are named, one of them leads. */
export const leadMissing: Rule = defineRule({
  id: 'lead-missing',
  category: 'units',
  level: 'off',
  options: { units: 2 },
  en: {
    title: 'several units, none of them leads',
    explanation:
      'Where several units share a task, one should lead: 牵头单位：市科技局；责任单位：市教育局、市财政局. Reported from `units` units on (2). Off by default: many notices let units answer 按职责分工.',
    messages: { lead: '{path} names {count} units, but no lead' },
  },
  zh: {
    title: '多个单位而无牵头单位',
    explanation:
      '多个单位共同承担的任务应明确牵头单位，如“牵头单位：市科技局；责任单位：市教育局、市财政局”。单位数达到 units（默认 2）时报告。很多文件采用“按职责分工负责”，故默认关闭。',
    messages: { lead: '{path} 列有 {count} 个单位，但没有牵头单位' },
  },
  wrong: {
    text: '2024年科技工作要点\n一、办好展览\n1.举办科技节。（责任单位：市科技局、市教育局）\n2.修缮展馆。（责任单位：市科协）\n',
  },
  right: {
    text: '2024年科技工作要点\n一、办好展览\n1.举办科技节。（牵头单位：市科技局；责任单位：市教育局）\n2.修缮展馆。（责任单位：市科协）\n',
  },
  *run({ view, options, problem }) {
    for (const { statement, entry } of view.assignments) {
      const { units, position } = statement
      if (units.length < options.units || units.some(unit => unit.role === 'lead')) continue
      if (entry && [...unitsOf(entry, view.inherit)].some(unit => unit.role === 'lead')) continue
      yield problem('lead', { path: entry?.path.join(' ') ?? '', count: units.length }, { entry, position })
    }
  },
})
