import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** Every unit is one of the register's. */
export const unitUnknown: Rule = defineRule({
  id: 'unit-unknown',
  category: 'units',
  level: 'error',
  options: { groups: false },
  en: {
    title: 'a unit is not in the register',
    explanation:
      'The configuration has a register of units (`units`), and this name is neither a name nor an alias there: a misprint, a unit that was renamed, or one to be added. Groups such as 各有关部门 are asked for only with `groups: true`. Without a register the rule is silent.',
    messages: {
      unknown: '{unit} is not in the register of units',
      near: '{unit} is not in the register of units; did you mean {suggestion}?',
    },
  },
  zh: {
    title: '单位不在名录中',
    explanation:
      '配置文件中有单位名录（units），而该名称既不是其中的名称也不是别名：可能是笔误、机构已更名，或应补入名录。“各有关部门”等统称仅在 groups: true 时检查。没有名录时本规则不起作用。',
    messages: {
      unknown: '“{unit}”不在单位名录中',
      near: '“{unit}”不在单位名录中，是否为“{suggestion}”？',
    },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教肓局）\n2.改造操场。（责任单位：市体育局）\n',
    units: { 市教育局: {}, 市体育局: {} },
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
    units: { 市教育局: {}, 市体育局: {} },
  },
  *run({ view, options, problem }) {
    const { registry } = view
    if (!registry?.size) return
    const statements = [
      ...view.assignments,
      ...view.notice.parts.flatMap(part => part.standing.map(statement => ({ statement, entry: undefined }))),
    ]
    for (const { statement, entry } of statements) {
      const before: string[] = []
      for (const { name: unit, group, position = statement.position } of statement.units) {
        const known = registry.lookup(unit, before) !== undefined
        before.push(unit)
        if (known || (group && !options.groups)) continue
        const suggestion = registry.suggest(unit)
        const place = { entry, position }
        yield suggestion ? problem('near', { unit, suggestion }, place) : problem('unknown', { unit }, place)
      }
    }
  },
})
