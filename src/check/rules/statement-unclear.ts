import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The keys with which a statement of responsibility begins. */
const KEY = /(?:牵头|责任|配合|主办|协办|实施|负责|参与|牽頭|責任)(?:单位|部门|处室|科室|單位|部門)\s*[:：]/

/** Every passage that looks like a statement was read as one. */
export const statementUnclear: Rule = defineRule({
  id: 'statement-unclear',
  category: 'units',
  level: 'warning',
  en: {
    title: 'a statement of responsibility that could not be understood',
    explanation:
      'A passage has the key of a statement (责任单位：), or was taken for one, but no unit was found in it. See what was made of it with `yaoyao-plan trace`, and write it in a usual form: （牵头单位：市科技局；配合单位：市教育局）.',
    messages: {
      empty: 'no unit was found in this statement: {text}',
      prose: 'this was not understood as a statement of responsibility: {text}',
    },
  },
  zh: {
    title: '责任表述无法理解',
    explanation:
      '文字中有“责任单位：”等字样，或已被认作责任表述，但没有从中读出单位。可用 yaoyao-plan trace 查看解读过程，并改为通常写法，如“（牵头单位：市科技局；配合单位：市教育局）”。',
    messages: {
      empty: '未能从责任表述中读出单位：{text}',
      prose: '未能理解为责任表述：{text}',
    },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    for (const { statement, entry } of view.assignments) {
      const { units, deadline, other, text, position } = statement
      if (units.length > 0 || deadline !== undefined || other) continue
      yield problem('empty', { text: text.slice(0, 40) }, { entry, position })
    }
    for (const passage of view.passages) {
      if (passage.kind !== 'paragraph' && passage.kind !== 'heading') continue
      const found = KEY.exec(passage.text)
      if (!found) continue
      const text = passage.text.slice(found.index, found.index + 40)
      const position = view.placeOf(passage, found.index, found.index + text.length)
      yield problem('prose', { text }, { entry: passage.entry, position })
    }
  },
})
