import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** A unit is printed under the name that the register prefers. */
export const unitName: Rule = defineRule({
  id: 'unit-name',
  category: 'units',
  level: 'warning',
  en: {
    title: "a unit's printed name differs from the register's",
    explanation:
      'The name is known as an alias of a registered unit. One unit under several names is counted as several by whoever searches the text: print the registered name. A name whose level prefix stands before an earlier one (省商务厅、财政厅) is not reported.',
    messages: { alias: '{unit} is registered as {suggestion}' },
  },
  zh: {
    title: '单位名称与名录不一致',
    explanation:
      '该名称是名录中某单位的别名。同一单位名称不一，检索和统计时会被当作多个单位，请使用名录中的名称。承前省略层级的名称（如“省商务厅、财政厅”）不报告。',
    messages: { alias: '“{unit}”在名录中的名称为“{suggestion}”' },
  },
  wrong: {
    text: '2024年经济工作要点\n一、稳增长\n1.推进项目。（责任单位：市发改委）\n2.招商。（责任单位：市商务局）\n',
    units: { 市发展改革委: { aliases: ['市发改委'] }, 市商务局: {} },
  },
  right: {
    text: '2024年经济工作要点\n一、稳增长\n1.推进项目。（责任单位：市发展改革委）\n2.招商。（责任单位：市商务局）\n',
    units: { 市发展改革委: { aliases: ['市发改委'] }, 市商务局: {} },
  },
  *run({ view, problem }) {
    for (const { statement, entry } of view.assignments)
      for (const { name: unit, position = statement.position } of statement.units) {
        const match = view.registry?.lookup(unit)
        if (match?.by !== 'alias') continue
        yield problem('alias', { unit, suggestion: match.name }, { entry, position })
      }
  },
})
