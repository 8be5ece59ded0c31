import { datesIn, isPossible } from '../dates.ts'
import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The calendar has every date. */
export const dateImpossible: Rule = defineRule({
  id: 'date-impossible',
  category: 'dates',
  level: 'error',
  en: {
    title: 'a date that the calendar does not have',
    explanation:
      '2月30日, 13月: a slip of the pen. Dates in text, statements and under the signature are looked at, in Arabic and Chinese digits.',
    messages: { impossible: 'there is no {date}' },
  },
  zh: {
    title: '日期不存在',
    explanation:
      '如“2月30日”“13月”，多为笔误。检查正文、责任表述和落款中的日期，阿拉伯数字和汉字数字均检查。',
    messages: { impossible: '“{date}”不存在' },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.2024年2月30日前巡查堤防。（责任单位：市水利局）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.2024年2月29日前巡查堤防。（责任单位：市水利局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    for (const passage of view.passages)
      for (const date of datesIn(passage.text)) {
        if (isPossible(date)) continue
        const position = view.placeOf(passage, date.index, date.index + date.text.length)
        yield problem(
          'impossible',
          { date: date.text.replace(/\s/g, '') },
          { entry: passage.entry, position },
        )
      }
  },
})
