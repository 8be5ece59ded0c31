import { dueDate, planYear } from '../../output/dueDate.ts'
import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** No deadline has passed when the notice is issued. */
export const deadlineEarly: Rule = defineRule({
  id: 'deadline-early',
  category: 'dates',
  level: 'error',
  en: {
    title: "a deadline before the notice's date",
    explanation:
      'The time given had passed when the notice was issued: last year’s text, or a slip. A deadline without a year is taken to be in the year that the plan’s title names.',
    messages: { early: '{deadline} is before the date of the notice, {date}' },
  },
  zh: {
    title: '完成时限早于成文日期',
    explanation: '印发时完成时限已过：沿用了往年文字，或为笔误。未写年份的时限，按方案标题中的年份理解。',
    messages: { early: '完成时限“{deadline}”早于成文日期 {date}' },
  },
  wrong: {
    text: '某市人民政府办公室关于印发2024年水利工作要点的通知\n\n各区人民政府:\n  现将《2024年水利工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年3月1日\n\n2024年水利工作要点\n\n一、防汛\n1.巡查堤防。（责任单位：市水利局；完成时限：2023年6月底前）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '某市人民政府办公室关于印发2024年水利工作要点的通知\n\n各区人民政府:\n  现将《2024年水利工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年3月1日\n\n2024年水利工作要点\n\n一、防汛\n1.巡查堤防。（责任单位：市水利局；完成时限：2024年6月底前）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    const { letter, metadata, title } = view.notice
    const date = letter?.issuedDate ?? metadata.issuedDate
    if (date === undefined) return
    for (const { statement, part, entry } of view.assignments) {
      const { deadline } = statement
      if (deadline === undefined) continue
      const due = dueDate(deadline, planYear(part.title ?? title, undefined, undefined))
      if (due === undefined || due >= date) continue
      const passage = { kind: 'statement' as const, text: statement.text }
      const start = Math.max(0, statement.text.indexOf(deadline))
      const located = view.placeOf(
        { ...passage, ...(statement.position && { position: statement.position }) },
        start,
        start + deadline.length,
      )
      yield problem('early', { deadline, date }, { entry, position: located })
    }
  },
})
