import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** A unit stands once in a statement. */
export const unitRepeated: Rule = defineRule({
  id: 'unit-repeated',
  category: 'units',
  level: 'warning',
  en: {
    title: 'a unit is listed twice in one statement',
    explanation:
      'The same name twice in one bracket is a slip of the pen, or another unit was meant. A unit that leads need not be listed again as responsible or supporting.',
    messages: {
      twice: '{unit} is listed twice',
      roles: '{unit} is listed twice, with two roles ({roles})',
    },
  },
  zh: {
    title: '同一单位重复列出',
    explanation:
      '同一责任表述中单位名称出现两次，多为笔误或应为另一单位。牵头单位不必再列为责任单位或配合单位。',
    messages: {
      twice: '“{unit}”重复列出',
      roles: '“{unit}”以两种角色重复列出（{roles}）',
    },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、市应急局、市水利局）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、市应急局、市气象局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    for (const { statement, entry } of view.assignments) {
      const seen = new Map<string, string>()
      for (const { name, role, position = statement.position } of statement.units) {
        const unit = name.replace(/\s+/g, '')
        const earlier = seen.get(unit)
        seen.set(unit, role)
        if (earlier === role) yield problem('twice', { unit }, { entry, position })
        else if (earlier) yield problem('roles', { unit, roles: `${earlier}, ${role}` }, { entry, position })
      }
    }
  },
})
