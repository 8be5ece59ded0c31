import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** A separator beside another one, or beside the bracket or key that ends the list. */
const STRAY = /[、，,；;]\s*[、，,；;。]|[（(〔［[【：:]\s*[、，,；;]|[、，,；;]\s*[）)〕］\]】]/g

/** Nothing is missing between two separators. */
export const separatorStray: Rule = defineRule({
  id: 'separator-stray',
  category: 'units',
  level: 'warning',
  en: {
    title: 'a separator without a name beside it',
    explanation:
      'Two separators in a row, or one at the start or end of a list, are what is left when a name was deleted. Mend the list, or put the name back.',
    messages: { stray: 'a name seems to be missing at {text}' },
  },
  zh: {
    title: '多余的分隔符',
    explanation: '连续两个分隔符，或列表首尾的分隔符，往往是删去单位后遗留的。请补上名称或删去标点。',
    messages: { stray: '“{text}”处似缺少单位名称' },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、、市应急局）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、市应急局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    for (const passage of view.passages) {
      if (passage.kind !== 'statement') continue
      for (const { 0: text, index } of passage.text.matchAll(STRAY)) {
        const position = view.placeOf(passage, index, index + text.length)
        yield problem('stray', { text }, { entry: passage.entry, position })
      }
    }
  },
})
