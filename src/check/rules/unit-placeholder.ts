import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** What drafts put where a name is still to come. */
const PLACEHOLDER =
  /待定|待明确|待补充|待确定|[×✕✖]{1,4}|[XxＸ]{2,4}|(?<![一二三四五六七八九])[○〇]{2,4}(?![一二三四五六七八九年])|[?？]{2,4}|TODO|TBD/

/** No unit and no deadline is left for later. */
export const unitPlaceholder: Rule = defineRule({
  id: 'unit-placeholder',
  category: 'units',
  level: 'error',
  en: {
    title: 'a statement holds a placeholder',
    explanation:
      'XX局, ××部门, 待定 are what a draft prints where a name or date is still to come. Put the name in before the notice is issued.',
    messages: { placeholder: 'the statement still holds a placeholder: {text}' },
  },
  zh: {
    title: '责任表述中留有占位符',
    explanation: '“XX局”“××部门”“待定”等是草稿中的占位符，印发前应填写具体单位或时间。',
    messages: { placeholder: '责任表述中仍有占位符“{text}”' },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、市XX局）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局、市应急局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    for (const passage of view.passages) {
      const found = passage.kind === 'statement' ? PLACEHOLDER.exec(passage.text) : null
      if (!found) continue
      const position = view.placeOf(passage, found.index, found.index + found[0].length)
      yield problem('placeholder', { text: found[0] }, { entry: passage.entry, position })
    }
  },
})
